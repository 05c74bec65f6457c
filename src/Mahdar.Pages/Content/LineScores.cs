using Mahdar.Pages.Lines;
using Mahdar.Pages.Zones;

namespace Mahdar.Pages.Content;

/// <summary>How much each line speaks for the part of the page that it stands in: above zero for running text, below for links and labels.</summary>
internal sealed class LineScores
{
    private const int LongestCounted = 1000;
    private const int ShortSentence = 8;

    private readonly PageLines page;
    private readonly Zone[] zones;
    private readonly double[] sums;

    public LineScores(PageLines page, Zone[] zones, Func<int, bool> isDeclared)
    {
        this.page = page;
        this.zones = zones;
        sums = new double[page.Lines.Count + 1];
        for (var i = 0; i < page.Lines.Count; i++) sums[i + 1] = sums[i] + Score(page.Lines[i], zones[i], isDeclared(i));
    }

    public double Of(PageArea area) => Of(area.First, area.End);

    public double Of(int first, int end) => sums[end] - sums[first];

    public bool IsProse(int line) => IsProse(page.Lines[line]) && (zones[line] & (Zone.Boilerplate | Zone.Caption)) == 0;

    public static bool IsProse(PageLine line) => line.Heading == 0 && line.Shape.IsProse(line.Length) && line.LinkShare < 0.5;

    private static double Score(PageLine line, Zone zone, bool isDeclared)
    {
        if ((zone & Zone.Comments) != 0) return -2 - Math.Min(line.Length, 200) * 0.3;
        if (IsProse(line)) return ProseScore(line, zone, isDeclared);
        var weight = (zone & Zone.Boilerplate) != 0 ? 1.5 : (zone & Zone.Content) != 0 ? 0.6 : 1;
        if (line.LinkShare > 0.5) return -weight * (6 + Math.Min(line.Length, 80) * 0.4);
        if (line.Heading > 0) return 1;
        if ((zone & (Zone.Boilerplate | Zone.Caption)) != 0) return -3 * weight;
        return line.Shape.Words >= ShortSentence ? line.Length * 0.1 : -3 * weight;
    }

    private static double ProseScore(PageLine line, Zone zone, bool isDeclared)
    {
        if ((zone & Zone.Caption) != 0) return 0;
        var score = Math.Min(line.Length, LongestCounted) * Math.Max(0.1, 1 - 1.5 * line.LinkShare);
        if ((zone & Zone.Boilerplate) != 0) return (zone & Zone.Sure) != 0 || (zone & Zone.Related) != 0 ? -Math.Min(line.Length, 60) * 0.3 : score * 0.1;
        if (isDeclared) return score * 2.5;
        if ((zone & Zone.Content) != 0) score *= (zone & Zone.Sure) != 0 ? 2 : 1.25;
        return score;
    }
}
