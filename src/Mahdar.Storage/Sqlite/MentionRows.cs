namespace Mahdar.Storage.Sqlite;

/// <summary>Which reports name whom: the people of their claims, and the states, organizations and series of the records these stand in.</summary>
internal sealed class MentionRows(ClaimRows claims)
{
    private readonly List<(string Party, string Report)> rows = [];

    public void Take(string party, IEnumerable<string> of)
    {
        foreach (var claim in of)
            if (claims.ReportOf(claim) is { } report) rows.Add((party, report));
    }

    /// <summary>Sorted as the table is: the newest report of a party first.</summary>
    public void Write(Database database)
    {
        var days = database.Rows("SELECT key, coalesce(published, '') FROM reports", row => (Key: row.GetString(0), Day: row.GetString(1))).ToDictionary(report => report.Key, report => report.Day, StringComparer.Ordinal);
        rows.Sort((a, b) =>
            string.CompareOrdinal(a.Party, b.Party) is not 0 and var party ? party
            : (object)a.Report == b.Report ? 0
            : string.CompareOrdinal(days[b.Report], days[a.Report]) is not 0 and var day ? day : string.CompareOrdinal(a.Report, b.Report));
        for (var i = 0; i < rows.Count; i++)
            if (i == 0 || rows[i] != rows[i - 1]) database.Run("INSERT INTO mentions VALUES ($1, $2, $3)", rows[i].Party, days[rows[i].Report], rows[i].Report);
        rows.Clear();
    }
}
