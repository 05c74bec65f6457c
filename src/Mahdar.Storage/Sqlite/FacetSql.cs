using System.Globalization;

namespace Mahdar.Storage.Sqlite;

/// <summary>How often each value occurs in what a filter leaves.</summary>
internal static class FacetSql
{
    /// <param name="within">A condition on the id in a column, with AND behind it; empty where all are left.</param>
    public static (string Text, object?[] Values) Of(Facet facet, Counted counted, Func<string, string> within, RecordFilter filter, int most) => facet switch
    {
        Facet.Year or Facet.Month or Facet.Day => Times(facet, $"{counted.Table} x", counted.First, counted.Last, within("x.id"), filter, most),
        Facet.Place => (Counts($"SELECT x.place, count(*) FROM {counted.Places} x WHERE {within(counted.PlaceId)}x.place IS NOT NULL", most), []),
        Facet.Publisher => (Counts($"SELECT x.publisher, count(*) FROM tellers x WHERE {within("x.record")}x.kind = '{counted.Kind}'", most), []),
        Facet.Kind when counted.Type is { } type => (Counts($"SELECT {type}, count(*) FROM {counted.Table} x WHERE {within("x.id")}1", most), []),
        Facet.Status when counted.Status is { } status => (Counts($"SELECT {status}, count(*) FROM {counted.Table} x WHERE {within("x.id")}1", most), []),
        _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, counted.Table),
    };

    public static (string Text, object?[] Values) OfReports(Facet facet, Func<string, string> within, RecordFilter filter, int most) => facet switch
    {
        Facet.Year or Facet.Month or Facet.Day => Times(facet, "reports", "published", "published", within("key"), filter, most),
        Facet.Publisher => (Counts($"SELECT publisher, count(*) FROM reports WHERE {within("key")}publisher IS NOT NULL", most), []),
        // From the events, which are fewer than what reports claim.
        Facet.Place => (Counts($"SELECT e.place, count(DISTINCT c.report) FROM events e CROSS JOIN members m ON m.record = e.id JOIN claims c ON c.id = m.id WHERE {within("+c.report")}e.place IS NOT NULL", most), []),
        _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, "reports"),
    };

    /// <summary>
    /// All sorts of parties in one walk, at most so many of each: states, organizations and series have their sort before their key, roles too, people have none.
    /// </summary>
    /// <param name="rows">A question for <c>party</c> and how often it is <c>found</c>.</param>
    public static string Parties(string rows, int most) => string.Create(CultureInfo.InvariantCulture, $"""
        SELECT party, found FROM (
            SELECT party, found, row_number() OVER (PARTITION BY substr(party, 1, instr(party, ':')) ORDER BY found DESC, party) AS place FROM ({rows}))
        WHERE place <= {most} ORDER BY found DESC, party
        """);

    /// <summary>What lasts from one month into another counts in both, as it is found in both.</summary>
    private static (string Text, object?[] Values) Times(Facet facet, string rows, string first, string last, string within, RecordFilter filter, int most)
    {
        var length = facet switch { Facet.Year => 4, Facet.Month => 7, _ => 10 };
        // Days first: they lie in an index, and are far fewer than records.
        var text = string.Create(CultureInfo.InvariantCulture, $"""
            WITH days AS (SELECT {first} AS a, {last} AS b, count(*) AS found FROM {rows} WHERE {within}{first} IS NOT NULL GROUP BY 1, 2),
                spans AS (SELECT substr(a, 1, {length}) AS a, substr(b, 1, {length}) AS b, sum(found) AS found FROM days GROUP BY 1, 2),
                units AS (SELECT a AS unit FROM spans UNION SELECT b FROM spans)
            SELECT unit, sum(found) FROM units JOIN spans ON a <= unit AND b >= unit WHERE unit >= $1 AND unit <= $2 GROUP BY 1 ORDER BY 1 DESC LIMIT {most}
            """);
        return (text, [ReportTable.Text(filter.From)?[..length] ?? "", ReportTable.Text(filter.To)?[..length] ?? "9999-99-99"]);
    }

    private static string Counts(string question, int most) => string.Create(CultureInfo.InvariantCulture, $"{question} GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT {most}");
}
