using Mahdar.Reading;
using Mahdar.Reading.Blocks.Sites;
using Mahdar.Reading.Fetching;
using Mahdar.Reading.Sources;

namespace Mahdar.Pipeline.Records;

/// <summary>Learns from files what the sites of their reports put around them. Standard input and addresses, which can be read only once, are left out.</summary>
public static class SiteLearner
{
    public static SiteLines Learn(IEnumerable<string> paths)
    {
        var reader = new ReportReader();
        var census = new LineCensus();
        OrderedWork.Run(ReportFinder.Find(paths.Where(path => path != "-" && !WebReader.IsAddress(path))), raw => Reports(reader, raw), found => found.ForEach(read => census.Add(read.Report)), Environment.ProcessorCount);
        return census.Learned();
    }

    private static List<ReadReport> Reports(ReportReader reader, RawReport raw)
    {
        try
        {
            return [.. reader.Read(raw).OfType<ReadReport>()];
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // It will be named when it is read.
            return [];
        }
    }
}
