using Mahdar.Arabic;
using Mahdar.Model.Claims;
using Mahdar.Resolution.People;
using Mahdar.Resolution.Witnesses;
using Mahdar.Scoring.Clusters;

namespace Mahdar.ResolutionBenchmark;

/// <summary>Compares who is who over all reports with annotations: rows of person, Latin name, state, report and the name as written there.</summary>
internal static class PeopleFigures
{
    public static void Print(IReadOnlyList<ReportClaims> reports, string annotations, bool shows)
    {
        var people = PeopleResolver.Resolve(reports, WitnessFinder.Find(reports), []);
        var places = reports.Select((report, at) => (report.Report, at)).ToDictionary(report => report.Report, report => report.at);
        var rows = File.ReadLines(annotations).Skip(1).Where(line => line.Length > 0).Select(line => line.Split('\t')).ToList();
        var found = rows.Select(row => (Gold: row[0], Found: places.TryGetValue(row[3], out var report) ? PersonOf(reports[report], row[4]) is { } person ? NameOf(people, report, person) : null : null, Row: row)).ToList();
        var score = ClusterScore.Of(found.Where(item => item.Found is not null).Select(item => (item.Gold, item.Found!)));
        Console.WriteLine($"{score.Items} of {rows.Count} names of {score.Clusters} people");
        Console.WriteLine($"pairs  P {score.PairPrecision:0.000}  R {score.PairRecall:0.000}  F1 {score.PairF1:0.000}");
        Console.WriteLine($"B3     P {score.BCubedPrecision:0.000}  R {score.BCubedRecall:0.000}  F1 {score.BCubedF1:0.000}");
        if (!shows) return;
        foreach (var torn in found.GroupBy(item => item.Gold).Where(group => group.Select(item => item.Found).Distinct().Count() > 1)) Show("torn apart", torn, item => item.Found);
        foreach (var mixed in found.Where(item => item.Found is not null).GroupBy(item => item.Found).Where(group => group.Select(item => item.Gold).Distinct().Count() > 1)) Show("put together", mixed, item => item.Gold);
    }

    private static void Show(string what, IGrouping<string?, (string Gold, string? Found, string[] Row)> group, Func<(string Gold, string? Found, string[] Row), string?> key)
    {
        Console.WriteLine($"{what}: {group.Key}");
        foreach (var part in group.GroupBy(key)) Console.WriteLine($"    {part.Key ?? "not found"}: {string.Join(", ", part.Select(item => $"{item.Row[4]} ({item.Row[3]})"))}");
    }

    /// <summary>The id of the person; a claim that is nobody's is a person of its own.</summary>
    private static string NameOf(PeopleResolution people, int report, int person) => people.Of(report, person)?.Id ?? $"nobody {report} {person}";

    /// <summary>The claim whose name shares most words with the annotated one, at least a third.</summary>
    private static int? PersonOf(ReportClaims report, string name)
    {
        var words = Words(name);
        var best = Enumerable.Range(0, report.People.Count).Where(person => report.People[person].Name is not null)
            .Select(person => (Person: person, Shared: Shared(words, Words(report.People[person].Name!)))).OrderByDescending(person => person.Shared).FirstOrDefault();
        return best.Shared >= 1 / 3.0 ? best.Person : null;
    }

    private static double Shared(HashSet<string> a, HashSet<string> b) => (double)a.Count(b.Contains) / a.Union(b).Count();

    private static HashSet<string> Words(string name) => [.. Letters.Fold(name.Replace('_', ' ').Replace('-', ' ').Replace("#", "", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
