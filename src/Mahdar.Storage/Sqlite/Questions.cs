using System.Globalization;
using System.Text;
using System.Text.Json;
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
    private const string Columns = "key, title, publisher, published, url, coalesce((SELECT witness FROM witnesses w WHERE w.report = key), key)", Card = $"SELECT {Columns} FROM reports";

    /// <summary>So many texts are weighed within a few hundredths of a second.</summary>
    private const int MostWeighed = 20_000;

    private readonly Database database;

    internal Questions(Database database) => this.database = database;

    public IReadOnlyList<EventRecord> Events(RecordFilter filter) => List(
        Conditions.Events(filter, database).InOrder("t.first", filter), RecordJson.Event);

    /// <summary>A statement's place is that of the event at which it was made.</summary>
    public IReadOnlyList<StatementRecord> Statements(RecordFilter filter) => List(
        Conditions.Statements(filter, database).InOrder("t.day", filter), RecordJson.Statement);

    public IReadOnlyList<EditionRecord> Editions(RecordFilter filter) => List(
        Conditions.Editions(filter, database).InOrder("t.first", filter), RecordJson.Edition);

    /// <summary>Those of most reports first, or those seen last or first. From and to ask who was seen in those days, the kind for a role (<c>foreign-minister</c>).</summary>
    public IReadOnlyList<PersonRecord> People(RecordFilter filter) => List(Conditions.People(filter, database).Then("ORDER BY " + (filter.Order, filter.Text) switch
    {
        (Order.New, _) => "t.last DESC, t.id",
        (Order.Old, _) => "t.first IS NULL, t.first, t.id",
        (_, null) => "t.reports DESC, t.id",
        _ => "f.rowid DESC",
    }).Page(filter), RecordJson.Person);

    /// <summary>Those that matter most first. Their days, places and parties are those of the records that they are about.</summary>
    public IReadOnlyList<Conflict> Conflicts(RecordFilter filter) => List(Conditions.Conflicts(filter, database).Then("ORDER BY " + filter.Order switch
    {
        Order.New => "t.first DESC, t.kind, t.id",
        Order.Old => "t.first IS NULL, t.first, t.kind, t.id",
        _ => "t.weight DESC, t.id",
    }).Page(filter), RecordJson.Conflict);

    /// <summary>The reports that name the parties, tell of an event at the place, have the words; the kind is a publisher too.</summary>
    public IReadOnlyList<ReportCard> Reports(RecordFilter filter)
    {
        var sql = ReportConditions.Of(Columns, filter, database).InOrder(filter);
        return database.Rows(sql.Text, CardOf, sql.Values);
    }

    /// <summary>The states, organizations or series of the record, those of most records first.</summary>
    public IReadOnlyList<KnownBody> Bodies(BodyKind kind) => database.Rows(
        "SELECT party, name, records FROM bodies WHERE kind = $1 ORDER BY records DESC, party", row => Body(row, kind), EnumNames<BodyKind>.Of(kind));

    /// <summary>Those that share a record with the parties, in those days; counted are the records that meet this.</summary>
    public IReadOnlyList<KnownBody> Bodies(BodyKind kind, RecordFilter filter)
    {
        var sql = new FilterSql("SELECT b.party, b.name, count(DISTINCT t.record) FROM bodies b JOIN parties t ON t.party = b.party").And("b.kind = ?", EnumNames<BodyKind>.Of(kind)).Then("AND t.kind IN ('event', 'edition', 'statement')");
        foreach (var anyOf in filter.Parties) sql.And("t.record IN (SELECT record FROM parties WHERE party IN (SELECT value FROM json_each(?)))", FilterSql.Json(anyOf));
        sql.And($"t.record IN ({Conditions.AtPlace})", filter.Place).And("t.day >= ?", Day(filter.From)).And("t.day <= ?", Day(filter.To)).And("t.day <> ?", filter.To is null ? null : "")
            .Then("GROUP BY b.party ORDER BY 3 DESC, 1").Page(filter);
        return database.Rows(sql.Text, row => Body(row, kind), sql.Values);
    }

    /// <summary>What reports call a body, by its key as a party: <c>organization:un</c>; null where none names it.</summary>
    public string? BodyName(string party) => (string?)database.Value("SELECT name FROM bodies WHERE party = $1", party);

    /// <summary>In how many events, sessions and statements a body takes part; 0 for one that is not known.</summary>
    public int RecordsOf(string party) => Convert.ToInt32(database.Value("SELECT records FROM bodies WHERE party = $1", party) ?? 0L, CultureInfo.InvariantCulture);

    /// <summary>The reports that have all the words, the likeliest first.</summary>
    public IReadOnlyList<SearchHit> Search(string words, RecordFilter filter)
    {
        var searched = SearchedWords.Of(words, database)!;
        var passages = new PassageFinder(searched.Words);
        // The texts are fetched for the best alone: a sort that carries them along reads all that match.
        var best = new FilterSql("SELECT rowid AS number, rank AS likeness FROM terms").And("terms MATCH ?", searched.Match)
            .And("rowid > ?", From(searched))
            .And("rowid IN (SELECT number FROM reports WHERE published >= ?)", Day(filter.From)).And("rowid IN (SELECT number FROM reports WHERE published <= ?)", Day(filter.To))
            .Then("ORDER BY rank").Page(filter);
        return database.Rows($"SELECT r.key, r.title, r.publisher, r.published, r.text FROM ({best.Text}) b JOIN reports r ON r.number = b.number ORDER BY b.likeness, r.key", row => Hit(row, passages), best.Values);
    }

    /// <summary>Words that very many reports have are weighed in the latest ones alone, by the order of keeping; null where all are weighed.</summary>
    private object? From(SearchedWords searched)
    {
        var most = searched.Most(database);
        if (most <= MostWeighed) return null;
        var last = Convert.ToInt64(database.Value("SELECT max(number) FROM reports"), CultureInfo.InvariantCulture);
        return (long)(last * (1 - (MostWeighed / (double)most)));
    }

    /// <summary>The id of the record that an id of it, of one of its claims or of a form of a name stands in; null where there is none.</summary>
    public string? RecordOf(string id) => (string?)database.Value("SELECT record FROM members WHERE id = $1", id);

    /// <summary>The records whose ids, or whose members' ids, begin so, at most a few: people write the start of an id.</summary>
    public IReadOnlyList<string> IdsLike(string start) => database.Rows(
        "SELECT DISTINCT record FROM members WHERE id >= $1 AND id < $2 ORDER BY record LIMIT 6", row => row.GetString(0), start, start + "~");

    /// <summary>The ids of claims, forms of names, readings and conflicts that begin so, at most a few; one alone where it is whole.</summary>
    public IReadOnlyList<string> MembersLike(string start) => RecordOf(start) is not null ? [start] : database.Rows(
        "SELECT id FROM members WHERE id >= $1 AND id < $2 ORDER BY id LIMIT 6", row => row.GetString(0), start, start + "~");

    /// <summary>The keys of reports that begin so, at most a few.</summary>
    public IReadOnlyList<string> ReportsLike(string start) => database.Rows(
        "SELECT key FROM reports WHERE key >= $1 AND key < $2 ORDER BY key LIMIT 6", row => row.GetString(0), start, start + "~");

    /// <summary>The merges whose score is below a limit, the most doubtful first, each with the record that holds both sides.</summary>
    public IReadOnlyList<(string Record, Link Link)> Doubts(double certain, int most) => database.Rows("""
        SELECT r.id, l.value FROM records r, json_each(CAST(r.json AS TEXT), '$.links') l
        WHERE instr(r.json, '"score":0.') > 0 AND l.value ->> 'score' < $1 AND l.value ->> 'a' <> l.value ->> 'b'
        ORDER BY l.value ->> 'score', json_array_length(l.value, '$.against') DESC, l.value ->> 'a' LIMIT $2
        """, row => (row.GetString(0), RecordJson.Link(Encoding.UTF8.GetBytes(row.GetString(1)))), certain, most);

    /// <summary>Who accepted or rejected a record, and why; null where nobody did.</summary>
    public Mark? MarkOf(string record) => new MarkTable(database).Of(record);

    public PersonRecord? Person(string id) => One("person", id, RecordJson.Person);

    public EventRecord? Event(string id) => One("event", id, RecordJson.Event);

    public EditionRecord? Edition(string id) => One("edition", id, RecordJson.Edition);

    public StatementRecord? Statement(string id) => One("statement", id, RecordJson.Statement);

    public Conflict? Conflict(string id) => One("conflict", id, RecordJson.Conflict);

    /// <summary><c>person</c>, <c>event</c>, <c>edition</c>, <c>statement</c> or <c>conflict</c>; null where no record has the id.</summary>
    public string? KindOf(string record) => (string?)database.Value("SELECT kind FROM records WHERE id = $1", record);

    public IReadOnlyList<Conflict> ConflictsOf(string record) => Linked("SELECT conflict FROM conflicts_of WHERE record = $1 ORDER BY 1", record, RecordJson.Conflict);

    public IReadOnlyList<StatementRecord> StatementsAt(string happening) => Linked("SELECT id FROM statements WHERE event = $1 ORDER BY day, id", happening, RecordJson.Statement);

    public IReadOnlyList<EventRecord> EventsOf(string edition) => Linked("SELECT id FROM events WHERE edition = $1 ORDER BY first, id", edition, RecordJson.Event);

    public ClaimPlace? Claim(string id) => database.Row("SELECT id, report, local, first, last FROM claims WHERE id = $1",
        row => (ClaimPlace?)new ClaimPlace(ClaimId.Parse(row.GetString(0)), row.GetString(1), row.GetString(2), new Span(row.GetInt32(3), row.GetInt32(4))), id);

    /// <summary>All that a report claims, in the order of its words.</summary>
    public IReadOnlyList<ReportClaim> ClaimsOf(string report) => database.Rows(
        "SELECT id, local, first, last, (SELECT record FROM members m WHERE m.id = c.id) FROM claims c WHERE report = $1 ORDER BY first, last, id",
        row => new ReportClaim(row.GetString(0), row.GetString(1), new Span(row.GetInt32(2), row.GetInt32(3)), Text(row, 4)), report);

    public ReportCard? Report(string key) => database.Row($"{Card} WHERE key = $1", CardOf, key);

    /// <summary>The reports of one witness: those that copy one another.</summary>
    public IReadOnlyList<ReportCard> ReportsOfWitness(string witness) => database.Rows(
        $"{Card} WHERE key IN (SELECT report FROM witnesses WHERE witness = $1) ORDER BY published, key", CardOf, witness);

    public string? TextOf(string report) => (string?)database.Value("SELECT text FROM reports WHERE key = $1", report);

    public IReadOnlyList<string> SourcesOf(string report) => new ReportTable(database).Sources(report);

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

    private static ReportCard CardOf(SqliteDataReader row) => new(row.GetString(0), Text(row, 1), Text(row, 2), Day(Text(row, 3)), Text(row, 4), row.GetString(5));

    private static KnownBody Body(SqliteDataReader row, BodyKind kind) => new(row.GetString(0), kind, row.GetString(1), row.GetInt32(2));

    private delegate T Deserializer<out T>(ReadOnlySpan<byte> json);

    private RecordList<T> List<T>(FilterSql sql, Deserializer<T> read) => new(database.Rows(sql.Text, row => row.GetString(0), sql.Values), id => Read(id, read));

    private RecordList<T> Linked<T>(string sql, string id, Deserializer<T> read) => new(database.Rows(sql, row => row.GetString(0), id), found => Read(found, read));

    private T Read<T>(string id, Deserializer<T> read) =>
        database.Value("SELECT json FROM records WHERE id = $1", id) is byte[] json ? Parsed(json, read) : throw Faults.Renewed(database.File);

    private T? One<T>(string kind, string id, Deserializer<T> read) where T : class =>
        database.Value("SELECT json FROM records WHERE id = $1 AND kind = $2", id, kind) is byte[] json ? Parsed(json, read) : null;

    private T Parsed<T>(byte[] json, Deserializer<T> read)
    {
        try
        {
            return read(json);
        }
        catch (JsonException fault)
        {
            throw Faults.Damaged(database.File, fault);
        }
    }

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static string? Day(DateOnly? day) => ReportTable.Text(day);

    private static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
