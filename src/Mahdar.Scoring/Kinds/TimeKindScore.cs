using System.Globalization;
using Mahdar.Model;
using Mahdar.Scoring.Comparison;
using Mahdar.Scoring.Gold;

namespace Mahdar.Scoring.Kinds;

/// <summary>Expressions that pick out days: one holds the other's words, and the days are the same.</summary>
internal static class TimeKindScore
{
    public static Tally Score(GoldReport gold, FoundReport found)
    {
        var times = found.Minutes.Times.Where(time => time.Kind is TimeKind.Date or TimeKind.Range)
            .Select(time => (Text: Folded.Text(time.Text), From: Iso(time.Days.From), To: Iso(time.Days.To), Time: time)).ToList();
        var golds = gold.Times.Select(time => (Text: Folded.Text(time.Text), time.From, time.To)).ToList();
        var pairing = Pairing.Of(golds, times, (g, f) => Holds(g.Text, f.Text) && g.From == f.From && g.To == f.To ? 1 : 0);
        return Tally.Of("times", pairing.Pairs.Count,
            [.. pairing.Missed.Select(i => $"{gold.Times[i].Text} {gold.Times[i].From}..{gold.Times[i].To}")],
            [.. pairing.Extra.Select(j => $"{times[j].Time.Text} {times[j].From}..{times[j].To}")]);
    }

    private static bool Holds(string one, string other) => other.Contains(one, StringComparison.Ordinal) || one.Contains(other, StringComparison.Ordinal);

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
