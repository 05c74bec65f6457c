using System.Globalization;
using Mahdar.Model;
using Microsoft.Data.Sqlite;

namespace Mahdar.Storage.Sqlite;

/// <summary>The reports, their sources and the index of their words.</summary>
internal sealed class ReportTable(Database database)
{
    private const string Columns = "key, text, minutes, (SELECT group_concat(path, char(10)) FROM (SELECT path FROM sources WHERE report = number ORDER BY path))";

    public long Count => (long)database.Value("SELECT count(*) FROM reports")!;

    /// <summary>True where the report is new. One that is there gets the source, and changes nothing else.</summary>
    public bool Add(NewReport report)
    {
        var isNew = database.Run(
            "INSERT INTO reports (key, url, publisher, author, title, published, text, minutes) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (key) DO NOTHING",
            report.Key, report.Report.Url, report.Report.Publisher, report.Report.Author, report.Report.Title, Text(report.Report.Published?.From), report.Report.Text, report.Minutes) > 0;
        var number = (long)database.Value("SELECT number FROM reports WHERE key = $1", report.Key)!;
        database.Run("INSERT OR IGNORE INTO sources (report, path) VALUES ($1, $2)", number, report.Source);
        if (isNew) database.Run("INSERT INTO terms (rowid, words) VALUES ($1, $2)", number, report.Terms);
        return isNew;
    }

    /// <summary>Puts what a newer reading makes of a report in the place of the older.</summary>
    public void Replace(string key, Report report, byte[] minutes) =>
        database.Run("UPDATE reports SET title = $2, published = $3, minutes = $4 WHERE key = $1", key, report.Title, Text(report.Published?.From), minutes);

    public KeptReport? Find(string key) => database.Rows($"SELECT {Columns} FROM reports WHERE key = $1", Report, key) is [var found, ..] ? found : null;

    public bool Holds(string key) => database.Value("SELECT 1 FROM reports WHERE key = $1", key) is not null;

    /// <summary>Key, text and packed minutes of all, in the order of their keys: to be unpacked on many threads.</summary>
    public IEnumerable<PackedReport> All() =>
        database.Stream("SELECT key, text, minutes FROM reports ORDER BY key", row => new PackedReport(row.GetString(0), row.GetString(1), row.GetFieldValue<byte[]>(2)));

    public static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static KeptReport Report(SqliteDataReader row)
    {
        var packed = new PackedReport(row.GetString(0), row.GetString(1), row.GetFieldValue<byte[]>(2));
        return new KeptReport(packed.Key, row.IsDBNull(3) ? [] : row.GetString(3).Split('\n'), packed.Unpack());
    }
}
