using Mahdar.Model;

namespace Mahdar.Extraction.Times;

/// <summary>So many units before or after the report's own day: قبل يومين, بعد ثلاثة أيام, قبل 25 عاما. As exact as its unit.</summary>
internal sealed record OffsetPhrase(int First, int Next, string Rule, int Amount, TimeUnit Unit) : TimePhrase(First, Next, Rule)
{
    public override Resolution Resolve(TimeSetting setting, string text)
    {
        if (setting.Today is not { } today) return Resolution.Unknown($"'{text}': {NoDay}");
        if (Math.Abs(Amount) > 1000) return Resolution.Unknown($"'{text}': too far to count");
        var reason = $"'{text}': counted from the report's day, {Write.Day(today)}";
        if (Unit == TimeUnit.Day) return Resolution.Day(today.AddDays(Amount), reason);
        if (Unit == TimeUnit.Week) return Resolution.Day(today.AddDays(7 * Amount), reason);
        var days = UnitPhrase.Of(Unit, today, Amount);
        var timex = Unit == TimeUnit.Month ? Write.Month(days.From!.Value.Year, days.From.Value.Month) : Write.Year(days.From!.Value.Year);
        return new Resolution(TimeKind.Date, days, timex, reason);
    }
}
