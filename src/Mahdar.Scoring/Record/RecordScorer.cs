using System.Globalization;

namespace Mahdar.Scoring.Record;

/// <summary>Compares the events of a record with event-pairs.tsv and event-clusters.tsv of a folder.</summary>
public static class RecordScorer
{
    private const string Pairs = "event-pairs.tsv", Clusters = "event-clusters.tsv";

    public static bool IsGold(string folder) => File.Exists(Path.Combine(folder, Pairs));

    /// <param name="lines">What <c>mahdar events --format json</c> writes.</param>
    public static RecordScores Score(string folder, IEnumerable<string> lines)
    {
        var claims = new RecordClaims(lines);
        var errors = new List<string>();
        int together = 0, wronglyTogether = 0, wronglyApart = 0, apart = 0, missed = 0, unread = 0;
        foreach (var row in TableRows.Of(Path.Combine(folder, Pairs)))
        {
            var (a, b) = (Find(claims, row, "a_", "kind_a", "parties_a"), Find(claims, row, "b_", "kind_b", "parties_b"));
            missed += (a is null ? 1 : 0) + (b is null ? 1 : 0);
            var (isOne, should) = (a is not null && b is not null && a.Record == b.Record, row["same"] == "yes");
            if (should && (a is null || b is null)) unread++;
            if (isOne && should) together++;
            else if (isOne) wronglyTogether++;
            else if (should) wronglyApart++;
            else apart++;
            if (isOne != should) errors.Add($"{(isOne ? '+' : '-')} {row["a_report"]}:{row["a_start"]} {row["b_report"]}:{row["b_start"]} {row["parties_a"]} | {row["parties_b"]} | {row["note"]}");
        }
        var groups = Groups(claims, folder);
        var (precision, recall) = Cubed(groups);
        return new RecordScores(together, wronglyTogether, wronglyApart, apart, precision, recall, groups.Count, missed, unread, errors);
    }

    private static RecordClaim? Find(RecordClaims claims, Dictionary<string, string> row, string prefix, string kind, string parties) =>
        claims.Find(row[prefix + "report"], Number(row[prefix + "start"]), Number(row[prefix + "end"]), row[kind], row[parties]);

    /// <summary>Of each claim of a judged event that was found, that event and the record it went to.</summary>
    private static Dictionary<string, (string Event, string Record)> Groups(RecordClaims claims, string folder)
    {
        var groups = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        foreach (var row in TableRows.Of(Path.Combine(folder, Clusters)))
            if (claims.Find(row["report"], Number(row["start"]), Number(row["end"]), row["kind"], "") is { } claim) groups[claim.Claim] = (row["cluster"], claim.Record);
        return groups;
    }

    /// <summary>The mean over claims of the part of their record, and of their event, that belongs together.</summary>
    private static (double Precision, double Recall) Cubed(Dictionary<string, (string Event, string Record)> groups)
    {
        if (groups.Count == 0) return (0, 0);
        var events = groups.Values.CountBy(group => group.Event).ToDictionary();
        var records = groups.Values.CountBy(group => group.Record).ToDictionary();
        var both = groups.Values.CountBy(group => group).ToDictionary();
        return (groups.Values.Average(group => (double)both[group] / records[group.Record]), groups.Values.Average(group => (double)both[group] / events[group.Event]));
    }

    private static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
}
