using Mahdar.Model;
using Mahdar.Model.Claims;
using Mahdar.Resolution.Witnesses;

namespace Mahdar.ResolutionBenchmark;

/// <summary>Each group of reports that copy one another, the largest first, with keys and titles.</summary>
internal static class WitnessGroupsView
{
    public static void Print(IReadOnlyList<Report> reports)
    {
        var groups = WitnessFinder.Find([.. reports.Select(report => new ReportClaims { Report = MinutesFile.KeyOf(report), Published = report.Published?.From, Sketch = Sketch.Of(report) })]);
        foreach (var group in Enumerable.Range(0, reports.Count).GroupBy(groups.Of).Where(group => group.Count() > 1).OrderByDescending(group => group.Count()))
        {
            Console.WriteLine($"{group.Count()} reports");
            foreach (var report in group) Console.WriteLine($"    {MinutesFile.KeyOf(reports[report])}  {reports[report].Title}");
        }
    }
}
