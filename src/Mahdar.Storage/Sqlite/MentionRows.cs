using System.Runtime.InteropServices;
using Mahdar.Model.Claims;

namespace Mahdar.Storage.Sqlite;

/// <summary>Which reports name whom: the people of their claims, and the states, organizations and series of the records these stand in.</summary>
internal sealed class MentionRows(ClaimRows claims)
{
    private readonly Numbers parties = new(), reports = new();

    /// <summary>In each the number of a party above that of a report.</summary>
    private readonly List<ulong> rows = [];

    public void Take(string party, IEnumerable<string> of)
    {
        var number = (ulong)parties.Of(party) << 32;
        foreach (var claim in of)
            if (claims.ReportOf(ClaimId.Parse(claim)) is { } report && (number | (uint)reports.Of(report)) is var row && (rows.Count == 0 || rows[^1] != row)) rows.Add(row);
    }

    /// <summary>Sorted as the table is: the newest report of a party first.</summary>
    public void Write(Database database, Tables tables)
    {
        var table = tables.Of("mentions", 3);
        var days = database.Rows("SELECT key, coalesce(published, '') FROM reports", row => (Key: row.GetString(0), Day: row.GetString(1))).ToDictionary(report => report.Key, report => report.Day, StringComparer.Ordinal);
        var (ofParties, ofReports) = (parties.Sorted(), reports.Sorted());
        // Stable, and the keys are in order: of one day the first key comes first.
        var newest = Enumerable.Range(0, ofReports.Texts.Length).OrderByDescending(at => days[ofReports.Texts[at]], StringComparer.Ordinal).ToArray();
        var ranks = new int[newest.Length];
        for (var rank = 0; rank < newest.Length; rank++) ranks[newest[rank]] = rank;
        foreach (ref var row in CollectionsMarshal.AsSpan(rows)) row = ((ulong)ofParties.Places[row >> 32] << 32) | (uint)ranks[ofReports.Places[(uint)row]];
        rows.Sort();
        for (var i = 0; i < rows.Count; i++)
        {
            if (i > 0 && rows[i] == rows[i - 1]) continue;
            var report = ofReports.Texts[newest[(uint)rows[i]]];
            table.Add(ofParties.Texts[rows[i] >> 32], days[report], report);
        }
        table.Finish();
        rows.Clear();
    }
}
