namespace Mahdar.Reading.Blocks.Sites;

/// <summary>The lines of a report where a site's own may stand: above the first paragraph, below the last, and these themselves where they are the first and the last line.</summary>
internal static class OuterLines
{
    /// <summary>So many lines from an end a short line may be the site's, whatever stands around it.</summary>
    private const int Near = 2;

    /// <summary>No further from an end than this.</summary>
    private const int Far = 12;

    /// <summary>In fewer lines no end can be told from the text.</summary>
    private const int FewestLines = 3;

    public static IEnumerable<(int Line, bool IsAbove)> Of(IReadOnlyList<Line> lines)
    {
        if (lines.Count < FewestLines) yield break;
        var (first, last) = Paragraphs(lines);
        for (var i = 0; i < lines.Count; i++)
        {
            // What ends with a colon belongs to what follows: a heading of the writer's, or a label that the tables know.
            if (lines[i].Look.Letters == 0 || lines[i].Look.EndsColon) continue;
            if (IsOuter(lines[i], i, first)) yield return (i, true);
            if (IsOuter(lines[i], lines.Count - 1 - i, lines.Count - 1 - last)) yield return (i, false);
        }
    }

    /// <param name="distance">From the end, in lines; <paramref name="paragraph"/> likewise for the outermost paragraph.</param>
    private static bool IsOuter(Line line, int distance, int paragraph) => line.IsProse ? distance == 0 : distance < Near || distance < paragraph && distance < Far;

    private static (int First, int Last) Paragraphs(IReadOnlyList<Line> lines)
    {
        var (first, last) = (0, lines.Count - 1);
        while (first < lines.Count && !lines[first].IsProse) first++;
        while (last >= 0 && !lines[last].IsProse) last--;
        return first < lines.Count ? (first, last) : (0, lines.Count - 1);
    }
}
