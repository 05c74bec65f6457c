using Mahdar.Model;

namespace Mahdar.Extraction.Times;

/// <summary>A week, month, year counted from the report's own: الشهر الماضي, بداية العام القادم, هذا الأسبوع, نهاية الأسبوع.</summary>
internal sealed record UnitPhrase(int First, int Next, string Rule, TimeUnit Unit, TimeRelation Relation, PartOf Part) : TimePhrase(First, Next, Rule)
{
    public bool Weekend { get; init; }

    public override Resolution Resolve(TimeSetting setting, string text)
    {
        if (setting.Today is not { } today) return Resolution.Unknown($"'{text}': {NoDay}");
        if (Weekend && Relation == TimeRelation.None) return NearestWeekend(setting, text);
        if (Unit == TimeUnit.Week && Part is PartOf.Start or PartOf.Middle && Relation == TimeRelation.None)
            return Resolution.Unknown($"'{text}': which days of the week is not said");
        var steps = Relation switch { TimeRelation.Past or TimeRelation.Recent => -1, TimeRelation.Next => 1, _ => 0 };
        var whole = Of(Unit, today, steps);
        var days = Weekend ? new Days(whole.From!.Value.AddDays(5), whole.To) : Calendars.Part(whole, Part);
        var which = steps switch { < 0 => "before", > 0 => "after", _ => "of" };
        return new Resolution(Part == PartOf.Whole && !Weekend ? TimeKind.Date : TimeKind.Range, days, Timex(whole), $"'{text}': the {Unit.ToString().ToLowerInvariant()} {which} the report's day, {Write.Day(today)}");
    }

    internal static Days Of(TimeUnit unit, DateOnly today, int steps) => unit switch
    {
        TimeUnit.Day => Days.On(today.AddDays(steps)),
        TimeUnit.Week => Calendars.Week(Calendars.Monday(today).AddDays(7 * steps)),
        TimeUnit.Month => Days.Month(today.AddMonths(steps).Year, today.AddMonths(steps).Month),
        TimeUnit.Year => Days.Year(today.Year + steps),
        TimeUnit.Decade => Years(today.Year / 10 * 10 + 10 * steps, 10),
        _ => Years((today.Year - 1) / 100 * 100 + 1 + 100 * steps, 100),
    };

    internal static Days Years(int first, int count) => new(new DateOnly(first, 1, 1), new DateOnly(first + count - 1, 12, 31));

    private string Timex(Days whole)
    {
        var first = whole.From!.Value;
        return Unit switch
        {
            TimeUnit.Day => Write.Day(first),
            TimeUnit.Week => Write.Week(first) + (Weekend ? "-WE" : ""),
            TimeUnit.Month => Write.Month(first.Year, first.Month),
            TimeUnit.Year => Write.Year(first.Year),
            TimeUnit.Decade => $"{first.Year / 10:000}",
            _ => $"{first.Year / 100:00}",
        };
    }

    private static Resolution NearestWeekend(TimeSetting setting, string text)
    {
        var last = Calendars.Monday(setting.Today!.Value).AddDays(-2);
        var chosen = setting.Nearest<DateOnly>([last.AddDays(7), last], saturday => saturday);
        return new Resolution(TimeKind.Range, new Days(chosen, chosen.AddDays(1)), Write.Week(Calendars.Monday(chosen)) + "-WE", $"'{text}': the nearest Saturday and Sunday, {setting.Direction(chosen)}");
    }
}
