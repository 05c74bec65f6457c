using Mahdar.Pages.Lines;
using Mahdar.Pages.Zones;

namespace Mahdar.Pages.Content;

/// <summary>
/// What each line's surroundings say of it. The nearest saying counts; one that would take away most of the running text of a page is
/// not believed, for class names are written for style sheets.
/// </summary>
internal static class ZoneReader
{
    private const double MostChrome = 0.5, MostRelated = 0.5, MostSure = 0.85;

    private const int FewestBefore = 150;

    /// <summary>The zone of each line.</summary>
    public static Zone[] Read(PageLines page)
    {
        var prose = ProseSums(page);
        var areas = new Zone[page.Areas.Count];
        foreach (var area in page.Areas) areas[area.Index] = Inherit(area.Parent < 0 ? Zone.None : areas[area.Parent], Believed(area, prose));
        var zones = new Zone[page.Lines.Count];
        for (var i = 0; i < zones.Length; i++) zones[i] = areas[page.Lines[i].Area] | page.Lines[i].Inline;
        CardMarker.Mark(page, zones);
        MarkAnnounced(page, zones, prose);
        return zones;
    }

    private static int[] ProseSums(PageLines page)
    {
        var sums = new int[page.Lines.Count + 1];
        for (var i = 0; i < page.Lines.Count; i++) sums[i + 1] = sums[i] + (LineScores.IsProse(page.Lines[i]) ? page.Lines[i].Length : 0);
        return sums;
    }

    private static Zone Believed(PageArea area, int[] prose)
    {
        var own = area.Own;
        if ((own & Zone.Boilerplate) == 0 || prose[^1] == 0) return own;
        var share = (double)(prose[area.End] - prose[area.First]) / prose[^1];
        if ((own & Zone.Sure) != 0) return share > MostSure ? own & ~(Zone.Boilerplate | Zone.Sure) : own;
        if (share > MostChrome) own &= ~(Zone.Chrome | Zone.Hidden);
        if (share > MostRelated) own &= ~(Zone.Related | Zone.Comments);
        return own;
    }

    private static Zone Inherit(Zone outer, Zone own)
    {
        if ((own & Zone.Boilerplate) != 0) outer &= ~(Zone.Content | ((outer & Zone.Boilerplate) != 0 ? Zone.None : Zone.Sure));
        else if ((own & Zone.Content) != 0 && (outer & Zone.Sure) == 0) outer &= ~(Zone.Chrome | Zone.Hidden);
        return (outer & ~(Zone.Title | Zone.Lead)) | own;
    }

    /// <summary>Lines after a heading such as "Comments" or "Read also", as far as the part of the page goes that the heading opens.</summary>
    private static void MarkAnnounced(PageLines page, Zone[] zones, int[] prose)
    {
        for (var i = 0; i < zones.Length; i++)
        {
            var announced = LabelTable.Default.Of(page.TextOf(i));
            if (announced == Zone.None) continue;
            zones[i] |= announced;
            if (announced is not (Zone.Comments or Zone.Related)) continue;
            var end = Opened(page, i).End;
            if (announced == Zone.Comments && prose[i] < FewestBefore) continue;
            for (var j = i + 1; j < end && (announced == Zone.Comments || IsTeaser(page.Lines[j])); j++) zones[j] |= announced;
        }
    }

    /// <summary>The smallest area around a line that holds something else too.</summary>
    private static PageArea Opened(PageLines page, int line)
    {
        var area = page.Areas[page.Lines[line].Area];
        while (area.End - area.First == 1 && area.Parent >= 0) area = page.Areas[area.Parent];
        return area;
    }

    private static bool IsTeaser(PageLine line) =>
        line.LinkShare > 0.5 || !line.Shape.EndsSentence && line.Shape.Words is >= 3 and <= 24 && line.Heading > 0 || line.Shape.Words <= 4;
}
