using System.Collections.Concurrent;
using Mahdar.Asking;
using Mahdar.Exchange;
using Mahdar.Model.Claims;
using Mahdar.Model.Records;
using Mahdar.Storage.Sqlite;

namespace Mahdar.Web.Words;

/// <summary>What those are called that the record knows by ids and keys.</summary>
/// <param name="people">What is known of people by their ids, for this state of the record.</param>
public sealed class Naming(Questions questions, Wording words, ConcurrentDictionary<string, PersonCard?> people)
{
    /// <summary>Null where nobody has the id.</summary>
    public PersonCard? Find(string person) => people.GetOrAdd(person, static (id, questions) => questions.Person(id) is { } found ? PersonCard.Of(found) : null, questions);

    public string Person(string id) => Of(Find(id));

    public string Of(PersonRecord person) => Of(PersonCard.Of(person));

    public string Of(PersonCard? person) => person is null ? words.Texts["unnamed"]
        : (words.IsArabic ? person.Name : person.Latin ?? person.Name) ?? Office(person) ?? words.Texts["unnamed"];

    /// <summary>"وزير الخارجية (روسيا)"; null where no report says of any.</summary>
    public string? Office(PersonCard person) => person.Office is { } tenure ? Office(tenure) : null;

    public string? Office(PersonRecord person) => Office(PersonCard.Of(person));

    public string Office(Tenure tenure)
    {
        var title = words.IsArabic || tenure.Role == Model.Role.Other ? tenure.Title : words.Role(tenure.Role);
        return tenure.Of is { } of && Of(of) is var whose && !title.Contains(whose, StringComparison.Ordinal) ? $"{title} ({whose})" : title;
    }

    public string Of(Body body) => Body(EnumNames<BodyKind>.Of(body.Kind), body.Key) ?? body.Name;

    /// <summary>The name of a person or body by the key of a party: <c>state:RU</c>.</summary>
    public string Party(string key)
    {
        if (key.IndexOf(':', StringComparison.Ordinal) is not (> 0 and var at)) return Person(key);
        return Body(key[..at], key[(at + 1)..]) ?? questions.BodyName(key) ?? key[(at + 1)..];
    }

    public string Of(Party party) => (party.Person, party.Body) switch
    {
        ({ } person, _) => Person(person),
        (null, { } body) when party.Role is { } role and not Model.Role.Other => $"{words.Role(role)} ({Of(body)})",
        (null, { } body) => Of(body),
        _ => words.Texts["unnamed"],
    };

    public string State(string code) => NameTable.States.Of(code, words.IsArabic) ?? code;

    public string City(string name) => NameTable.Places.Key(name) is { } known ? NameTable.Places.Of(known, words.IsArabic) ?? known
        : !words.IsArabic && NameTable.Capitals.Key(name) is { } capital ? NameTable.Capitals.Of(capital, inArabic: false) ?? name : name;

    /// <summary>An Arabic name amid Latin letters keeps to itself: signs beside it do not change sides.</summary>
    private string Apart(string name) => words.IsArabic || !Direction.IsArabic(name) ? name : $"\u2068{name}\u2069";

    public string Place(PlaceClaim? place) => place is null ? ""
        : string.Join(words.IsArabic ? "، " : ", ", new[] { place.City is { } city ? Apart(City(city)) : null, place.Country is { } code ? State(code) : null }.OfType<string>().Distinct());

    /// <summary>The value of a reading, with ids of people and codes of states as names where it holds any.</summary>
    public string Value(Model.Records.Reading reading) => reading.Trait switch
    {
        Trait.Status => words.Texts.Or("status." + reading.Value, reading.Value),
        Trait.Parties => string.Join(" + ", reading.Value.Split(" + ").Select(PartOf)),
        Trait.Day => words.Days(DaysOf(reading.Value)) is { Length: > 0 } days ? days : reading.Value,
        Trait.Place => PlaceOf(reading.Value),
        Trait.Duration => reading.Value.StartsWith('P') ? words.Length(System.Xml.XmlConvert.ToTimeSpan(reading.Value)) : reading.Value,
        _ => words.Figures(reading.Value),
    };

    /// <summary>A place as a reading writes it: <c>الدوحة (QA)</c>, <c>QA</c>.</summary>
    private string PlaceOf(string value)
    {
        var at = value.IndexOf(" (", StringComparison.Ordinal);
        return at < 0 ? NameTable.States.Of(value, words.IsArabic) ?? City(value) : Place(new PlaceClaim(value[..at], value[(at + 2)..].TrimEnd(')')));
    }

    /// <summary>A party as a reading writes it: <c>سيرغي لافروف (RU)</c>, <c>RU: foreign-minister</c>, <c>RU</c>.</summary>
    private string PartOf(string part)
    {
        if (part.EndsWith(')') && part.LastIndexOf(" (", StringComparison.Ordinal) is > 0 and var at) return $"{Named(part[..at])} ({CodeOf(part[(at + 2)..^1])})";
        return part.Split(": ") is [var body, var role] ? $"{CodeOf(body)}: {words.Texts.Or("role." + role, role)}" : CodeOf(part);
    }

    /// <summary>A person as a reading writes them: by name alone.</summary>
    private string Named(string name)
    {
        if (words.IsArabic) return name;
        var bearers = questions.PeopleNamed(name).Select(Find).OfType<PersonCard>().Where(person => person.Name == name).ToList();
        return bearers.MaxBy(person => person.Reports) is { } known ? Of(known) : Apart(name);
    }

    private string CodeOf(string key) => NameTable.States.Of(key, words.IsArabic) ?? NameTable.Organizations.Of(key, words.IsArabic) ?? NameTable.Series.Of(key, words.IsArabic) ?? key;

    private static Model.Days DaysOf(string value)
    {
        var parts = value.Split('/');
        return new Model.Days(Day(parts[0]), Day(parts[^1]));
    }

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var day) ? day : null;

    private string? Body(string kind, string key) => kind switch
    {
        "state" => NameTable.States.Of(key, words.IsArabic),
        "organization" => NameTable.Organizations.Of(key, words.IsArabic),
        "series" => NameTable.Series.Of(key, words.IsArabic),
        _ => null,
    };
}
