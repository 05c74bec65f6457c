using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Mahdar.Storage.Sqlite;

/// <summary>What can be counted in the record. Lists have the most first.</summary>
public sealed class Tallies
{
    private readonly Database database;

    internal Tallies(Database database) => this.database = database;

    public int Events(RecordFilter filter) => Count(Conditions.Events(filter, database));

    public int Statements(RecordFilter filter) => Count(Conditions.Statements(filter, database));

    public int Editions(RecordFilter filter) => Count(Conditions.Editions(filter, database));

    public int People(RecordFilter filter) => Count(Conditions.People(filter, database));

    public int Conflicts(RecordFilter filter) => Count(Conditions.Conflicts(filter, database));

    public int Reports(RecordFilter filter) => Count(ReportConditions.Of("key", filter, database));

    public IReadOnlyList<Tally> ConflictsByKind() => Tally("SELECT kind, count(*) FROM conflicts GROUP BY kind ORDER BY 2 DESC, 1");

    public IReadOnlyList<Tally> ReportsByPublisher(int most) =>
        Tally("SELECT publisher, count(*) FROM reports WHERE publisher IS NOT NULL GROUP BY publisher ORDER BY 2 DESC, 1 LIMIT $1", most);

    /// <summary>The parties of the events, at most so many people, and of each sort of bodies: keys of parties.</summary>
    public IReadOnlyList<Tally> EventParties(RecordFilter filter, int most) => Parties("event", Conditions.Events(filter, database), most);

    /// <summary>The parties of the statements in the same way: who speaks, and for whom.</summary>
    public IReadOnlyList<Tally> StatementParties(RecordFilter filter, int most) => Parties("statement", Conditions.Statements(filter, database), most);

    public IReadOnlyList<Tally> EventsBy(Facet facet, RecordFilter filter, int most) => By(facet, "events", "event", "x.type", "x.first", Conditions.Events(filter, database), most);

    public IReadOnlyList<Tally> StatementsBy(Facet facet, RecordFilter filter, int most) => By(facet, "statements", "statement", "x.mode", "x.day", Conditions.Statements(filter, database), most);

    public IReadOnlyList<Tally> EditionsBy(Facet facet, RecordFilter filter, int most) => By(facet, "editions", "edition", "x.series", "x.first", Conditions.Editions(filter, database), most);

    /// <summary>Whom a party meets, within the times and of the kind of the filter: keys of parties.</summary>
    /// <param name="party">One key, or the keys of people whose name one has asked for.</param>
    public IReadOnlyList<Tally> Partners(string party, RecordFilter filter, int most) => Tally(
        new FilterSql("SELECT q.party, count(*) FROM parties p JOIN events t ON t.id = p.record JOIN parties q ON q.record = p.record AND q.kind = 'event'")
            .And("p.kind = 'event' AND p.party = ? AND q.party <> p.party", party).And("t.type = ?", filter.Kind)
            .And("t.last >= ?", ReportTable.Text(filter.From)).And("t.first <= ?", ReportTable.Text(filter.To))
            .Then("GROUP BY q.party ORDER BY 2 DESC, 1").Page(new RecordFilter { Limit = most }));

    /// <summary>Who of these meets whom.</summary>
    public IReadOnlyList<Tie> Ties(IReadOnlyList<string> parties) => database.Rows("""
        SELECT a.party, b.party, count(*) FROM parties a JOIN parties b ON b.record = a.record AND b.kind = 'event' AND b.party > a.party
        WHERE a.kind = 'event' AND a.party IN (SELECT value FROM json_each($1)) AND b.party IN (SELECT value FROM json_each($1)) GROUP BY 1, 2
        """, row => new Tie(row.GetString(0), row.GetString(1), row.GetInt32(2)), FilterSql.Json(parties));

    /// <summary>The life of a party by year, month or day.</summary>
    /// <param name="length">Of the text of a day: 4 for years, 7 for months, 10 for days.</param>
    public IReadOnlyList<Bar> Times(string party, DateOnly? from, DateOnly? to, int length) => database.Rows("""
        SELECT substr(day, 1, $4), sum(kind = 'event'), sum(kind = 'statement') FROM parties
        WHERE party = $1 AND kind IN ('event', 'statement') AND day <> '' AND day >= $2 AND day <= $3 GROUP BY 1 ORDER BY 1
        """, Bar, party, ReportTable.Text(from) ?? "", ReportTable.Text(to) ?? "9", length);

    /// <summary>All events and statements by year, month or day.</summary>
    public IReadOnlyList<Bar> Times(DateOnly? from, DateOnly? to, int length) => database.Rows("""
        SELECT substr(day, 1, $3), sum(isEvent), sum(NOT isEvent) FROM
            (SELECT first AS day, 1 AS isEvent FROM events UNION ALL SELECT day, 0 FROM statements)
        WHERE day >= $1 AND day <= $2 GROUP BY 1 ORDER BY 1
        """, Bar, ReportTable.Text(from) ?? "", ReportTable.Text(to) ?? "9", length);

    private IReadOnlyList<Tally> By(Facet facet, string table, string kind, string type, string day, FilterSql left, int most)
    {
        var order = string.Create(CultureInfo.InvariantCulture, $"GROUP BY 1 ORDER BY {(facet == Facet.Year ? "1 DESC" : "2 DESC, 1")} LIMIT {most}");
        var value = facet switch { Facet.Kind => type, Facet.Status => "x.status", Facet.Place => "x.place", Facet.Year => $"substr({day}, 1, 4)", _ => "p.party" };
        var rows = value != "p.party" ? $"{table} x WHERE {Within("x.id", left)}{value} IS NOT NULL"
            : $"parties p WHERE p.kind = '{kind}' AND {Within("p.record", left)}p.party {(facet == Facet.Person ? "NOT GLOB '*:*'" : $"GLOB '{facet.ToString().ToLowerInvariant()}:*'")}";
        return Tally($"SELECT {value}, count(*) FROM {rows} {order}", left.Values);
    }

    /// <summary>All sorts in one walk: people have no sort before their key.</summary>
    private IReadOnlyList<Tally> Parties(string kind, FilterSql left, int most) => Tally(string.Create(CultureInfo.InvariantCulture, $"""
        SELECT party, found FROM (
            SELECT party, found, row_number() OVER (PARTITION BY substr(party, 1, instr(party, ':')) ORDER BY found DESC, party) AS place
            FROM (SELECT p.party, count(*) AS found FROM parties p WHERE {Within("p.record", left)}p.kind = '{kind}' GROUP BY 1))
        WHERE place <= {most} ORDER BY found DESC, party
        """), left.Values);

    /// <summary>Where a filter leaves everything, nothing need be looked up.</summary>
    private static string Within(string id, FilterSql left) => left.Values.Length == 0 ? "" : $"{id} IN ({left.Text}) AND ";

    private IReadOnlyList<Tally> Tally(FilterSql sql) => Tally(sql.Text, sql.Values);

    private IReadOnlyList<Tally> Tally(string sql, params object?[] values) =>
        [.. database.Rows(sql, row => row.IsDBNull(0) ? null : new Tally(row.GetString(0), row.GetInt32(1)), values).OfType<Tally>()];

    private int Count(FilterSql sql) => (int)(long)database.Value($"SELECT count(*) FROM ({sql.Text})", sql.Values)!;

    private static Bar Bar(SqliteDataReader row) => new(row.GetString(0), row.GetInt32(1), row.GetInt32(2));
}
