using Mahdar.Model;

namespace Mahdar.Reading.Blocks.Sites;

/// <summary>Marks lines that the site of the report is known to put above or below its reports.</summary>
internal static class RepeatedMarker
{
    public static void Mark(Page page, Report report, SiteLines known)
    {
        if (known.IsEmpty) return;
        var site = SiteName.Of(report);
        foreach (var (line, isAbove) in OuterLines.Of(page.Lines))
            if (page.IsOpen(line) && known.Contain(new SiteLine(site, isAbove, FoldedLine.Joined(page.TextOf(line))))) page.Mark(line, BlockKind.Chrome, "repeated-on-site");
    }
}
