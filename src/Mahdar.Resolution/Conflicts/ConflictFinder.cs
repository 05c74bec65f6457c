using Mahdar.Model;
using Mahdar.Model.Records;
using Mahdar.Resolution.Statements;

namespace Mahdar.Resolution.Conflicts;

/// <summary>Finds what cannot all be true in the account, and says which reading the evidence favours. No reading is dropped for it.</summary>
internal static class ConflictFinder
{
    /// <param name="retold">The statements told more than once.</param>
    public static IReadOnlyList<Conflict> Find(Material material, Account account, StatementGroups statements, IEnumerable<StatementRecord> retold)
    {
        var named = account.People.Where(NameConflicts.HasAny).ToList();
        var people = new PersonClaims(material, named.Select(person => person.Id).Concat(OfficeConflicts.Holders(account.People)).ToHashSet(StringComparer.Ordinal));
        var past = material.Reports.SelectMany(report => report.Events).Where(claim => claim.Status is EventStatus.Held or EventStatus.Ongoing).Select(claim => claim.Id).ToHashSet(StringComparer.Ordinal);
        var direct = statements.Retold.SelectMany(group => group).Select(at => statements.Facts[at].Claim).Where(claim => claim.Mode == StatementMode.Direct).Select(claim => claim.Id.ToString()).ToHashSet(StringComparer.Ordinal);
        Conflict[] found =
        [
            .. account.Editions.SelectMany(record => EditionConflicts.Of(record))
                .Concat(account.Events.SelectMany(record => EventConflicts.Of(record, past)))
                .Concat(retold.SelectMany(record => WordsConflicts.Of(record, direct)))
                .Concat(new OfficeConflicts(people).Of(account.People))
                .Concat(named.SelectMany(new NameConflicts(people).Of))
                .Concat(new ProblemConflicts(material, account.Editions).All())
                .DistinctBy(conflict => conflict.Id)
                .OrderBy(conflict => conflict.Id, StringComparer.Ordinal),
        ];
        return [.. EvidenceFinder.Fill(found, material.Reports).Select(conflict => ConflictWeight.Weigh(ConflictPreference.Of(conflict, material.Decisions)))];
    }
}
