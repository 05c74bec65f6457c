using Mahdar.Model;

namespace Mahdar.Reading.Blocks;

/// <summary>Finds the title above the first paragraph, and marks what stands around it.</summary>
internal static class HeadMarker
{
    private const int FewestWordsOfTitle = 4;

    /// <summary>A line with so many words is a title rather than the name of a section above it.</summary>
    private const int WordsOfSureTitle = 6;

    private const int MostWordsOfLabel = 5;

    private const int MostWordsOfName = 3;

    private const int DigitsOfDay = 8;

    public static void Mark(Page page)
    {
        if (page.Title is null) MarkFound(page);
        else MarkKnown(page, page.Title);
    }

    private static void MarkKnown(Page page, string title)
    {
        var folded = FoldedLine.Words(title);
        var first = page.FirstProse();
        for (var i = 0; i < page.Lines.Count && i <= first; i++)
            if (page.IsOpen(i) && page.Lines[i].Length < title.Length * 2 && FoldedLine.Words(page.TextOf(i)).AsSpan().SequenceEqual(folded)) page.Mark(i, BlockKind.Title, "title-of-metadata");
        MarkNames(page, first);
    }

    /// <summary>A name or two words right above the text: who wrote it, or where.</summary>
    private static void MarkNames(Page page, int first)
    {
        if (first > 0 && first < page.Lines.Count && page.IsOpen(0) && page.Lines[0].IsHeadlineLike && page.Lines[0].Look.Words <= MostWordsOfName)
            page.Mark(0, BlockKind.Byline, "name-above-text");
    }

    private static void MarkFound(Page page)
    {
        var first = page.FirstProse();
        if (first == page.Lines.Count && page.Lines.Count < 2) return;
        var title = FindTitle(page, first);
        if (title < 0)
        {
            MarkNames(page, first);
            return;
        }
        MarkTitle(page, title, first);
        for (var i = 0; i < first && first < page.Lines.Count; i++)
            if (page.IsOpen(i) && page.Lines[i].Look.Words <= MostWordsOfLabel) page.Mark(i, BlockKind.Chrome, i < title ? "label-above-title" : "label-below-title");
    }

    private static void MarkTitle(Page page, int title, int first)
    {
        var folded = FoldedLine.Words(page.TextOf(title));
        page.Mark(title, BlockKind.Title, "headline-above-text");
        for (var i = 0; i < first; i++)
            if (page.IsOpen(i) && FoldedLine.Words(page.TextOf(i)).AsSpan().SequenceEqual(folded)) page.Mark(i, BlockKind.Title, "title-again");
    }

    private static int FindTitle(Page page, int first)
    {
        var longest = -1;
        for (var i = 0; i < first; i++)
        {
            if (!page.IsOpen(i) || !CanBeTitle(page.Lines[i])) continue;
            if (page.Lines[i].Look.Words >= WordsOfSureTitle) return i;
            if (longest < 0 || page.Lines[i].Look.Words > page.Lines[longest].Look.Words) longest = i;
        }
        return longest;
    }

    private static bool CanBeTitle(Line line) => (line.IsHeadlineLike || line.Look.EndsQuestion) && line.Look.Words >= FewestWordsOfTitle && !line.Look.EndsColon && !IsMoment(line.Look);

    /// <summary>"السبت 06-09-2014 17:41 | كتب: فلان": a line that is rather a day and an hour.</summary>
    private static bool IsMoment(LineLook look) => look.Digits >= DigitsOfDay && look.Digits * 2 > look.ArabicLetters;
}
