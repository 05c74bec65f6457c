namespace Mahdar.Storage.Sqlite;

/// <summary>Which publishers tell of which records: those of the reports that their claims stand in.</summary>
internal sealed class TellerRows(Database database, ClaimRows claims)
{
    private readonly Dictionary<string, string> publishers = database.Rows(
        "SELECT key, publisher FROM reports WHERE publisher IS NOT NULL", row => (Key: row.GetString(0), Publisher: row.GetString(1))).ToDictionary(report => report.Key, report => report.Publisher, StringComparer.Ordinal);

    private readonly HashSet<(string Kind, string Publisher, string Record)> rows = [];

    public void Take(string kind, string record, IEnumerable<string> of) => TakeReports(kind, record, of.Select(claims.ReportOf).OfType<string>());

    public void TakeReports(string kind, string record, IEnumerable<string> reports)
    {
        foreach (var report in reports)
            if (publishers.TryGetValue(report, out var publisher)) rows.Add((kind, publisher, record));
    }

    /// <summary>Sorted as the table is.</summary>
    public void Write()
    {
        var sorted = rows.ToArray();
        Array.Sort(sorted, static (a, b) =>
            string.CompareOrdinal(a.Kind, b.Kind) is not 0 and var kind ? kind : string.CompareOrdinal(a.Publisher, b.Publisher) is not 0 and var publisher ? publisher : string.CompareOrdinal(a.Record, b.Record));
        foreach (var (kind, publisher, record) in sorted) database.Run("INSERT INTO tellers VALUES ($1, $2, $3)", kind, publisher, record);
        rows.Clear();
    }
}
