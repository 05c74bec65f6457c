using Mahdar.Model.Records;

namespace Mahdar.Resolution.People;

/// <summary>Who is who over all reports.</summary>
/// <param name="People">Sorted by id.</param>
/// <param name="OfClaims">For each report by its place, for each of its people by place, the place in <paramref name="People"/>; -1 for one whom
/// nothing identifies (an unnamed delegate, an office whose holder no report names).</param>
public sealed record PeopleResolution(IReadOnlyList<PersonRecord> People, int[][] OfClaims)
{
    public PersonRecord? Of(int report, int? person) => person is { } p && OfClaims[report][p] is >= 0 and var at ? People[at] : null;
}
