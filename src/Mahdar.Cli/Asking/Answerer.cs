using System.Text.Json.Nodes;
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
    private const int MostTexts = 256;

    private readonly Dictionary<string, string> people = [];
    private readonly Dictionary<string, string?> texts = [];

    public RecordStore Store => store;

    public Messages Messages => messages;

    public Questions Questions => store.Questions;

    public string Name(Party party) => (party.Person, party.Body) switch
    {
        ({ } person, { } body) => $"{Person(person)} ({Name(body)})",
        ({ } person, null) => Person(person),
        (null, { } body) => party.Role is { } role ? $"{messages["role." + EnumNames<Role>.Of(role)]} ({Name(body)})" : Name(body),
        _ => messages["unnamed"],
    };

    public string Name(Body body) => body.Kind == BodyKind.State ? StateNames.All.Of(body.Key, messages.IsArabic) : body.Name;

    public string Person(string id)
    {
        if (!people.TryGetValue(id, out var name)) people.Add(id, name = Name(Questions.Person(id)));
        return name;
    }

    public string Name(PersonRecord? person) => person is null ? messages["unnamed"]
        : (messages.IsArabic ? person.Name : person.Latin ?? person.Name) ?? person.Tenures.FirstOrDefault()?.Title ?? messages["unnamed"];

    public string Place(PlaceClaim? place) => place is null ? ""
        : string.Join(messages.IsArabic ? "، " : ", ", new[] { place.City, place.Country is { } code ? StateNames.All.Of(code, messages.IsArabic) : null }.OfType<string>());

    /// <summary>The value of a reading, with ids of people and codes of states as names where it holds any.</summary>
    public string Value(Model.Records.Reading reading) => reading.Trait switch
    {
        Trait.Status => messages["status." + reading.Value],
        Trait.Parties => string.Join(" + ", reading.Value.Split('+', StringSplitOptions.TrimEntries).Select(PartyOf)),
        _ => reading.Value,
    };

    /// <summary>Where the words of claims stand, with the report's name and day; in the order of the days.</summary>
    public IReadOnlyList<Testimony> Testimonies(IEnumerable<string> claims) =>
        [.. claims.Select(Testimony).OfType<Testimony>().OrderBy(testimony => testimony.Report.Published ?? DateOnly.MaxValue).ThenBy(testimony => testimony.Claim.Id, StringComparer.Ordinal)];

    /// <summary>The JSON of a record with the evidence of its claims: report, sources, offsets and words.</summary>
    public JsonNode WithEvidence(byte[] record, IEnumerable<string> claims)
    {
        var json = JsonNode.Parse(record)!;
        json["evidence"] = new JsonArray([.. Testimonies(claims).Select(Json)]);
        return json;
    }

    public string Words(string report, Span span)
    {
        if (texts.Count > MostTexts) texts.Clear();
        if (!texts.TryGetValue(report, out var text)) texts.Add(report, text = Questions.TextOf(report));
        return text is null ? "" : span.Of(text).ToString();
    }

    /// <summary>A party as a reading writes it: <c>p-…/state:RU</c>, <c>state:RU</c>.</summary>
    private string PartyOf(string party) => string.Join(" / ", party.Split('/').Select(part =>
        part.StartsWith("p-", StringComparison.Ordinal) ? Person(part)
        : part.StartsWith("state:", StringComparison.Ordinal) ? StateNames.All.Of(part["state:".Length..], messages.IsArabic) : part));

    private Testimony? Testimony(string id) =>
        Questions.Claim(id) is { } claim && Questions.Report(claim.Report) is { } report ? new Testimony(claim, report, Words(claim.Report, claim.Span)) : null;

    private JsonObject Json(Testimony testimony) => new()
    {
        ["claim"] = testimony.Claim.Id,
        ["report"] = testimony.Claim.Report,
        ["sources"] = new JsonArray([.. Questions.SourcesOf(testimony.Claim.Report).Select(source => JsonValue.Create(source))]),
        ["publisher"] = testimony.Report.Publisher,
        ["published"] = testimony.Report.Published?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        ["local"] = testimony.Claim.Local,
        ["start"] = testimony.Claim.Span.Start,
        ["end"] = testimony.Claim.Span.End,
        ["text"] = testimony.Words,
    };
}
