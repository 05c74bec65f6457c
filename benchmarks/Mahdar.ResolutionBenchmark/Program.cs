using System.Diagnostics;
using Mahdar.ResolutionBenchmark;
using Mahdar.Resolution.Witnesses;

var watch = Stopwatch.StartNew();
var reports = MinutesFile.Read(args[0]);
Console.WriteLine($"{reports.Count} reports read in {watch.Elapsed.TotalSeconds:0.0}s; sketch {reports.Average(r => r.Sketch.Count):0.0}");
for (var i = 0; i < 3; i++)
{
    watch.Restart();
    var groups = WitnessFinder.Find(reports);
    Console.WriteLine($"{watch.ElapsedMilliseconds} ms");
    if (i < 2) continue;
    var sizes = Enumerable.Range(0, reports.Count).GroupBy(groups.Of).Where(g => g.Count() > 1).OrderByDescending(g => g.Count()).ToList();
    Console.WriteLine($"groups {sizes.Count} reports in them {sizes.Sum(g => g.Count())} biggest {string.Join(' ', sizes.Take(20).Select(g => g.Count()))}");
    File.WriteAllLines("/tmp/groups.txt", sizes.Select(g => string.Join(' ', g.Select(r => reports[r].Report))));
}
