using Mahdar.Reading;
using Mahdar.Reading.Sources;
using Mahdar.Scoring;
using Mahdar.Scoring.Gold;

namespace Mahdar.Extraction.Training;

/// <summary>Finds the texts that folders of annotations belong to.</summary>
public static class AnnotatedReports
{
    /// <summary>The reports behind paths that one of the folders has annotations of, in the order of their names. Throws <see cref="InvalidDataException"/> where an annotation is none.</summary>
    public static List<AnnotatedReport> Read(IEnumerable<string> texts, IEnumerable<string> folders)
    {
        var golds = folders.SelectMany(GoldReader.ReadFolder).GroupBy(gold => gold.Key).ToDictionary(same => same.Key, same => same.First().Value, StringComparer.Ordinal);
        var wanted = new WantedReports(golds.Keys);
        var reader = new ReportReader();
        return [.. ReportFinder.Find(texts).Where(wanted.Holds).SelectMany(reader.Read).OfType<ReadReport>()
            .Select(read => (Name: FoundReport.NameOf(read.Report.Path), read.Report)).Where(read => golds.ContainsKey(read.Name))
            .Select(read => new AnnotatedReport(read.Name, read.Report, golds[read.Name])).DistinctBy(report => report.Name).OrderBy(report => report.Name, StringComparer.Ordinal)];
    }
}
