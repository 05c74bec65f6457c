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

    private const int MostWordsOfSigned = 6;

    private const int MostWordsOfHouse = 5;

    private const int DigitsOfDay = 8;

    private const int MostWordsOfNamed = 12;

    private const int LongestLead = 600;

    private const int MostLinesBetweenTitles = 12;

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

    /// <summary>A name or two words right above the text, with or without a stop behind them: who wrote it, where, or what it is ("بيان رسمي…").</summary>
    private static void MarkNames(Page page, int first)
    {
        if (first > 0 && first < page.Lines.Count && page.IsOpen(0) && !page.Lines[0].IsProse && page.Lines[0].Look is { ArabicLetters: > 0, Words: <= MostWordsOfName })
            page.Mark(0, BlockKind.Byline, "name-above-text");
        // "الأفق – سالم العلي:", "موسكو ـ صوت الأفق".
        for (var i = 0; i < first && first < page.Lines.Count; i++)
            if (page.IsOpen(i) && page.Lines[i].Look is { Words: > 1 and <= MostWordsOfSigned } look && (look.EndsColon || i == first - 1 && look.Words <= MostWordsOfHouse) && IsParted(page.TextOf(i)))
                page.Mark(i, BlockKind.Byline, "signed-above-text");
    }

    /// <summary>Whether a dash or slash stands within it.</summary>
    private static bool IsParted(ReadOnlySpan<char> line) => line.IndexOfAny("-–—/ـ_") is > 1 and var at && at < line.Length - 2 && (line[at - 1] == ' ' || line[at + 1] == ' ');

    private static void MarkFound(Page page)
    {
        var first = page.FirstProse();
        if (first == page.Lines.Count && page.Lines.Count < 2) return;
        MarkNamed(page, first);
        var title = FindTitle(page, first);
        if (title < 0)
        {
            MarkNames(page, first);
            return;
        }
        MarkTitle(page, title, first);
        MarkUpToTitleAgain(page, title);
        first = page.FirstProse();
        for (var i = 0; i < first && first < page.Lines.Count; i++)
            if (page.IsOpen(i) && page.Lines[i].Look.Words <= MostWordsOfLabel) page.Mark(i, BlockKind.Chrome, i < title ? "label-above-title" : "label-below-title");
    }

    /// <summary>
    /// "وزير الخارجية سالم العلي" above "وصل وزير الخارجية سالم العلي إلى": words that the first sentence holds as they are, but does not begin with, name who is seen in a picture.
    /// </summary>
    private static void MarkNamed(Page page, int first)
    {
        if (first >= page.Lines.Count) return;
        var lead = FoldedLine.Words(page.TextOf(first)[..Math.Min(page.Lines[first].Length, LongestLead)]);
        for (var i = 0; i < first; i++)
            if (page.IsOpen(i) && page.Lines[i].Look.Words is >= FewestWordsOfTitle and <= MostWordsOfNamed && lead.AsSpan().IndexOf(FoldedLine.Words(page.TextOf(i))) > 0)
                page.Mark(i, BlockKind.Caption, "named-in-text");
    }

    private static void MarkTitle(Page page, int title, int first)
    {
        var folded = FoldedLine.Words(page.TextOf(title));
        page.Mark(title, BlockKind.Title, "headline-above-text");
        for (var i = 0; i < first; i++)
            if (page.IsOpen(i) && FoldedLine.Words(page.TextOf(i)).AsSpan().SequenceEqual(folded)) page.Mark(i, BlockKind.Title, "title-again");
    }

    /// <summary>
    /// Between a title and the same title again above the text stand picture, caption and section: the text begins below the second. Where more stands between than
    /// below, the second is a label of what follows the text.
    /// </summary>
    private static void MarkUpToTitleAgain(Page page, int title)
    {
        var folded = FoldedLine.Words(page.TextOf(title));
        for (var i = title + 1; i < page.Lines.Count && i <= title + MostLinesToPicture; i++)
            if (page.IsOpen(i) && IsTitleOfPicture(folded, FoldedLine.Words(page.TextOf(i)))) page.Mark(i, BlockKind.Caption, "title-and-caption");
        var again = -1;
        for (var i = title + 1; i < page.Lines.Count && i <= title + MostLinesBetweenTitles; i++)
            if (page.Lines[i].Length <= page.Lines[title].Length && (page.IsOpen(i) || page.Is(i, BlockKind.Title)) && IsSameTitle(folded, FoldedLine.Words(page.TextOf(i)))) again = i;
        if (again < 0) return;
        int between = 0, below = 0;
        for (var i = title + 1; i < page.Lines.Count; i++)
            if (page.IsOpen(i) && i != again && page.Lines[i].IsProse) (between, below) = i < again ? (between + page.Lines[i].Length, below) : (between, below + page.Lines[i].Length);
        if (between >= below) return;
        page.Mark(again, BlockKind.Title, "title-again");
        for (var i = title + 1; i < again; i++) page.Mark(i, BlockKind.Caption, "between-titles");
    }

    /// <summary>The title once more with who is seen behind it, as pictures are called: "الوزير: الحوار مستمر سالم الكندي وزير الخارجية".</summary>
    private static bool IsTitleOfPicture(string[] title, string[] again) =>
        title.Length >= WordsOfSureTitle && again.Length > title.Length && again.Length <= title.Length + MostWordsOfPicture && again.AsSpan().StartsWith(title) && again[^1] is not ("." or "،" or ":");

    /// <summary>So many lines below its title a picture stands, called by so many words more.</summary>
    private const int MostLinesToPicture = 2, MostWordsOfPicture = 6;

    /// <summary>The same words, but for the section and site behind them in the first: "عنوان الخبر | أخبار | الأفق | 25.08.2017".</summary>
    private static bool IsSameTitle(string[] title, string[] again) =>
        again.Length >= FewestWordsOfTitle && title.AsSpan().StartsWith(again) && (title.Length == again.Length || title[again.Length] is "|" or "-" or "–" or "—" or ":");

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
