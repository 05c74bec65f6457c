using Mahdar.Pages.Lines;
using Mahdar.Pages.Zones;

namespace Mahdar.Pages.Content;

/// <summary>
/// Finds the parts of a page that hold its articles: the element whose lines have the highest sum of scores, or the parts of one look
/// within it that each have a heading and running text of their own.
/// </summary>
internal static class ArticleFinder
{
    /// <summary>So much of the text has to lie in the parts for the page to hold several articles.</summary>
    private const double ShareInParts = 0.75;

    private const double ShareOfDeclared = 0.4;

    private const int ShortestPart = 200;

    private const int FewestWordsOfHeading = 3;

    /// <summary>The areas of the articles, in the order of the page; none where nothing speaks for any.</summary>
    public static IReadOnlyList<PageArea> Find(PageLines page, LineScores scores, bool isOneArticle)
    {
        PageArea? best = null;
        var most = 0.0;
        foreach (var area in page.Areas)
            if (scores.Of(area) is var sum && sum > 0 && sum >= most) (best, most) = (area, sum);
        if (best is null) return [];
        if (Declared(page, scores, most) is { } declared) return [declared];
        var parts = isOneArticle ? [] : Parts(page, scores, best);
        return parts.Count > 1 ? parts : [best];
    }

    /// <summary>The area that the page itself calls the text of its article, where it is only one and not a mere stub.</summary>
    private static PageArea? Declared(PageLines page, LineScores scores, double most)
    {
        var declared = page.Areas.Where(area => area.Own.HasFlag(Zone.Content | Zone.Sure) && scores.Of(area) >= ShareOfDeclared * most).ToList();
        return declared.Count == 1 ? declared[0] : null;
    }

    private static List<PageArea> Parts(PageLines page, LineScores scores, PageArea whole)
    {
        var area = whole.Index;
        while (OnlyChild(page, area) is { } only) area = only;
        var children = Children(page, area).Select(child => page.Areas[child]).ToList();
        foreach (var alike in children.GroupBy(Look).Where(group => group.Count() > 1))
        {
            var parts = alike.Where(part => IsArticle(page, scores, part)).ToList();
            if (parts.Count > 1 && parts.Sum(part => Prose(page, scores, part)) >= ShareInParts * Prose(page, scores, whole)) return parts;
        }
        return [];
    }

    private static int? OnlyChild(PageLines page, int area)
    {
        var first = area + 1;
        var (mine, child) = (page.Areas[area], first < page.Areas[area].NextArea ? page.Areas[first] : null);
        return child is not null && child.First == mine.First && child.End == mine.End ? first : null;
    }

    private static IEnumerable<int> Children(PageLines page, int area)
    {
        for (var child = area + 1; child < page.Areas[area].NextArea; child = page.Areas[child].NextArea) yield return child;
    }

    private static string Look(PageArea area) => area.Element.Name + " " + (ClassWords.Cut(area.Element["class"] ?? "").FirstOrDefault() ?? "");

    /// <summary>A heading before the text, and enough text.</summary>
    private static bool IsArticle(PageLines page, LineScores scores, PageArea part)
    {
        for (var i = part.First; i < part.End && !scores.IsProse(i); i++)
            if (page.Lines[i].Heading > 0 && page.Lines[i].Shape.Words >= FewestWordsOfHeading) return Prose(page, scores, part) >= ShortestPart;
        return false;
    }

    private static int Prose(PageLines page, LineScores scores, PageArea area)
    {
        var length = 0;
        for (var i = area.First; i < area.End; i++)
            if (scores.IsProse(i)) length += page.Lines[i].Length;
        return length;
    }
}
