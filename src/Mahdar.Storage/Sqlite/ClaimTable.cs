using Mahdar.Model.Claims;
using Mahdar.Storage.Packing;
using Microsoft.Data.Sqlite;

namespace Mahdar.Storage.Sqlite;

/// <summary>What each report claims, packed. It follows from the minutes and may be missing or made by another program: then it is read from them anew.</summary>
internal sealed class ClaimTable(Database database)
{
    /// <summary>Null takes away what is there.</summary>
    public void Put(string report, PackedClaims? claims)
    {
        if (claims is null) database.Run("DELETE FROM report_claims WHERE report = (SELECT number FROM reports WHERE key = $1)", report);
        else database.Run("INSERT OR REPLACE INTO report_claims (report, version, claims, sketch) SELECT number, $2, $3, $4 FROM reports WHERE key = $1", report, claims.Version, claims.Claims, claims.Sketch);
    }

    /// <summary>The keys of reports whose claims are missing or were read by another program, sorted.</summary>
    public IReadOnlyList<string> Missing(long version) => database.Rows(
        "SELECT key FROM reports r LEFT JOIN report_claims c ON c.report = r.number WHERE c.version IS NOT $1 ORDER BY key", row => row.GetString(0), version);

    /// <summary>All claims in the order of the reports' keys, without sketches and without the words said.</summary>
    /// <exception cref="StoreException">The bytes are damaged.</exception>
    public IReadOnlyList<ReportClaims> All()
    {
        var pool = new WordPool();
        return database.Rows("SELECT key, claims FROM reports r JOIN report_claims c ON c.report = r.number ORDER BY key", row => Claims(row, pool));
    }

    /// <summary>The sketches of all reports, in the order of their keys.</summary>
    public IReadOnlyList<ulong[]> Sketches() => database.Rows(
        "SELECT sketch FROM reports r JOIN report_claims c ON c.report = r.number ORDER BY key", row => PackedClaims.Unpack(row.GetFieldValue<byte[]>(0)));

    private ReportClaims Claims(SqliteDataReader row, WordPool pool)
    {
        try
        {
            return PackedClaims.Unpack(row.GetFieldValue<byte[]>(1), row.GetString(0), pool);
        }
        catch (Exception fault) when (fault is InvalidDataException or ArgumentException)
        {
            throw Faults.Damaged(database.File, fault);
        }
    }
}
