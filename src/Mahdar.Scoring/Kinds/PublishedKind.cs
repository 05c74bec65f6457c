using System.Globalization;
using Mahdar.Scoring.Comparison;
using Mahdar.Scoring.Gold;

namespace Mahdar.Scoring.Kinds;

/// <summary>The report's own day and title.</summary>
internal static class PublishedKind
{
    public static IEnumerable<Tally> Day(GoldReport gold, FoundReport found)
    {
        var day = found.Minutes.Report.Published?.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (gold.Published is null && day is null) yield break;
        var hit = gold.Published == day;
        yield return Tally.Of("published", hit ? 1 : 0, Unless(hit, gold.Published), Unless(hit, day));
    }

    public static IEnumerable<Tally> Title(GoldReport gold, FoundReport found)
    {
        if (string.IsNullOrEmpty(gold.Title)) yield break;
        var title = found.Minutes.Report.Title;
        var hit = Folded.Text(gold.Title) == Folded.Text(title);
        yield return Tally.Of("title", hit ? 1 : 0, Unless(hit, gold.Title), Unless(hit, title));
    }

    private static IReadOnlyList<string> Unless(bool hit, string? text) => hit || string.IsNullOrEmpty(text) ? [] : [text];
}
