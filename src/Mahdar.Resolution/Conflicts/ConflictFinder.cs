using Mahdar.Model;
using Mahdar.Model.Records;

namespace Mahdar.Resolution.Conflicts;

/// <summary>Finds what cannot all be true in the account, and says which reading the evidence favours. No reading is dropped for it.</summary>
internal static class ConflictFinder
{
    public static IReadOnlyList<Conflict> Find(Material material, Account account)
    {
        var evidence = new EvidenceFinder(material.Reports);
        var maker = new ConflictMaker(evidence);
        var people = new PersonClaims(material.Reports, account.Members);
        var past = material.Reports.SelectMany(report => report.Events).Where(claim => claim.Status is EventStatus.Held or EventStatus.Ongoing).Select(claim => claim.Id).ToHashSet(StringComparer.Ordinal);
        var direct = material.Reports.SelectMany(report => report.Statements).Where(claim => claim.Mode == StatementMode.Direct).Select(claim => claim.Id).ToHashSet(StringComparer.Ordinal);
        var problems = new ProblemConflicts(claim => account.Members.GetValueOrDefault(claim));
        return
        [
            .. account.Editions.SelectMany(record => EditionConflicts.Of(record, maker))
                .Concat(account.Events.SelectMany(record => EventConflicts.Of(record, past, maker)))
                .Concat(account.Statements.SelectMany(record => WordsConflicts.Of(record, direct, maker)))
                .Concat(new OfficeConflicts(people, evidence).Of(account.People))
                .Concat(account.People.SelectMany(new NameConflicts(people, evidence).Of))
                .Concat(material.Reports.SelectMany(problems.Of))
                .DistinctBy(conflict => conflict.Id)
                .OrderBy(conflict => conflict.Id, StringComparer.Ordinal),
        ];
    }
}
