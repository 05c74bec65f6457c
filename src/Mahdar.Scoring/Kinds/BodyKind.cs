using Mahdar.Model;
using Mahdar.Scoring.Comparison;
using Mahdar.Scoring.Gold;

namespace Mahdar.Scoring.Kinds;

/// <summary>Characters kept as title or body that should be, line by line: a line is kept if its first character is.</summary>
internal static class BodyKind
{
    private const int Excerpt = 60;

    public static IEnumerable<Tally> Score(GoldReport gold, FoundReport found)
    {
        if (gold.Drop is not { } drop) yield break;
        var text = found.Minutes.Report.Text;
        var dropped = drop.Select(Folded.Text).ToHashSet(StringComparer.Ordinal);
        var kept = KeptUnits(found.Minutes.Report);
        int right = 0, lost = 0, noise = 0;
        List<string> misses = [], extras = [];
        for (int start = 0, end; start <= text.Length; start = end + 1)
        {
            end = text.IndexOf('\n', start) is >= 0 and var found1 ? found1 : text.Length;
            var (first, last) = Strip(text, start, end);
            if (first == last) continue;
            var line = text[first..last];
            var should = !dropped.Contains(Folded.Text(line));
            var size = found.Points.At(last) - found.Points.At(first);
            if (should && kept[first]) right += size;
            else if (should)
            {
                lost += size;
                misses.Add(Head(line));
            }
            else if (kept[first])
            {
                noise += size;
                extras.Add(Head(line));
            }
        }
        yield return new Tally("body (characters)", right, lost, noise, misses, extras);
    }

    private static bool[] KeptUnits(Report report)
    {
        var kept = new bool[report.Text.Length];
        foreach (var block in report.Blocks)
            for (var i = Math.Max(0, block.Span.Start); i < Math.Min(kept.Length, block.Span.End); i++)
                kept[i] = block.Kind is BlockKind.Title or BlockKind.Body;
        return kept;
    }

    private static (int First, int Last) Strip(string text, int start, int end)
    {
        while (start < end && IsBlank(text[start])) start++;
        while (end > start && IsBlank(text[end - 1])) end--;
        return (start, end);
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is >= '\u001c' and <= '\u001f';

    private static string Head(string line) => line.Length <= Excerpt ? line : line[..Excerpt];
}
