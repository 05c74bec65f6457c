using Mahdar.Pages.Lines;
using Mahdar.Pages.Zones;

namespace Mahdar.Pages.Content;

/// <summary>Marks cards: parts of one look in a row, each with a linked headline and a little text about another story.</summary>
internal static class CardMarker
{
    private const int FewestCards = 3;

    private const int LongestCard = 420;

    private const int FewestWordsOfHeadline = 3;

    public static void Mark(PageLines page, Zone[] zones)
    {
        for (var i = 0; i < page.Areas.Count; i++)
        {
            var cards = 0;
            for (var child = i + 1; child < page.Areas[i].NextArea; child = page.Areas[child].NextArea)
                if (IsCard(page, page.Areas[child])) cards++;
            if (cards >= FewestCards) MarkChildren(page, zones, i);
        }
    }

    private static void MarkChildren(PageLines page, Zone[] zones, int area)
    {
        for (var child = area + 1; child < page.Areas[area].NextArea; child = page.Areas[child].NextArea)
            if (IsCard(page, page.Areas[child]))
                for (var line = page.Areas[child].First; line < page.Areas[child].End; line++) zones[line] |= Zone.Related;
    }

    private static bool IsCard(PageLines page, PageArea area)
    {
        if (area.End - area.First is < 1 or > 6 || area.Element.Name == "p") return false;
        int length = 0, headlines = 0;
        for (var i = area.First; i < area.End; i++)
        {
            var line = page.Lines[i];
            length += line.Length;
            if (line.LinkShare > 0.8 && line.Shape.Words >= FewestWordsOfHeadline) headlines++;
        }
        return headlines > 0 && length <= LongestCard;
    }
}
