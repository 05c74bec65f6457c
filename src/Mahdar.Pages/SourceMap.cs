using Mahdar.Model;
using Mahdar.Pages.Lines;

namespace Mahdar.Pages;

/// <summary>Where each stretch of a report's text stands in the HTML that it was read from.</summary>
public sealed class SourceMap
{
    private readonly IReadOnlyList<TextRun> runs;

    internal SourceMap(string html, IReadOnlyList<TextRun> runs)
    {
        Html = html;
        this.runs = runs;
    }

    /// <summary>The page, decoded: what <see cref="Trace"/> counts in.</summary>
    public string Html { get; }

    /// <summary>The smallest stretch of the HTML that holds a span of the text; null for what the page does not show, such as a title of the metadata.</summary>
    public Span? Trace(Span span)
    {
        var first = FirstEndingAfter(span.Start);
        var last = FirstEndingAfter(span.End - 1);
        if (first < runs.Count && runs[first].Start >= span.End) return null;
        if (last >= runs.Count || runs[last].Start >= span.End) last--;
        if (first > last || first < 0) return null;
        var start = Place(runs[first], Math.Max(0, span.Start - runs[first].Start));
        var end = Place(runs[last], Math.Min(runs[last].Length, span.End - runs[last].Start));
        return start < end ? new Span(start, end) : null;
    }

    /// <summary>The index of the first run that ends after an offset.</summary>
    private int FirstEndingAfter(int offset)
    {
        int low = 0, high = runs.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (runs[middle].Start + runs[middle].Length <= offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private int Place(TextRun run, int offset)
    {
        var wanted = run.Skipped + offset;
        return run.HtmlEnd - run.HtmlStart == run.NodeLength ? run.HtmlStart + wanted : ReferenceCounter.Skip(Html, run.HtmlStart, run.HtmlEnd, wanted);
    }
}
