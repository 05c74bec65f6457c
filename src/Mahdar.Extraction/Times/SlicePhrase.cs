using Mahdar.Model;

namespace Mahdar.Extraction.Times;

/// <summary>A counted part of a year or month: الربع الأول من 2018, الأسبوع الأول من أبريل, الأشهر التسعة الأولى من عام 2018.</summary>
/// <param name="Parts">Into how many parts the whole falls; 0 where <paramref name="Unit"/> counts.</param>
/// <param name="Ordinal">Which part, from 1; -1 for the last.</param>
/// <param name="Count">How many units: the first nine months.</param>
internal sealed record SlicePhrase(int First, int Next, string Rule, int Parts, TimeUnit Unit, int Ordinal, int Count, TimePhrase Whole) : TimePhrase(First, Next, Rule)
{
    public override Resolution Resolve(TimeSetting setting, string text)
    {
        var whole = Whole.Resolve(setting, text);
        if (whole.Days is not { From: { } from, To: { } to }) return Resolution.Unknown(whole.Reason);
        var days = Parts > 0 ? Fraction(from, to) : Counted(from, to);
        if (days.From > to || days.From < from) return Resolution.Unknown($"'{text}': there is no such part");
        return new Resolution(TimeKind.Range, days, Timex(days), $"'{text}': a part of {Write.Day(from)} to {Write.Day(to)}; {whole.Reason}");
    }

    private Days Fraction(DateOnly from, DateOnly to)
    {
        var months = (to.Year - from.Year) * 12 + to.Month - from.Month + 1;
        var ordinal = Ordinal < 0 ? Parts : Ordinal;
        if (months < Parts)
        {
            var length = (to.DayNumber - from.DayNumber + 1) / Parts;
            return new(from.AddDays((ordinal - 1) * length), ordinal == Parts ? to : from.AddDays(ordinal * length - 1));
        }
        var first = from.AddMonths((ordinal - 1) * (months / Parts));
        return new(first, first.AddMonths(months / Parts).AddDays(-1));
    }

    private Days Counted(DateOnly from, DateOnly to)
    {
        var start = Ordinal < 0 ? Step(to.AddDays(1), -Count) : Step(from, (Ordinal - 1) * Count);
        var end = Step(start, Count).AddDays(-1);
        return new(start, end > to ? to : end);
    }

    private DateOnly Step(DateOnly day, int count) => Unit switch
    {
        TimeUnit.Day => day.AddDays(count),
        TimeUnit.Week => day.AddDays(7 * count),
        TimeUnit.Month => day.AddMonths(count),
        TimeUnit.Decade => day.AddYears(10 * count),
        _ => day.AddYears(count),
    };

    private string Timex(Days days) => Parts switch
    {
        4 when Whole is not UnitPhrase { Unit: TimeUnit.Month } => $"{days.From!.Value.Year:0000}-Q{(days.From.Value.Month + 2) / 3}",
        2 when days.From!.Value.Day == 1 && days.To!.Value.Month - days.From.Value.Month == 5 => $"{days.From.Value.Year:0000}-H{(days.From.Value.Month + 5) / 6}",
        _ => $"{Write.Day(days.From!.Value)}/{Write.Day(days.To!.Value)}",
    };
}
