namespace Mahdar.Extraction.Times;

/// <summary>A day, month, season or year as written: whatever the text leaves out is null.</summary>
internal sealed record DatePhrase(int First, int Next, string Rule) : TimePhrase(First, Next, Rule)
{
    /// <summary>Days from the report's own: 0 for اليوم.</summary>
    public int? Offset { get; init; }
    /// <summary>1 for Monday to 7 for Sunday.</summary>
    public int? Weekday { get; init; }
    public int? Day { get; init; }
    /// <summary>Whether the day is an ordinal word, which after a weekday may count weekdays: the first Wednesday of April.</summary>
    public bool IsOrdinal { get; init; }
    public MonthName? Month { get; init; }
    public int? Year { get; init; }
    public bool HijriYear { get; init; }
    public TimeRelation Relation { get; init; }
    public WithinUnit? Within { get; init; }
    public PartOf Part { get; init; }
    public DayPart? DayPart { get; init; }
    public Season? Season { get; init; }

    public bool IsFullDate => Day is not null && Month is not null && Year is not null;

    /// <summary>A number of a day alone, which only the other end of a range can complete.</summary>
    public bool IsBareDay => Day is not null && Month is null && Within is null && Weekday is null && Relation == TimeRelation.None;

    public bool NamesDay => Day is not null || Weekday is not null || Offset is not null;

    public override Resolution Resolve(TimeSetting setting, string text)
    {
        var found = Day is not null ? DayResolver.Resolve(this, setting, text)
            : Weekday is not null || Offset is not null ? WeekdayResolver.Resolve(this, setting, text)
            : MonthResolver.Resolve(this, setting, text);
        return DayPart is { } part && found.Timex is { Length: 10 } day ? found with { Timex = day + "T" + part.Timex } : found;
    }
}
