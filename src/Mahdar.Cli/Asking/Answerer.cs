using Mahdar.Asking;
using Mahdar.Cli.Languages;
using Mahdar.Exchange;
using Mahdar.Model;
using Mahdar.Model.Claims;
using Mahdar.Model.Records;
using Mahdar.Storage.Sqlite;

namespace Mahdar.Cli.Asking;

/// <summary>The record as people read it: ids become names, claims become the words of reports.</summary>
internal sealed class Answerer(RecordStore store, Messages messages)
{
    private readonly Dictionary<string, string> people = [];

    public RecordStore Store => store;

    public Messages Messages => messages;

    public Questions Questions => store.Questions;

    public Testimonies Testimonies { get; } = new(store.Questions);

    public RecordAsJson Json { get; } = new(store.Questions);

    public string Name(Party party) => (party.Person, party.Body) switch
    {
        ({ } person, { } body) => $"{Person(person)} ({Name(body)})",
        ({ } person, null) => Person(person),
        (null, { } body) => party.Role is { } role ? $"{messages["role." + EnumNames<Role>.Of(role)]} ({Name(body)})" : Name(body),
        _ => messages["unnamed"],
    };

    public string Name(Body body) => body.Kind == BodyKind.State ? State(body.Key) : body.Name;

    /// <summary>A state by its code, in the reader's language.</summary>
    public string State(string code) => NameTable.States.Of(code, messages.IsArabic) ?? code;

    public string Person(string id)
    {
        if (!people.TryGetValue(id, out var name)) people.Add(id, name = Name(Questions.Person(id)));
        return name;
    }

    public string Name(PersonRecord? person) => person is null ? messages["unnamed"]
        : (messages.IsArabic ? person.Name : person.Latin ?? person.Name) ?? person.Tenures.FirstOrDefault()?.Title ?? messages["unnamed"];

    /// <summary>Who accepted or rejected a record: "accepted: Salma".</summary>
    public string Judged(string record) => Questions.MarkOf(record) is { } mark ? messages.Of(mark.Verdict == Verdict.Accept ? "judged.accepted" : "judged.rejected", mark.Who) : "";

    public string Place(PlaceClaim? place) => place is null ? ""
        : string.Join(messages.IsArabic ? "، " : ", ", new[] { place.City, place.Country is { } code ? State(code) : null }.OfType<string>());

    /// <summary>The value of a reading, with ids of people and codes of states as names where it holds any.</summary>
    public string Value(Model.Records.Reading reading) => reading.Trait switch
    {
        Trait.Status => messages["status." + reading.Value],
        Trait.Parties => string.Join(" + ", reading.Value.Split('+', StringSplitOptions.TrimEntries).Select(PartyOf)),
        _ => reading.Value,
    };

    /// <summary>A party as a reading writes it: <c>p-…/state:RU</c>, <c>state:RU</c>.</summary>
    private string PartyOf(string party) => string.Join(" / ", party.Split('/').Select(part =>
        part.StartsWith("p-", StringComparison.Ordinal) ? Person(part)
        : part.StartsWith("state:", StringComparison.Ordinal) ? State(part["state:".Length..]) : part));
}
