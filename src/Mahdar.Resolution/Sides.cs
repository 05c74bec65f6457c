using Mahdar.Model;
using Mahdar.Model.Claims;
using Mahdar.Model.Records;
using Mahdar.Resolution.People;

namespace Mahdar.Resolution;

/// <summary>
/// For whom people are there. What all reports say of a person decides before what one report says, so that one person is always found
/// on the same side.
/// </summary>
internal sealed class Sides
{
    private readonly PeopleResolution people;
    private readonly Dictionary<string, int> places;
    private readonly Tenure?[] chief;

    public Sides(PeopleResolution people)
    {
        this.people = people;
        places = new(people.People.Count, StringComparer.Ordinal);
        chief = new Tenure?[people.People.Count];
        for (var i = 0; i < chief.Length; i++)
        {
            places[people.People[i].Id] = i;
            chief[i] = people.People[i].Tenures.Where(tenure => tenure.Of is not null).OrderByDescending(Weight).FirstOrDefault();
        }
    }

    /// <summary>The side a party stands on; null where it names neither a person nor a body.</summary>
    public Side? Of(PartyClaim party, int report)
    {
        var person = party.Person is { } place ? people.OfClaims[report][place] : -1;
        if (person >= 0 && people.People[person].Name is null) person = -1;
        if (person < 0) return party.Body is { } body ? new Side(KeyOf(body), -1, party.Role) : null;
        return new Side(chief[person] is { Of: { } of } ? KeyOf(of) : party.Body is { } told ? KeyOf(told) : people.People[person].Id, person, party.Role ?? chief[person]?.Role);
    }

    /// <summary>Whether reports give this person such an office, at any time.</summary>
    public bool HasHeld(int person, Role role) => people.People[person].Tenures.Any(tenure => tenure.Role == role);

    public bool IsLeader(int person) => person >= 0 && chief[person]?.Role is Role.HeadOfState or Role.HeadOfGovernment;

    public string NameOf(int person) => people.People[person].Name ?? people.People[person].Id;

    /// <summary>The party as the record gives it: the body a person is there for by all reports goes before what this one says.</summary>
    public Party PartyOf(PartyClaim party, int report)
    {
        var person = party.Person is { } place ? people.OfClaims[report][place] : -1;
        if (person < 0) return new Party(null, party.Body, party.Role);
        return new Party(people.People[person].Id, chief[person]?.Of ?? party.Body, party.Role ?? chief[person]?.Role);
    }

    public PersonRecord? PersonOf(string? id) => id is not null && places.TryGetValue(id, out var at) ? people.People[at] : null;

    public static string KeyOf(Body body) => body.Kind == BodyKind.State ? body.Key : body.Kind + ":" + body.Key;

    /// <summary>Of a person with several offices, the state's before an organization's.</summary>
    private static int Weight(Tenure tenure) => tenure.Witnesses * (tenure.Of!.Kind == BodyKind.State ? 3 : 1);
}
