using Microsoft.Data.Sqlite;

namespace Mahdar.Storage.Sqlite;

/// <summary>What can be counted in the record. Lists have the most first.</summary>
public sealed class Tallies
{
    private readonly Database database;
    private readonly Picked picked;

    internal Tallies(Database database) => (this.database, picked) = (database, new Picked(database));

    public int Events(RecordFilter filter) => Count(Conditions.Events(filter, database));

    public int Statements(RecordFilter filter) => Count(Conditions.Statements(filter, database));

    public int Editions(RecordFilter filter) => Count(Conditions.Editions(filter, database));

    public int People(RecordFilter filter) => Count(Conditions.People(filter, database));

    public int Conflicts(RecordFilter filter) => Count(Conditions.Conflicts(filter, database));

    public int Reports(RecordFilter filter) => Count(ReportConditions.Of("key", filter, database));

    /// <summary>How many of the events that a filter leaves have each value, the most frequent first; years, months and days the latest first.</summary>
    public IReadOnlyList<Tally> EventsBy(Facet facet, RecordFilter filter, int most) => By(facet, Counted.Events, Conditions.Events(filter, database), filter, most);

    public IReadOnlyList<Tally> StatementsBy(Facet facet, RecordFilter filter, int most) => By(facet, Counted.Statements, Conditions.Statements(filter, database), filter, most);

    public IReadOnlyList<Tally> EditionsBy(Facet facet, RecordFilter filter, int most) => By(facet, Counted.Editions, Conditions.Editions(filter, database), filter, most);

    public IReadOnlyList<Tally> ConflictsBy(Facet facet, RecordFilter filter, int most) => By(facet, Counted.Conflicts, Conditions.Conflicts(filter, database), filter, most);

    public IReadOnlyList<Tally> ReportsBy(Facet facet, RecordFilter filter, int most)
    {
        var within = WithinReports(filter);
        var (text, values) = FacetSql.OfReports(facet, key => Within(key, within), filter, most);
        return Tally(text, values);
    }

    /// <summary>The parties of the events, at most so many people, and of each sort of bodies: keys of parties.</summary>
    public IReadOnlyList<Tally> EventParties(RecordFilter filter, int most) => Parties(Counted.Events, Conditions.Events(filter, database), filter, most);

    /// <summary>Who speaks, and for whom.</summary>
    public IReadOnlyList<Tally> StatementParties(RecordFilter filter, int most) => Parties(Counted.Statements, Conditions.Statements(filter, database), filter, most);

    public IReadOnlyList<Tally> EditionParties(RecordFilter filter, int most) => Parties(Counted.Editions, Conditions.Editions(filter, database), filter, most);

    public IReadOnlyList<Tally> ConflictParties(RecordFilter filter, int most) => Parties(Counted.Conflicts, Conditions.Conflicts(filter, database), filter, most);

    /// <summary>The roles of people (<c>role:minister</c>) and the bodies that they stand for, beside the people themselves.</summary>
    public IReadOnlyList<Tally> PeopleParties(RecordFilter filter, int most) => Parties(Counted.People, Conditions.People(filter, database), filter, most);

    /// <summary>Whom the reports name.</summary>
    public IReadOnlyList<Tally> ReportParties(RecordFilter filter, int most)
    {
        return Tally(FacetSql.Parties($"SELECT x.party, count(*) AS found FROM mentions x WHERE {Within("x.report", WithinReports(filter))}1 GROUP BY 1", most));
    }

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

    private IReadOnlyList<Tally> By(Facet facet, Counted counted, FilterSql left, RecordFilter filter, int most)
    {
        var within = WithinAll(left, filter);
        var (text, values) = FacetSql.Of(facet, counted, id => Within(id, within), filter, most);
        return Tally(text, values);
    }

    private IReadOnlyList<Tally> Parties(Counted counted, FilterSql left, RecordFilter filter, int most) => Tally(FacetSql.Parties(
        $"SELECT p.party, count(*) AS found FROM parties p WHERE {Within("p.record", WithinAll(left, filter))}p.kind = '{counted.Kind}' GROUP BY 1", most));

    /// <summary>Where a filter leaves everything but what people rejected, which is little, nothing else need be looked up.</summary>
    private string? WithinAll(FilterSql left, RecordFilter filter)
    {
        if (left.Values.Length == 0 && filter.Standing == Standing.NotRejected) return "NOT IN (SELECT record FROM marks WHERE verdict = 'Reject')";
        picked.Pick(left);
        return $"IN ({Picked.Ids})";
    }

    private string? WithinReports(RecordFilter filter)
    {
        var left = ReportConditions.Of("key", filter, database);
        if (left.Values.Length == 0) return null;
        picked.Pick(left);
        return $"IN ({Picked.Ids})";
    }

    private static string Within(string id, string? within) => within is null ? "" : $"{id} {within} AND ";

    private IReadOnlyList<Tally> Tally(FilterSql sql) => Tally(sql.Text, sql.Values);

    private IReadOnlyList<Tally> Tally(string sql, params object?[] values) =>
        [.. database.Rows(sql, row => row.IsDBNull(0) ? null : new Tally(row.GetString(0), row.GetInt32(1)), values).OfType<Tally>()];

    private int Count(FilterSql sql) => (int)(long)database.Value($"SELECT count(*) FROM ({sql.Text})", sql.Values)!;

    private static Bar Bar(SqliteDataReader row) => new(row.GetString(0), row.GetInt32(1), row.GetInt32(2));
}
