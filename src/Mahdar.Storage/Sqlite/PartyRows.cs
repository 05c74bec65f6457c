using Mahdar.Exchange;
using Mahdar.Model;
using Mahdar.Model.Claims;
using Mahdar.Model.Records;

namespace Mahdar.Storage.Sqlite;

/// <summary>
/// Who has to do with what: the parties of each record, by kind of record and day. An event and what is said there also belong to the series
/// at whose session they took place, a session has the parties of its events, and a conflict those of the records it is about.
/// </summary>
internal sealed class PartyRows
{
    private readonly List<(string Party, string Kind, string Day, string Record)> rows = [];
    private readonly Dictionary<string, (Body Body, int Records)> bodies = [];
    private readonly Dictionary<string, EditionRecord> editions;
    private readonly Dictionary<string, string?> editionOfEvent;
    private readonly Dictionary<string, HashSet<string>> inConflict;

    public PartyRows(Account account)
    {
        editions = account.Editions.ToDictionary(edition => edition.Id);
        editionOfEvent = account.Events.ToDictionary(happening => happening.Id, happening => happening.Edition);
        inConflict = account.Conflicts.SelectMany(conflict => conflict.Records).Distinct().ToDictionary(id => id, _ => new HashSet<string>());
        foreach (var person in account.People) Take(person);
        foreach (var edition in account.Editions) Take(edition.Series, "edition", DayOf(edition.When), edition.Id);
        foreach (var happening in account.Events) Take(happening);
        foreach (var statement in account.Statements) Take(statement);
        foreach (var conflict in account.Conflicts) Take(conflict);
    }

    /// <summary>The name under which <c>parties</c> and <c>bodies</c> know a body: <c>state:RU</c>.</summary>
    public static string KeyOf(Body body) => $"{EnumNames<BodyKind>.Of(body.Kind)}:{body.Key}";

    /// <summary>People are found by their roles in the same table.</summary>
    public static string KeyOfRole(string role) => "role:" + role;

    /// <summary>Sorted as the table is, each once.</summary>
    public void Write(Database database)
    {
        rows.Sort(static (a, b) =>
            string.CompareOrdinal(a.Party, b.Party) is not 0 and var party ? party : string.CompareOrdinal(a.Kind, b.Kind) is not 0 and var kind ? kind
            : string.CompareOrdinal(a.Day, b.Day) is not 0 and var day ? day : string.CompareOrdinal(a.Record, b.Record));
        (string, string, string, string) before = default;
        foreach (var row in rows)
        {
            if (row != before) database.Run("INSERT INTO parties VALUES ($1, $2, $3, $4)", row.Party, row.Kind, row.Day, row.Record);
            before = row;
        }
        foreach (var (key, (body, records)) in bodies.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            database.Run("INSERT INTO bodies VALUES ($1, $2, $3, $4)", key, EnumNames<BodyKind>.Of(body.Kind), body.Name, records);
    }

    private void Take(PersonRecord person)
    {
        Row(person.Id, "person", person.First, person.Id);
        foreach (var tenure in person.Tenures)
        {
            Row(KeyOfRole(EnumNames<Role>.Of(tenure.Role)), "person", person.First, person.Id);
            if (tenure.Of is { } body) Row(KeyOf(body), "person", person.First, person.Id);
        }
        foreach (var body in person.Tenures.Select(tenure => tenure.Of).OfType<Body>().Distinct()) Count(body);
    }

    private void Take(EventRecord happening)
    {
        var day = DayOf(happening.When);
        var edition = happening.Edition is { } id ? editions.GetValueOrDefault(id) : null;
        foreach (var party in happening.Parties)
        {
            Take(party, "event", day, happening.Id);
            if (edition is not null) Rows(party, "edition", DayOf(edition.When), edition.Id);
        }
        if (edition is not null) Row(KeyOf(edition.Series), "event", day, happening.Id);
    }

    private void Take(StatementRecord statement)
    {
        Take(statement.Speaker, "statement", statement.Day, statement.Id);
        if (statement.Event is { } happening && editionOfEvent.GetValueOrDefault(happening) is { } edition && editions.TryGetValue(edition, out var session))
            Row(KeyOf(session.Series), "statement", statement.Day, statement.Id);
    }

    private void Take(Conflict conflict)
    {
        foreach (var party in conflict.Records.SelectMany(record => inConflict[record]).Distinct()) Row(party, "conflict", null, conflict.Id);
    }

    private void Take(Party party, string kind, DateOnly? day, string record)
    {
        Rows(party, kind, day, record);
        if (party.Body is { } body) Count(body);
    }

    private void Take(Body body, string kind, DateOnly? day, string record)
    {
        Row(KeyOf(body), kind, day, record);
        Count(body);
    }

    private void Rows(Party party, string kind, DateOnly? day, string record)
    {
        if (party.Person is { } person) Row(person, kind, day, record);
        if (party.Body is { } body) Row(KeyOf(body), kind, day, record);
    }

    private void Row(string party, string kind, DateOnly? day, string record)
    {
        rows.Add((party, kind, ReportTable.Text(day) ?? "", record));
        if (inConflict.TryGetValue(record, out var parties)) parties.Add(party);
    }

    private void Count(Body body) => bodies[KeyOf(body)] = bodies.TryGetValue(KeyOf(body), out var seen) ? (seen.Body, seen.Records + 1) : (body, 1);

    private static DateOnly? DayOf(Days days) => days.From ?? days.To;
}
