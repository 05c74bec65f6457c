using Mahdar.Model;
using Mahdar.Reading.Blocks.Sites;

namespace Mahdar.Reading.Blocks;

/// <summary>Tells the body of a scraped report from the lines around it. Every line that holds something gets a block.</summary>
/// <param name="known">What was learned of the sites that the reports come from.</param>
public sealed class BlockReader(SiteLines known)
{
    public BlockReader() : this(SiteLines.None) { }

    private static readonly Openers Openers = new();
    private readonly HouseTable houses = new();
    private readonly CueMarker cues = new(Openers);
    private readonly TeaserMarker teasers = new(Openers);
    private readonly TailMarker tails = new(Openers);
    private readonly LeadMarker leads = new(Openers);

    public IReadOnlyList<Block> Read(Report report)
    {
        var page = new Page(report, houses.Of(report));
        if (report.Blocks.Any(Mahdar.Pages.PageRules.Told))
        {
            StructureMarker.Mark(page, report.Blocks, isBody: false);
            cues.Mark(page);
            RepeatedMarker.Mark(page, report, known);
            StructureMarker.Mark(page, report.Blocks, isBody: true);
            return StructureMarker.WithSources(page.ToBlocks(), report.Blocks);
        }
        LookMarker.Mark(page);
        cues.Mark(page);
        RepeatedMarker.Mark(page, report, known);
        HeadMarker.Mark(page);
        leads.Mark(page);
        teasers.Mark(page);
        tails.Mark(page);
        return page.ToBlocks();
    }
}
