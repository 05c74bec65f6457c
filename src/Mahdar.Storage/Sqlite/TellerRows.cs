using Mahdar.Model.Claims;

namespace Mahdar.Storage.Sqlite;

/// <summary>Which publishers tell of which records: those of the reports that their claims stand in.</summary>
internal sealed class TellerRows(Database database, ClaimRows claims)
{
    private readonly Dictionary<string, string> publishers = database.Rows(
        "SELECT key, publisher FROM reports WHERE publisher IS NOT NULL", row => (Key: row.GetString(0), Publisher: row.GetString(1))).ToDictionary(report => report.Key, report => report.Publisher, StringComparer.Ordinal);

    private readonly Numbers kinds = new(), tellers = new();
    private readonly HashSet<int> seen = [];
    private readonly List<Row> rows = [];

    public void Take(string kind, string record, IEnumerable<string> of) => TakeReports(kind, record, of.Select(claim => claims.ReportOf(ClaimId.Parse(claim))).OfType<string>());

    public void TakeReports(string kind, string record, IEnumerable<string> reports)
    {
        seen.Clear();
        foreach (var report in reports)
            if (publishers.TryGetValue(report, out var publisher) && seen.Add(tellers.Of(publisher))) rows.Add(new Row(kinds.Of(kind), tellers.Of(publisher), ClaimId.Parse(record)));
    }

    /// <summary>Sorted as the table is, each once.</summary>
    public void Write(Tables tables)
    {
        var table = tables.Of("tellers", 3);
        var (ofKinds, ofTellers) = (kinds.Sorted(), tellers.Sorted());
        rows.Sort((a, b) =>
            ofKinds.Places[a.Kind].CompareTo(ofKinds.Places[b.Kind]) is not 0 and var kind ? kind
            : ofTellers.Places[a.Teller].CompareTo(ofTellers.Places[b.Teller]) is not 0 and var teller ? teller : a.Record.CompareTo(b.Record));
        for (var i = 0; i < rows.Count; i++)
            if (i == 0 || rows[i] != rows[i - 1])
                table.Add(ofKinds.Texts[ofKinds.Places[rows[i].Kind]], ofTellers.Texts[ofTellers.Places[rows[i].Teller]], rows[i].Record.ToString());
        table.Finish();
        rows.Clear();
    }

    private readonly record struct Row(int Kind, int Teller, ClaimId Record);
}
