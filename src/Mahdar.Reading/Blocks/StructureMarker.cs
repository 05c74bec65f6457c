using Mahdar.Model;

namespace Mahdar.Reading.Blocks;

/// <summary>Marks the lines of a page by what its structure told of them. Lines of the body may still give themselves away by words.</summary>
internal static class StructureMarker
{
    public static void Mark(Page page, IReadOnlyList<Block> told, bool isBody)
    {
        var next = 0;
        for (var i = 0; i < page.Lines.Count; i++)
            if (Find(told, page.Lines[i].Span, ref next) is { } block && block.Kind == BlockKind.Body == isBody) page.Mark(i, block.Kind, block.Rule);
    }

    public static IReadOnlyList<Block> WithSources(List<Block> blocks, IReadOnlyList<Block> told)
    {
        var next = 0;
        for (var i = 0; i < blocks.Count; i++)
            if (Find(told, blocks[i].Span, ref next) is { Source: { } source }) blocks[i] = blocks[i] with { Source = source };
        return blocks;
    }

    /// <summary>The block that a line lies in; both stand in the order of the text.</summary>
    private static Block? Find(IReadOnlyList<Block> told, Span line, ref int next)
    {
        while (next < told.Count && told[next].Span.End <= line.Start) next++;
        return next < told.Count && told[next].Span.Overlaps(line) ? told[next] : null;
    }
}
