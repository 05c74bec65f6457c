using Mahdar.Model.Claims;

namespace Mahdar.Resolution.Conflicts;

/// <summary>The claims that each person's record rests on, in the order of reports.</summary>
internal sealed class PersonClaims
{
    /// <summary>So many are enough to show where a form of a name or an office stands.</summary>
    private const int Most = 20;

    private readonly ILookup<string, PersonClaim> all;

    /// <param name="wanted">The ids of the people asked for.</param>
    public PersonClaims(Material material, IReadOnlySet<string> wanted) =>
        all = material.Reports.SelectMany((report, at) => report.People.Select((claim, place) => (Claim: claim, Person: material.People.Of(at, place)?.Id)))
            .Where(one => one.Person is not null && wanted.Contains(one.Person)).ToLookup(one => one.Person!, one => one.Claim, StringComparer.Ordinal);

    public IReadOnlyList<string> Of(string person, Func<PersonClaim, bool> isMeant) => [.. all[person].Where(isMeant).Select(claim => claim.Id.ToString()).Take(Most).Order(StringComparer.Ordinal)];
}
