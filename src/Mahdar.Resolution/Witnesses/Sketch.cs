using Mahdar.Model;

namespace Mahdar.Resolution.Witnesses;

/// <summary>
/// A sample of a report's shingles (runs of words) that is the same wherever the same words stand: two reports share about that part of
/// their samples that they share of their words' runs. Linear in the text.
/// </summary>
public static class Sketch
{
    /// <summary>Of the words of title and body; what stands beside the body is the site's, not the report's. Sorted, each once.</summary>
    public static ulong[] Of(Report report)
    {
        var shingles = new List<ulong>();
        var shingle = new Shingler();
        foreach (var block in report.Blocks)
            if (block.Kind is BlockKind.Title or BlockKind.Body) shingle.Read(block.Span.Of(report.Text), shingles);
        shingles.Sort();
        return [.. shingles.Distinct()];
    }
}
