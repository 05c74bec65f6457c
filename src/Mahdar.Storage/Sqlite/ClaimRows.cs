using Mahdar.Model.Claims;

namespace Mahdar.Storage.Sqlite;

/// <summary>Where all claims stand, sorted by their ids, each once.</summary>
internal sealed class ClaimRows
{
    private readonly ClaimPlace[] rows;

    public ClaimRows(IEnumerable<ClaimPlace> places)
    {
        rows = new ClaimPlace[places.Count()];
        var at = 0;
        foreach (var place in places) rows[at++] = place;
        Array.Sort(rows, static (a, b) => a.Id.CompareTo(b.Id));
    }

    public void Write(Database database)
    {
        for (var i = 0; i < rows.Length; i++)
            if (i == 0 || rows[i].Id != rows[i - 1].Id) database.Run("INSERT INTO claims VALUES ($1, $2, $3, $4, $5)", rows[i].Id.ToString(), rows[i].Report, rows[i].Local, rows[i].Span.Start, rows[i].Span.End);
    }

    /// <summary>The report that a claim stands in; null where it is not known.</summary>
    public string? ReportOf(ClaimId claim)
    {
        var (from, to) = (0, rows.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (rows[middle].Id.CompareTo(claim) < 0) from = middle + 1;
            else to = middle;
        }
        return from < rows.Length && rows[from].Id == claim ? rows[from].Report : null;
    }
}
