using System.Globalization;
using Mahdar.Arabic;
using Mahdar.Exchange;
using Mahdar.Exchange.Records;
using Mahdar.Model;
using Mahdar.Model.Claims;
using Mahdar.Model.Records;
using Microsoft.Data.Sqlite;

namespace Mahdar.Storage.Sqlite;

/// <summary>What can be asked of the record. Lists come newest first; those without a day last.</summary>
public sealed class Questions
{
    private readonly Database database;

    internal Questions(Database database) => this.database = database;

    public IReadOnlyList<EventRecord> Events(RecordFilter filter) => Rows(
        FilterSql.Of("SELECT t.json FROM events t", "event", filter).And("t.type = ?", filter.Kind).And("t.status = ?", filter.Status)
            .And("(t.place = ? OR t.country = ?)", filter.Place).And("t.last >= ?", Day(filter.From)).And("t.first <= ?", Day(filter.To))
            .Then("ORDER BY t.first DESC, t.id").Page(filter), row => RecordJson.Event(Json(row)));

    public IReadOnlyList<StatementRecord> Statements(RecordFilter filter) => Rows(
        FilterSql.Of("SELECT t.json FROM statements t", "statement", filter).And("t.mode = ?", filter.Kind)
            .And("t.day >= ?", Day(filter.From)).And("t.day <= ?", Day(filter.To)).Then("ORDER BY t.day DESC, t.id").Page(filter), row => RecordJson.Statement(Json(row)));

    public IReadOnlyList<EditionRecord> Editions(RecordFilter filter) => Rows(
        FilterSql.Of("SELECT t.json FROM editions t", "edition", filter).And("(t.place = ? OR t.country = ?)", filter.Place)
            .And("t.last >= ?", Day(filter.From)).And("t.first <= ?", Day(filter.To)).Then("ORDER BY t.first DESC, t.id").Page(filter), row => RecordJson.Edition(Json(row)));

    /// <summary>Those of most reports first.</summary>
    public IReadOnlyList<PersonRecord> People(RecordFilter filter) => Rows(
        FilterSql.Of("SELECT t.json FROM people t", "person", filter).Then("ORDER BY t.reports DESC, t.id").Page(filter), row => RecordJson.Person(Json(row)));

    public IReadOnlyList<Conflict> Conflicts(RecordFilter filter)
    {
        var sql = new FilterSql("SELECT t.json FROM conflicts t").And("t.kind = ?", filter.Kind);
        foreach (var anyOf in filter.Parties)
            sql.And("t.id IN (SELECT c.conflict FROM conflicts_of c WHERE c.record IN (SELECT record FROM parties WHERE party IN (SELECT value FROM json_each(?))) OR c.record IN (SELECT value FROM json_each(?)))", JsonList(anyOf));
        return Rows(sql.Then("ORDER BY t.kind, t.id").Page(filter), row => RecordJson.Conflict(Json(row)));
    }

    public IReadOnlyList<ReportCard> Reports(RecordFilter filter) => Rows(
        new FilterSql("SELECT key, title, publisher, published, url, coalesce((SELECT witness FROM witnesses WHERE report = key), key) FROM reports")
            .And("publisher = ?", filter.Kind).And("published >= ?", Day(filter.From)).And("published <= ?", Day(filter.To))
            .And("number IN (SELECT rowid FROM terms WHERE terms MATCH ?)", filter.Text is { } text ? FilterSql.Match(text) : null)
            .Then("ORDER BY published DESC, key").Page(filter),
        row => new ReportCard(row.GetString(0), Text(row, 1), Text(row, 2), Day(Text(row, 3)), Text(row, 4), row.GetString(5)));

    /// <summary>The states, organizations or series of the record, those of most records first.</summary>
    public IReadOnlyList<KnownBody> Bodies(BodyKind kind) => database.Rows(
        "SELECT party, name, records FROM bodies WHERE kind = $1 ORDER BY records DESC, party",
        row => new KnownBody(row.GetString(0), kind, row.GetString(1), row.GetInt32(2)), EnumNames<BodyKind>.Of(kind));

    /// <summary>The reports that have all the words, the likeliest first.</summary>
    public IReadOnlyList<SearchHit> Search(string words, RecordFilter filter)
    {
        if (FilterSql.Match(words) is not { } match) return [];
        var passages = new PassageFinder(words);
        return Rows(new FilterSql("SELECT r.key, r.title, r.publisher, r.published, r.text FROM terms t JOIN reports r ON r.number = t.rowid")
            .And("t.words MATCH ?", match).And("r.published >= ?", Day(filter.From)).And("r.published <= ?", Day(filter.To))
            .Then("ORDER BY bm25(terms), r.key").Page(filter), row => Hit(row, passages));
    }

    /// <summary>The id of the record that an id of it, of one of its claims or of a form of a name stands in; null where there is none.</summary>
    public string? RecordOf(string id) => (string?)database.Value("SELECT record FROM members WHERE id = $1", id);

    /// <summary>The ids that begin so, records before their members, at most a few: people write the start of an id.</summary>
    public IReadOnlyList<string> IdsLike(string start) => database.Rows(
        "SELECT DISTINCT record FROM members WHERE id >= $1 AND id < $2 ORDER BY record LIMIT 6", row => row.GetString(0), start, start + "~");

    public PersonRecord? Person(string id) => One("people", id, RecordJson.Person);

    public EventRecord? Event(string id) => One("events", id, RecordJson.Event);

    public EditionRecord? Edition(string id) => One("editions", id, RecordJson.Edition);

    public StatementRecord? Statement(string id) => One("statements", id, RecordJson.Statement);

    public Conflict? Conflict(string id) => One("conflicts", id, RecordJson.Conflict);

    public IReadOnlyList<Conflict> ConflictsOf(string record) => database.Rows(
        "SELECT c.json FROM conflicts_of o JOIN conflicts c ON c.id = o.conflict WHERE o.record = $1 ORDER BY c.id", row => RecordJson.Conflict(Json(row)), record);

    public IReadOnlyList<StatementRecord> StatementsAt(string happening) => database.Rows(
        "SELECT json FROM statements WHERE event = $1 ORDER BY day, id", row => RecordJson.Statement(Json(row)), happening);

    public IReadOnlyList<EventRecord> EventsOf(string edition) => database.Rows(
        "SELECT json FROM events WHERE edition = $1 ORDER BY first, id", row => RecordJson.Event(Json(row)), edition);

    public ClaimPlace? Claim(string id) => database.Rows("SELECT id, report, local, first, last FROM claims WHERE id = $1",
        row => new ClaimPlace(row.GetString(0), row.GetString(1), row.GetString(2), new Span(row.GetInt32(3), row.GetInt32(4))), id) is [var claim, ..] ? claim : null;

    public ReportCard? Report(string key) => database.Rows(
        "SELECT key, title, publisher, published, url, coalesce((SELECT witness FROM witnesses WHERE report = key), key) FROM reports WHERE key = $1",
        row => new ReportCard(row.GetString(0), Text(row, 1), Text(row, 2), Day(Text(row, 3)), Text(row, 4), row.GetString(5)), key) is [var card, ..] ? card : null;

    public string? TextOf(string report) => (string?)database.Value("SELECT text FROM reports WHERE key = $1", report);

    public IReadOnlyList<string> SourcesOf(string report) => database.Rows(
        "SELECT path FROM sources WHERE report = (SELECT number FROM reports WHERE key = $1) ORDER BY path", row => row.GetString(0), report);

    /// <summary>The people whose names have all these words; every word may be folded, with or without the article.</summary>
    public IReadOnlyList<string> PeopleNamed(string name)
    {
        var words = new List<string>();
        SearchTerms.EachWord(name, (_, _, word) => words.Add(word.ToString()));
        var found = words.Select(word => database.Rows("SELECT record FROM names WHERE word IN ($1, $2)", row => row.GetString(0), word, Bare(word)).ToHashSet(StringComparer.Ordinal)).ToList();
        if (found.Count == 0) return [];
        foreach (var others in found.Skip(1)) found[0].IntersectWith(others);
        return [.. found[0].Order(StringComparer.Ordinal)];
    }

    private static string Bare(string word) => word.StartsWith("ال", StringComparison.Ordinal) ? word[2..] : "ال" + word;

    private static SearchHit Hit(SqliteDataReader row, PassageFinder passages)
    {
        var text = row.GetString(4);
        var (passage, words) = passages.Find(text);
        return new SearchHit(row.GetString(0), Text(row, 1), Text(row, 2), Day(Text(row, 3)), text, passage, words);
    }

    private delegate T Deserializer<out T>(ReadOnlySpan<byte> json);

    private T? One<T>(string table, string id, Deserializer<T> read) where T : class =>
        database.Rows($"SELECT json FROM {table} WHERE id = $1", row => read(Json(row)), id) is [var found, ..] ? found : null;

    private List<T> Rows<T>(FilterSql sql, Func<SqliteDataReader, T> row) => Faults.Named(database.File, () => database.Rows(sql.Text, row, sql.Values));

    private static byte[] Json(SqliteDataReader row) => row.GetFieldValue<byte[]>(0);

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static string? Day(DateOnly? day) => ReportTable.Text(day);

    private static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string JsonList(IEnumerable<string> values) => "[" + string.Join(",", values.Select(value => "\"" + value.Replace("\"", "\\\"", StringComparison.Ordinal) + "\"")) + "]";
}
