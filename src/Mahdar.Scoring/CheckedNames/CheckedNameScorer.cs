using Mahdar.Exchange;
using Mahdar.Model;

namespace Mahdar.Scoring.CheckedNames;

/// <summary>
/// Counts checked names anew: how many of those found are names (precision), and how many of the names are found (recall). A mention that nobody
/// looked at counts for nothing.
/// </summary>
public static class CheckedNameScorer
{
    /// <param name="lines">Lines of the contract's JSON; those of reports without checked names are passed over.</param>
    public static Scores Score(IReadOnlyList<CheckedName> names, IEnumerable<string> lines)
    {
        var byReport = names.ToLookup(name => name.Report);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var tallies = new List<(string Report, Tally Tally)>();
        foreach (var line in lines)
        {
            if (string.IsNullOrWhiteSpace(line) || MinutesReader.Read(line) is not { } minutes) continue;
            var report = FoundReport.NameOf(minutes.Report.Path);
            if (byReport.Contains(report) && seen.Add(report)) tallies.AddRange(Count(byReport[report], minutes).Select(tally => (report, tally)));
        }
        var figures = tallies.GroupBy(entry => entry.Tally.Kind).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Figure.Of(group.Key, group.Sum(entry => entry.Tally.Right), group.Sum(entry => entry.Tally.Missed), group.Sum(entry => entry.Tally.Extra)));
        return new Scores(seen.Count, [.. byReport.Select(group => group.Key).Where(report => !seen.Contains(report)).Order(StringComparer.Ordinal)], [.. figures], tallies);
    }

    private static IEnumerable<Tally> Count(IEnumerable<CheckedName> names, Minutes minutes) =>
        from name in names
        group (name, Found: IsFound(name, minutes)) by (name.InTable ? "names in tables: " : "names in no table: ") + name.Type into type
        let missed = type.Where(entry => entry.name.Verdict != Verdict.Wrong && !entry.Found)
        let wrong = type.Where(entry => entry.name.Verdict == Verdict.Wrong && entry.Found)
        let right = type.Count(entry => entry.name.Verdict != Verdict.Wrong && entry.Found)
        select Tally.Of(type.Key, right, [.. missed.Select(entry => entry.name.Name)], [.. wrong.Select(entry => entry.name.Name)]);

    private static bool IsFound(CheckedName name, Minutes minutes) =>
        minutes.Entities.Any(entity => EnumNames<EntityType>.Of(entity.Type) == name.Type && entity.Mentions.Any(mention => name.IsAt(mention.Span.Start, mention.Span.End)));
}
