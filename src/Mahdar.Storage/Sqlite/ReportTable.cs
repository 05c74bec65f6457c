using System.Globalization;
using Mahdar.Model;
using Microsoft.Data.Sqlite;

namespace Mahdar.Storage.Sqlite;

/// <summary>The reports, their sources and the index of their words.</summary>
internal sealed class ReportTable(Database database)
{
    public long Count => (long)database.Value("SELECT count(*) FROM reports")!;

    /// <summary>True where the report is new. One that is there gets the source, and changes nothing else.</summary>
    public bool Add(NewReport report)
    {
        var isNew = database.Run(
            "INSERT INTO reports (key, url, publisher, author, title, published, text, minutes) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (key) DO NOTHING",
            report.Key, report.Report.Url, report.Report.Publisher, report.Report.Author, report.Report.Title, Text(report.Report.Published?.From), report.Report.Text, report.Minutes) > 0;
        var number = (long)database.Value("SELECT number FROM reports WHERE key = $1", report.Key)!;
        database.Run("INSERT OR IGNORE INTO sources (report, path) VALUES ($1, $2)", number, report.Source);
        if (!isNew) return false;
        database.Run("INSERT INTO terms (rowid, words) VALUES ($1, $2)", number, report.Terms);
        if (report.Claims is { } claims) new ClaimTable(database).Put(report.Key, claims);
        return true;
    }

    /// <summary>Puts what a newer reading makes of a report in the place of the older.</summary>
    public void Renew(RenewedReport report)
    {
        if (report.Reading is { } reading)
        {
            database.Run("UPDATE reports SET title = $2, published = $3, minutes = $4 WHERE key = $1", report.Key, reading.Report.Title, Text(reading.Report.Published?.From), reading.Minutes);
            new ClaimTable(database).Put(report.Key, reading.Claims);
        }
        database.Run("INSERT OR REPLACE INTO terms (rowid, words) SELECT number, $2 FROM reports WHERE key = $1", report.Key, report.Terms);
    }

    public bool Holds(string key) => database.Value("SELECT 1 FROM reports WHERE key = $1", key) is not null;

    /// <exception cref="StoreException">Its minutes are damaged.</exception>
    public KeptReport? Find(string key) => Packed(key) is { } packed ? new KeptReport(key, Sources(key), packed.Unpack()) : null;

    /// <summary>Every path under which a report was found, sorted.</summary>
    public IReadOnlyList<string> Sources(string key) => database.Rows(
        "SELECT path FROM sources WHERE report = (SELECT number FROM reports WHERE key = $1) ORDER BY path", row => row.GetString(0), key);

    /// <summary>Of all reports, sorted.</summary>
    public IReadOnlyList<string> Keys() => database.Rows("SELECT key FROM reports ORDER BY key", row => row.GetString(0));

    public PackedReport? Packed(string key) => database.Row("SELECT key, text, minutes FROM reports WHERE key = $1", Packed, key);

    /// <summary>Without what was read in it.</summary>
    public Report? Outline(string key) => database.Row("SELECT url, publisher, title, published, text FROM reports WHERE key = $1", row => new Report
    {
        Id = key,
        Url = row.IsDBNull(0) ? null : row.GetString(0),
        Publisher = row.IsDBNull(1) ? null : row.GetString(1),
        Title = row.IsDBNull(2) ? null : row.GetString(2),
        Published = row.IsDBNull(3) ? null : Day(DateOnly.ParseExact(row.GetString(3), "yyyy-MM-dd", CultureInfo.InvariantCulture)),
        Text = row.GetString(4),
    }, key);

    private static PublishedDay Day(DateOnly day) => new(day, day, PublishedBasis.Metadata, "kept");

    public static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static PackedReport Packed(SqliteDataReader row) => new(row.GetString(0), row.GetString(1), row.GetFieldValue<byte[]>(2));
}
