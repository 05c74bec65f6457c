using Mahdar.Arabic;
using Mahdar.Model;
using Mahdar.Model.Claims;

namespace Mahdar.Resolution.Claims;

/// <summary>The entities of one report as parties, bodies, people and places of its claims.</summary>
internal sealed class EntityClaims
{
    private readonly Dictionary<string, Entity> entities;
    private readonly Dictionary<string, int> placeOfPerson = [];

    public EntityClaims(Minutes minutes, string key)
    {
        entities = new(minutes.Entities.Count);
        foreach (var entity in minutes.Entities) entities.TryAdd(entity.Id, entity);
        var offices = minutes.Offices.ToLookup(office => office.Person);
        foreach (var person in minutes.Entities.Where(entity => entity.Type == EntityType.Person))
        {
            if (placeOfPerson.TryAdd(person.Id, People.Count)) People.Add(PersonOf(person, offices[person.Id], minutes, key));
        }
    }

    public List<PersonClaim> People { get; } = [];

    public Body? BodyOf(string? id) => id is not null && entities.TryGetValue(id, out var entity) ? BodyOf(entity) : null;

    /// <summary>A place counts as where; a state named as a place has no city.</summary>
    public PlaceClaim? PlaceOf(string? id) =>
        id is null || !entities.TryGetValue(id, out var entity) ? null
        : entity.Type == EntityType.State ? new PlaceClaim(null, entity.Ref)
        : new PlaceClaim(entity.Name, entity.Country);

    public PartyClaim? PartyOf(string? id) => id is null ? null : PartyOf(id, null, null);

    public PartyClaim? PartyOf(Participant participant) => PartyOf(participant.Entity, participant.Represents, participant.Role);

    private PartyClaim? PartyOf(string id, string? represents, Role? role)
    {
        if (placeOfPerson.TryGetValue(id, out var person))
        {
            var office = First(People[person].Offices);
            return new PartyClaim(person, BodyOf(represents) ?? office?.Of, role ?? office?.Role);
        }
        return BodyOf(id) is { } body ? new PartyClaim(null, body, role) : null;
    }

    /// <summary>The first that is held now, else the first.</summary>
    private static OfficeClaim? First(IReadOnlyList<OfficeClaim> offices) =>
        offices.Where(office => office.Status == OfficeStatus.Current).Concat(offices).Select(office => (OfficeClaim?)office).FirstOrDefault();

    private PersonClaim PersonOf(Entity person, IEnumerable<Office> offices, Minutes minutes, string key)
    {
        var first = person.Mentions.Count > 0 ? person.Mentions[0].Span : default;
        return new PersonClaim
        {
            Id = ClaimIds.OfClaim('p', key, $"{person.Id} {first.Start}"),
            Local = person.Id,
            Name = person.Name,
            Latin = person.Latin,
            Offices = [.. offices.Select(office => new OfficeClaim(office.Role, office.Title, BodyOf(office.Of), office.Status, office.Evidence.Count > 0 ? office.Evidence[0] : first))],
            OtherForms = OtherForms(person, minutes.Report.Text),
            Evidence = first,
        };
    }

    private static string[] OtherForms(Entity person, string text)
    {
        if (person.Name is null) return [];
        var seen = new HashSet<string>(StringComparer.Ordinal) { Letters.Fold(person.Name) };
        var first = Letters.Fold(person.Name).Split(' ');
        return [.. person.Mentions.Select(mention => mention.Span.Of(text).ToString()).Where(form => seen.Add(Letters.Fold(form)) && SharesWord(form, first))];
    }

    /// <summary>A mention by title or pronoun is no form of the name: one that shares no word, nearly, with the full name is left out.</summary>
    private static bool SharesWord(string form, string[] name) =>
        Letters.Fold(form).Split(' ').Any(word => name.Any(part => part.Length > 2 && word.EndsWith(part[^Math.Min(3, part.Length)..], StringComparison.Ordinal)));

    private static Body? BodyOf(Entity entity) => entity.Type switch
    {
        EntityType.State when entity.Ref is { } code => new Body(BodyKind.State, code, entity.Name ?? code),
        EntityType.Series when (entity.Ref ?? entity.Name) is { } key => new Body(BodyKind.Series, entity.Ref ?? Letters.Fold(key), entity.Name ?? key),
        EntityType.Organization or EntityType.State when (entity.Ref ?? entity.Name) is { } key => new Body(BodyKind.Organization, entity.Ref ?? Letters.Fold(key), entity.Name ?? key),
        _ => null,
    };
}
