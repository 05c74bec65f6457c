using Mahdar.Model;

namespace Mahdar.Web.Marking;

/// <summary>Cuts a report's text wherever a fact begins or ends, so that every piece knows all its facts, overlapping or not.</summary>
public static class Marker
{
    public static IReadOnlyList<MarkedBlock> Mark(Report report, IReadOnlyList<Fact> facts)
    {
        var spans = facts.SelectMany(fact => fact.Spans.Select(span => (Span: span, Fact: fact))).Where(item => item.Span.Length > 0)
            .OrderBy(item => item.Span.Start).ThenBy(item => item.Span.End).ToList();
        return [.. Blocks(report).Select(block => new MarkedBlock(block.Kind, Cut(block.Span, [.. spans.Where(item => item.Span.Overlaps(block.Span))])))];
    }

    /// <summary>The facts on a letter, the narrowest first.</summary>
    public static IReadOnlyList<Fact> At(IEnumerable<Fact> facts, int offset) =>
        [.. facts.Select(fact => (Fact: fact, Span: fact.Spans.Where(span => span.Contains(offset)).Select(span => (Span?)span).FirstOrDefault()))
            .Where(item => item.Span is not null).OrderBy(item => item.Span!.Value.Length).Select(item => item.Fact)];

    private static IReadOnlyList<Block> Blocks(Report report) => report.Blocks.Count > 0 ? report.Blocks : [new Block(new Span(0, report.Text.Length), BlockKind.Body, "")];

    private static List<Piece> Cut(Span block, IReadOnlyList<(Span Span, Fact Fact)> spans)
    {
        var cuts = spans.SelectMany(item => new[] { item.Span.Start, item.Span.End }).Where(block.Contains).Append(block.Start).Append(block.End).Distinct().Order().ToList();
        var pieces = new List<Piece>(cuts.Count);
        for (var i = 0; i + 1 < cuts.Count; i++)
        {
            var piece = new Span(cuts[i], cuts[i + 1]);
            var here = spans.Where(item => item.Span.Contains(piece)).OrderBy(item => item.Span.Length).ThenBy(item => item.Fact.Kind).Select(item => item.Fact).Distinct().ToList();
            pieces.Add(new Piece(piece, here));
        }
        return pieces;
    }
}
