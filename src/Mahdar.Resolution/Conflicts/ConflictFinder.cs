using Mahdar.Model;
using Mahdar.Model.Records;

namespace Mahdar.Resolution.Conflicts;

/// <summary>Finds what cannot all be true in the account, and says which reading the evidence favours. No reading is dropped for it.</summary>
internal static class ConflictFinder
{
    /// <param name="retold">The statements told more than once.</param>
    public static IReadOnlyList<Conflict> Find(Material material, Account account, IEnumerable<StatementRecord> retold)
    {
        var named = account.People.Where(NameConflicts.HasAny).ToList();
        var people = new PersonClaims(material.Reports, account.Members, named.Select(person => person.Id).Concat(OfficeConflicts.Holders(account.People)).ToHashSet(StringComparer.Ordinal));
        var past = material.Reports.SelectMany(report => report.Events).Where(claim => claim.Status is EventStatus.Held or EventStatus.Ongoing).Select(claim => claim.Id).ToHashSet(StringComparer.Ordinal);
        var direct = material.Reports.SelectMany(report => report.Statements).Where(claim => claim.Mode == StatementMode.Direct).Select(claim => claim.Id).ToHashSet(StringComparer.Ordinal);
        var problems = new ProblemConflicts(claim => account.Members.GetValueOrDefault(claim));
        Conflict[] found =
        [
            .. account.Editions.SelectMany(record => EditionConflicts.Of(record))
                .Concat(account.Events.SelectMany(record => EventConflicts.Of(record, past)))
                .Concat(retold.SelectMany(record => WordsConflicts.Of(record, direct)))
                .Concat(new OfficeConflicts(people).Of(account.People))
                .Concat(named.SelectMany(new NameConflicts(people).Of))
                .Concat(material.Reports.SelectMany(problems.Of))
                .DistinctBy(conflict => conflict.Id)
                .OrderBy(conflict => conflict.Id, StringComparer.Ordinal),
        ];
        return [.. EvidenceFinder.Fill(found, material.Reports).Select(conflict => ConflictWeight.Weigh(ConflictPreference.Of(conflict, material.Decisions)))];
    }
}
