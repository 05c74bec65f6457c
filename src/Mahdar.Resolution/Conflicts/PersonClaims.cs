using Mahdar.Model.Claims;

namespace Mahdar.Resolution.Conflicts;

/// <summary>The claims that each person's record rests on, in the order of reports.</summary>
internal sealed class PersonClaims
{
    /// <summary>So many are enough to show where a form of a name or an office stands.</summary>
    private const int Most = 20;

    private readonly ILookup<string, PersonClaim> all;

    public PersonClaims(IEnumerable<ReportClaims> reports, IReadOnlyDictionary<string, string> members) =>
        all = reports.SelectMany(report => report.People).Where(claim => members.ContainsKey(claim.Id)).ToLookup(claim => members[claim.Id], StringComparer.Ordinal);

    public IReadOnlyList<string> Of(string person, Func<PersonClaim, bool> isMeant) => [.. all[person].Where(isMeant).Select(claim => claim.Id).Take(Most).Order(StringComparer.Ordinal)];
}
