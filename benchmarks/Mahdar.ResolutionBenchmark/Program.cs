using System.Diagnostics;
using Mahdar.Resolution.People;
using Mahdar.Resolution.Witnesses;
using Mahdar.ResolutionBenchmark;

// dotnet run -c Release --project benchmarks/Mahdar.ResolutionBenchmark -- MINUTES.jsonl[.gz]
if (args.Length == 0)
{
    Console.Error.WriteLine("usage: Mahdar.ResolutionBenchmark MINUTES.jsonl[.gz]   (what mahdar read --format json wrote)");
    return 1;
}
var reports = MinutesFile.Read(args[0]);
Console.WriteLine($"{reports.Count} reports, {reports.Sum(report => report.People.Count)} claims of people, {reports.Average(report => report.Sketch.Count):0.0} shingles a sketch");
for (var run = 0; run < 3; run++)
{
    var watch = Stopwatch.StartNew();
    var witnesses = WitnessFinder.Find(reports);
    var found = watch.Elapsed;
    var people = PeopleResolver.Resolve(reports, witnesses, []);
    Console.WriteLine($"witnesses {found.TotalSeconds:0.00} s, {witnesses.Count(Enumerable.Range(0, reports.Count))} of them; people {(watch.Elapsed - found).TotalSeconds:0.00} s, {people.People.Count} persons");
}
return 0;
