using Mahdar.Exchange;
using Mahdar.Scoring.Gold;
using Mahdar.Scoring.Kinds;

namespace Mahdar.Scoring;

/// <summary>Compares minutes with gold. Every figure is a micro-average over the reports that have gold.</summary>
public static class Scorer
{
    /// <param name="lines">Lines of the contract's JSON; those of reports without gold are passed over.</param>
    public static Scores Score(IReadOnlyDictionary<string, GoldReport> golds, IEnumerable<string> lines)
    {
        var (tallies, more) = (new List<(string Report, Tally Tally)>(), new List<(string Report, Tally Tally)>());
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            if (string.IsNullOrWhiteSpace(line) || MinutesReader.Read(line) is not { } minutes) continue;
            var name = FoundReport.NameOf(minutes.Report.Path);
            if (!golds.TryGetValue(name, out var gold)) continue;
            seen.Add(name);
            var found = new FoundReport(minutes);
            tallies.AddRange(Compare(gold, found).Select(tally => (name, tally)));
            more.AddRange(PlaceKind.Score(gold, found).Concat(EventKind.ScoreOthers(gold, found)).Concat(SlotKind.Score(gold, found)).Select(tally => (name, tally)));
        }
        return new Scores(seen.Count, [.. golds.Keys.Where(name => !seen.Contains(name)).Order(StringComparer.Ordinal)], Figure.Sum(tallies.Select(entry => entry.Tally)), [.. tallies, .. more]) { More = Figure.Sum(more.Select(entry => entry.Tally)) };
    }

    public static IEnumerable<Tally> Compare(GoldReport gold, FoundReport found) =>
    [
        .. PublishedKind.Day(gold, found),
        .. PublishedKind.Title(gold, found),
        .. BodyKind.Score(gold, found),
        .. PeopleKind.Score(gold, found),
        .. EventKind.Score(gold, found),
        EditionKind.Score(gold, found),
        .. StatementKind.Score(gold, found),
        TimeKindScore.Score(gold, found),
        ProblemKindScore.Score(gold, found),
    ];
}
