using System.Diagnostics;
using Mahdar.Model.Claims;
using Mahdar.Resolution.People;
using Mahdar.Resolution.Witnesses;

namespace Mahdar.ResolutionBenchmark;

/// <summary>How long it takes to find witnesses and people, in the best of three runs; with many times the reports, each time other days and names.</summary>
internal static class Speed
{
    public static void Print(IReadOnlyList<ReportClaims> claims, int times)
    {
        var reports = Enumerable.Range(0, times).SelectMany(time => claims.Select(report => time == 0 ? report : OtherTime.Of(report, time))).OrderBy(report => report.Report, StringComparer.Ordinal).ToList();
        Console.WriteLine($"{reports.Count} reports, {reports.Sum(report => (long)report.People.Count)} claims of people, {reports.Average(report => report.Sketch.Count):0.0} shingles a sketch");
        for (var run = 0; run < 3; run++)
        {
            var (watch, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
            var witnesses = WitnessFinder.Find(reports);
            var (found, between) = (watch.Elapsed, Environment.CpuUsage.TotalTime);
            var people = PeopleResolver.Resolve(reports, witnesses, []);
            Console.WriteLine($"witnesses {found.TotalSeconds:0.00} s ({(between - before).TotalSeconds:0.00} s of processor), {witnesses.Count(Enumerable.Range(0, reports.Count))} of them; " +
                $"people {(watch.Elapsed - found).TotalSeconds:0.00} s ({(Environment.CpuUsage.TotalTime - between).TotalSeconds:0.00} s), {people.People.Count} persons");
        }
        Console.WriteLine($"peak memory {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MiB");
    }
}
