namespace Mahdar.Storage.Sqlite;

/// <summary>Where all claims stand, sorted by their ids, each once.</summary>
internal sealed class ClaimRows
{
    private readonly List<(string Id, string Report, string Local, int First, int Last)> rows;

    public ClaimRows(IEnumerable<ClaimPlace> places)
    {
        rows = [.. places.Select(place => (place.Id, place.Report, place.Local, place.Span.Start, place.Span.End))];
        rows.Sort(static (a, b) => string.CompareOrdinal(a.Id, b.Id));
    }

    public void Write(Database database)
    {
        for (var i = 0; i < rows.Count; i++)
            if (i == 0 || rows[i].Id != rows[i - 1].Id) database.Run("INSERT INTO claims VALUES ($1, $2, $3, $4, $5)", rows[i].Id, rows[i].Report, rows[i].Local, rows[i].First, rows[i].Last);
    }

    /// <summary>The report that a claim stands in; null where it is not known.</summary>
    public string? ReportOf(string claim)
    {
        var (from, to) = (0, rows.Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (string.CompareOrdinal(rows[middle].Id, claim) < 0) from = middle + 1;
            else to = middle;
        }
        return from < rows.Count && rows[from].Id == claim ? rows[from].Report : null;
    }
}
