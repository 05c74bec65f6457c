using System.Text;
using Mahdar.Arabic;
using Mahdar.Exchange;
using Mahdar.Exchange.Records;
using Mahdar.Model;
using Mahdar.Model.Claims;
using Mahdar.Model.Records;

namespace Mahdar.Storage.Sqlite;

/// <summary>The record worked out from the reports: written whole, in one transaction with the mark of what it was worked out from.</summary>
internal sealed class AccountTables(Database database)
{
    private static readonly string[] Tables =
        ["witnesses", "members", "claims", "people", "names", "events", "editions", "statements", "parties", "bodies", "texts", "conflicts", "conflicts_of"];

    private long texts;
    private readonly Dictionary<string, (Body Body, int Records)> bodies = [];

    public void Write(Account account, IEnumerable<ClaimPlace> claims)
    {
        foreach (var table in Tables) database.Run($"DELETE FROM {table}");
        database.Run("INSERT INTO record_terms (record_terms) VALUES ('delete-all')");
        foreach (var (report, witness) in account.Witnesses.OrderBy(pair => pair.Key, StringComparer.Ordinal)) database.Run("INSERT INTO witnesses VALUES ($1, $2)", report, witness);
        foreach (var (id, record) in account.Members.OrderBy(pair => pair.Key, StringComparer.Ordinal)) database.Run("INSERT INTO members VALUES ($1, $2)", id, record);
        foreach (var (reading, record) in Readings(account)) database.Run("INSERT OR IGNORE INTO members VALUES ($1, $2)", reading, record);
        foreach (var claim in claims.DistinctBy(claim => claim.Id).OrderBy(claim => claim.Id, StringComparer.Ordinal)) database.Run("INSERT INTO claims VALUES ($1, $2, $3, $4, $5)", claim.Id, claim.Report, claim.Local, claim.Span.Start, claim.Span.End);
        foreach (var person in account.People) Write(person);
        foreach (var edition in account.Editions) Write(edition);
        foreach (var happening in account.Events) Write(happening);
        foreach (var statement in account.Statements) Write(statement);
        foreach (var conflict in account.Conflicts) Write(conflict);
        foreach (var (key, (body, records)) in bodies) database.Run("INSERT INTO bodies VALUES ($1, $2, $3, $4)", key, Lower(body.Kind), body.Name, records);
    }

    /// <summary>The name under which <c>parties</c> and <c>bodies</c> know a body: <c>state:RU</c>.</summary>
    public static string KeyOf(Body body) => $"{Lower(body.Kind)}:{body.Key}";

    /// <summary>A reading and a conflict can be asked for by their own ids too.</summary>
    private static IEnumerable<(string Id, string Record)> Readings(Account account) =>
        account.Events.SelectMany(happening => happening.Readings.Select(reading => (reading.Id, happening.Id)))
            .Concat(account.Editions.SelectMany(edition => edition.Readings.Select(reading => (reading.Id, edition.Id))))
            .Concat(account.Statements.SelectMany(statement => statement.Readings.Select(reading => (reading.Id, statement.Id))))
            .Concat(account.Conflicts.Select(conflict => (conflict.Id, conflict.Id)))
            .OrderBy(pair => pair.Item1, StringComparer.Ordinal);

    private void Write(PersonRecord person)
    {
        database.Run("INSERT INTO people VALUES ($1, $2, $3, $4, $5)", person.Id, person.Name, person.Latin, person.Reports, RecordJson.ToBytes(person));
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in person.Names.Select(form => form.Text).Append(person.Name ?? "").Append(person.Latin ?? ""))
            SearchTerms.EachWord(name, (_, _, word) => words.Add(word.ToString()));
        foreach (var word in words) database.Run("INSERT OR IGNORE INTO names VALUES ($1, $2)", word, person.Id);
        foreach (var body in person.Tenures.Select(tenure => tenure.Of).OfType<Body>().Distinct())
        {
            Take(body);
            Party(KeyOf(body), "person", person.First, person.Id);
        }
        Party(person.Id, "person", person.First, person.Id);
        Words(person.Id, string.Join(' ', person.Names.Select(form => form.Text).Concat(person.Tenures.Select(tenure => tenure.Title))));
    }

    private void Write(EditionRecord edition)
    {
        database.Run("INSERT INTO editions VALUES ($1, $2, $3, $4, $5, $6, $7, $8)", edition.Id, KeyOf(edition.Series), edition.Ordinal,
            Day(edition.When.From ?? edition.When.To), Day(edition.When.To ?? edition.When.From), Folded(edition.Place?.City), edition.Place?.Country, RecordJson.ToBytes(edition));
        Take(edition.Series);
        Party(KeyOf(edition.Series), "edition", edition.When.From, edition.Id);
    }

    private void Write(EventRecord happening)
    {
        var first = happening.When.From ?? happening.When.To;
        database.Run("INSERT INTO events VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)", happening.Id, EnumNames<EventType>.Of(happening.Type), EnumNames<EventStatus>.Of(happening.Status),
            Day(first), Day(happening.When.To ?? first), Folded(happening.Place?.City), happening.Place?.Country, happening.Edition, RecordJson.ToBytes(happening));
        foreach (var party in happening.Parties) Write(party, "event", first, happening.Id);
        Words(happening.Id, string.Join(' ', happening.Topics.Append(happening.Place?.City ?? "")));
    }

    private void Write(StatementRecord statement)
    {
        database.Run("INSERT INTO statements VALUES ($1, $2, $3, $4, $5)", statement.Id, Day(statement.Day), EnumNames<StatementMode>.Of(statement.Mode), statement.Event, RecordJson.ToBytes(statement));
        Write(statement.Speaker, "statement", statement.Day, statement.Id);
        Words(statement.Id, statement.Text);
    }

    private void Write(Conflict conflict)
    {
        database.Run("INSERT INTO conflicts VALUES ($1, $2, $3)", conflict.Id, EnumNames<ConflictKind>.Of(conflict.Kind), RecordJson.ToBytes(conflict));
        foreach (var record in conflict.Records.Distinct()) database.Run("INSERT INTO conflicts_of VALUES ($1, $2)", record, conflict.Id);
    }

    private void Write(Party party, string kind, DateOnly? day, string record)
    {
        if (party.Person is { } person) Party(person, kind, day, record);
        if (party.Body is not { } body) return;
        Take(body);
        Party(KeyOf(body), kind, day, record);
    }

    private void Party(string party, string kind, DateOnly? day, string record) =>
        database.Run("INSERT OR IGNORE INTO parties VALUES ($1, $2, $3, $4)", party, kind, Day(day) ?? "", record);

    /// <summary>Makes a record found by words.</summary>
    private void Words(string record, string text)
    {
        var terms = new StringBuilder();
        SearchTerms.Append(text, terms);
        if (terms.Length == 0) return;
        database.Run("INSERT INTO texts VALUES ($1, $2)", ++texts, record);
        database.Run("INSERT INTO record_terms (rowid, words) VALUES ($1, $2)", texts, terms.ToString());
    }

    private void Take(Body body) =>
        bodies[KeyOf(body)] = bodies.TryGetValue(KeyOf(body), out var seen) ? (seen.Body, seen.Records + 1) : (body, 1);

    private static string Lower(BodyKind kind) => EnumNames<BodyKind>.Of(kind);

    private static string? Day(DateOnly? day) => ReportTable.Text(day);

    private static string? Folded(string? name) => name is null ? null : Letters.Fold(name);
}
