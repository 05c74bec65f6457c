using System.Runtime.InteropServices;
using Mahdar.Exchange;
using Mahdar.Model;
using Mahdar.Model.Claims;
using Mahdar.Model.Records;

namespace Mahdar.Storage.Sqlite;

/// <summary>
/// Who has to do with what: the parties of each record, by kind of record and day. An event and what is said there also belong to the series
/// at whose session they took place, a session has the parties of its events, and a conflict those of the records it is about. Records are taken one by one.
/// </summary>
internal sealed class PartyRows
{
    private readonly Numbers parties = new(), kinds = new();
    private readonly List<PartyRow> rows = [];
    private readonly Dictionary<string, (Body Body, int Records)> bodies = [];
    private readonly MentionRows mentions;
    private readonly Dictionary<Body, string> keys = [];
    private readonly Dictionary<DateOnly, string> days = [];
    private readonly Dictionary<string, EditionRecord> editions;
    private readonly Dictionary<string, string?> editionOfEvent;
    private readonly Dictionary<string, HashSet<string>> inConflict;

    /// <param name="mentions">Is told which claims name a party.</param>
    public PartyRows(Account account, MentionRows mentions)
    {
        this.mentions = mentions;
        editions = account.Editions.ToDictionary(edition => edition.Id);
        editionOfEvent = account.Events.ToDictionary(happening => happening.Id, happening => happening.Edition);
        inConflict = account.Conflicts.SelectMany(conflict => conflict.Records).Distinct().ToDictionary(id => id, _ => new HashSet<string>());
    }

    /// <summary>The name under which <c>parties</c> and <c>bodies</c> know a body: <c>state:RU</c>.</summary>
    public static string KeyOf(Body body) => $"{EnumNames<BodyKind>.Of(body.Kind)}:{body.Key}";

    /// <summary>People are found by their roles in the same table.</summary>
    public static string KeyOfRole(string role) => "role:" + role;

    /// <summary>Sorted as the table is, each once.</summary>
    public void Write(Tables tables)
    {
        var table = tables.Of("parties", 4);
        var (ofParties, ofKinds) = (parties.Sorted(), kinds.Sorted());
        foreach (ref var row in CollectionsMarshal.AsSpan(rows)) row = row with { Party = ofParties.Places[row.Party], Kind = (byte)ofKinds.Places[row.Kind] };
        rows.Sort();
        for (var i = 0; i < rows.Count; i++)
            if (i == 0 || rows[i] != rows[i - 1])
                table.Add(ofParties.Texts[rows[i].Party], ofKinds.Texts[rows[i].Kind], Text(rows[i].Day), rows[i].Record.ToString());
        table.Finish();
        rows.Clear();
        var known = tables.Of("bodies", 1);
        foreach (var (key, (body, records)) in bodies.OrderBy(pair => pair.Key, StringComparer.Ordinal)) known.Add(key, EnumNames<BodyKind>.Of(body.Kind), body.Name, records);
        known.Finish();
    }

    public void Take(PersonRecord person)
    {
        var place = new Place("person", person.First, person.Id, []);
        Row(person.Id, place);
        foreach (var tenure in person.Tenures)
        {
            Row(KeyOfRole(EnumNames<Role>.Of(tenure.Role)), place);
            if (tenure.Of is { } body) Row(Key(body), place);
        }
        foreach (var body in person.Tenures.Select(tenure => tenure.Of).OfType<Body>().Distinct()) Count(body);
        mentions.Take(person.Id, person.Members);
    }

    public void Take(EventRecord happening)
    {
        var place = new Place("event", DayOf(happening.When), happening.Id, happening.Claims);
        var edition = happening.Edition is { } id ? editions.GetValueOrDefault(id) : null;
        foreach (var party in happening.Parties)
        {
            Take(party, place);
            if (edition is not null) Rows(party, PlaceOf(edition));
        }
        if (edition is not null) Row(Key(edition.Series), place);
    }

    public void Take(StatementRecord statement)
    {
        var place = new Place("statement", statement.Day, statement.Id, statement.Claims);
        Take(statement.Speaker, place);
        if (statement.Event is { } happening && editionOfEvent.GetValueOrDefault(happening) is { } edition && editions.TryGetValue(edition, out var session))
            Row(Key(session.Series), place);
    }

    public void Take(EditionRecord edition)
    {
        Row(Key(edition.Series), PlaceOf(edition));
        Count(edition.Series);
    }

    /// <summary>After the records that it is about.</summary>
    public void Take(Conflict conflict)
    {
        var place = new Place("conflict", null, conflict.Id, []);
        foreach (var party in conflict.Records.SelectMany(record => inConflict[record]).Distinct()) Row(party, place);
    }

    private static Place PlaceOf(EditionRecord edition) => new("edition", DayOf(edition.When), edition.Id, edition.Claims);

    private void Take(Party party, Place place)
    {
        Rows(party, place);
        if (party.Body is { } body) Count(body);
    }

    private void Rows(Party party, Place place)
    {
        if (party.Person is { } person) Row(person, place);
        if (party.Body is { } body) Row(Key(body), place);
    }

    private void Row(string party, Place place)
    {
        rows.Add(new PartyRow(parties.Of(party), (byte)kinds.Of(place.Kind), place.Day, ClaimId.Parse(place.Record)));
        if (inConflict.TryGetValue(place.Record, out var about)) about.Add(party);
        if (party.Contains(':')) mentions.Take(party, place.Claims);
    }

    private void Count(Body body) => bodies[Key(body)] = bodies.TryGetValue(Key(body), out var seen) ? (seen.Body, seen.Records + 1) : (body, 1);

    /// <summary>Very many rows have the same few keys and days.</summary>
    private string Key(Body body) => keys.TryGetValue(body, out var key) ? key : keys[body] = KeyOf(body);

    private string Text(DateOnly? day) => day is not { } known ? "" : days.TryGetValue(known, out var text) ? text : days[known] = ReportTable.Text(known)!;

    private static DateOnly? DayOf(Days days) => days.From ?? days.To;

    /// <summary>A record in which somebody takes part.</summary>
    private readonly record struct Place(string Kind, DateOnly? Day, string Record, IReadOnlyList<string> Claims);
}
