using Mahdar.Exchange;
using Mahdar.Model;
using Mahdar.Scoring.Comparison;

namespace Mahdar.Scoring;

/// <summary>The minutes of one report with look-ups by id.</summary>
public sealed class FoundReport
{
    private const string NoName = "";
    private readonly Dictionary<string, Entity> entities = new(StringComparer.Ordinal);

    public FoundReport(Minutes minutes)
    {
        Minutes = minutes;
        Points = new CodePoints(minutes.Report.Text);
        foreach (var entity in minutes.Entities) entities[entity.Id] = entity;
    }

    public Minutes Minutes { get; }

    public CodePoints Points { get; }

    /// <summary>NAME of reports/NAME.txt or of dev.jsonl#NAME.</summary>
    public static string NameOf(string? path)
    {
        var name = (path ?? "")[((path ?? "").LastIndexOfAny(['/', '#']) + 1)..];
        foreach (var ending in (ReadOnlySpan<string>)[".txt", ".html", ".json"])
            if (name.EndsWith(ending, StringComparison.Ordinal)) return name[..^ending.Length];
        return name;
    }

    public Entity? Entity(string? id) => id is not null ? entities.GetValueOrDefault(id) : null;

    public string? Country(string? id) => Entity(id) is { Type: EntityType.State } state ? state.Ref : null;

    /// <summary>Role, and the state's code or else the body's name.</summary>
    public IReadOnlyList<(string Role, string? Of)> Offices(string person) =>
        [.. Minutes.Offices.Where(office => office.Person == person).Select(office => (EnumNames<Role>.Of(office.Role), CountryOrName(office.Of)))];

    public Party Party(Participant participant)
    {
        var entity = Entity(participant.Entity);
        return entity?.Type switch
        {
            EntityType.State => new Party(entity.Ref, null, null),
            EntityType.Person => PersonParty(entity, participant.Represents),
            _ => new Party(null, entity?.Name, null),
        };
    }

    private Party PersonParty(Entity person, string? represents)
    {
        var country = Known(Country(represents));
        var body = country is null ? Entity(represents)?.Name : null;
        if (country is null && string.IsNullOrEmpty(body)) country = Offices(person.Id).Select(office => office.Of).FirstOrDefault(of => of is { Length: 2 });
        return new Party(country, body, person.Name);
    }

    private string? CountryOrName(string? id) => Known(Country(id)) ?? Entity(id)?.Name;

    private static string? Known(string? text) => text is NoName ? null : text;
}
