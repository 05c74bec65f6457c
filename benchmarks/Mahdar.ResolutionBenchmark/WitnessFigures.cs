using System.Diagnostics;
using Mahdar.Arabic;
using Mahdar.Model;
using Mahdar.Model.Claims;
using Mahdar.Resolution.Witnesses;

namespace Mahdar.ResolutionBenchmark;

/// <summary>Copies of real reports with words changed at random, among all other reports of the same days: how many are found, and how fast.</summary>
internal static class WitnessFigures
{
    private const int Copies = 3000;

    public static void Print(IReadOnlyList<Report> reports)
    {
        var words = reports.SelectMany(report => report.Text.Split(' ')).Where((_, at) => at % 97 == 0).ToList();
        var originals = Enumerable.Range(0, reports.Count).OrderBy(at => at * 7919L % reports.Count).Take(Copies).ToList();
        foreach (var chance in new[] { 0.02, 0.05, 0.1, 0.2 }) PrintCopies(reports, originals, new ChangedCopy(words, 11), chance);
        PrintSpeed(reports);
    }

    private static void PrintCopies(IReadOnlyList<Report> reports, List<int> originals, ChangedCopy changed, double chance)
    {
        var claims = reports.Select(ClaimsOf).ToList();
        var before = WitnessFinder.Find(claims);
        foreach (var original in originals) claims.Add(ClaimsOf(changed.Of(reports[original], chance)));
        var groups = WitnessFinder.Find(claims);
        var found = Enumerable.Range(0, originals.Count).Count(i => groups.Of(originals[i]) == groups.Of(reports.Count + i));
        var members = Enumerable.Range(0, reports.Count).ToLookup(groups.Of);
        var (right, wrong) = (0, 0);
        for (var i = 0; i < originals.Count; i++)
            foreach (var other in members[groups.Of(reports.Count + i)])
                if (before.Of(other) == before.Of(originals[i])) right++;
                else wrong++;
        Console.WriteLine($"{chance:0%} of words changed: recall {(double)found / originals.Count:0.000}, precision {(double)right / Math.Max(1, right + wrong):0.0000}");
    }

    private static void PrintSpeed(IReadOnlyList<Report> reports)
    {
        var plain = Time(() => reports.Sum(CountWords));
        var sketches = Time(() => reports.Sum(report => (long)Sketch.Of(report).Length));
        var claims = reports.Select(ClaimsOf).ToList();
        var finding = Time(() => WitnessFinder.Find(claims).Of(0));
        Console.WriteLine($"plain pass over all letters {plain:0.00} s; sketches, one core, {sketches:0.00} s; finding, all cores, {finding:0.00} s; {reports.Count / (sketches + finding):0} reports/s, {(sketches + finding) / plain:0.0} times the plain pass");
    }

    /// <summary>The best of three, in seconds.</summary>
    private static double Time(Func<long> work) => Enumerable.Range(0, 3).Min(_ =>
    {
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed.TotalSeconds;
    });

    private static long CountWords(Report report)
    {
        var (words, inWord) = (0L, false);
        foreach (var c in report.Text)
        {
            var isLetter = Letters.IsArabic(c) || char.IsLetterOrDigit(c);
            if (isLetter && !inWord) words++;
            inWord = isLetter;
        }
        return words;
    }

    private static ReportClaims ClaimsOf(Report report) =>
        new() { Report = MinutesFile.KeyOf(report), Published = report.Published?.From, Sketch = Sketch.Of(report) };
}
