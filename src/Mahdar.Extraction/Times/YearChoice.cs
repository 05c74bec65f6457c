namespace Mahdar.Extraction.Times;

/// <summary>The year of a date, or the reason why it can't be told.</summary>
internal readonly record struct YearChoice(int? Year, string Reason, bool WrongMonth = false)
{
    /// <summary>
    /// The year that a phrase gives by itself or by a relation ("last year's", "of this year"); no year where it must be
    /// chosen among several.
    /// </summary>
    public static YearChoice Stated(DatePhrase phrase, TimeSetting setting, bool hijri)
    {
        if (phrase.Year is { } year) return new(phrase.HijriYear && !hijri ? Calendars.Year(year, true).From!.Value.Year : year, "the year is written");
        if (phrase.Within is not { Unit: TimeUnit.Year } within) return new(null, "");
        if (within.Relation is TimeRelation.Same or TimeRelation.Following or TimeRelation.Preceding)
            return Counted(within.Relation, setting);
        if (setting.Today is not { } today) return new(null, "");
        var current = hijri ? Calendars.HijriYear(today) : today.Year;
        return within.Relation switch
        {
            TimeRelation.Past => new(current - 1, $"the year before {current}, the report's"),
            TimeRelation.Next => new(current + 1, $"the year after {current}, the report's"),
            _ => new(current, $"the report's own year, {current}"),
        };
    }

    private static YearChoice Counted(TimeRelation relation, TimeSetting setting)
    {
        if (setting.Before.Count == 0 || setting.Before[^1].Days.From is not { } named) return new(null, "");
        var year = named.Year + relation switch { TimeRelation.Following => 1, TimeRelation.Preceding => -1, _ => 0 };
        return new(year, $"counted from {named.Year}, named before it");
    }
}
