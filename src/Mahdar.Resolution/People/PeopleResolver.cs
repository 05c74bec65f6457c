using Mahdar.Model.Claims;
using Mahdar.Model.Records;
using Mahdar.Resolution.Names;
using Mahdar.Resolution.Witnesses;

namespace Mahdar.Resolution.People;

/// <summary>Makes one person of one person's names, offices and spellings across reports, and keeps namesakes apart.</summary>
public static class PeopleResolver
{
    /// <param name="reports">In the order of their keys.</param>
    public static PeopleResolution Resolve(IReadOnlyList<ReportClaims> reports, WitnessGroups witnesses, IReadOnlyList<Judgement> judgements)
    {
        var names = NameNodes.Of(reports, Judgements.Ids(judgements));
        var statistics = new NameStatistics(names.All.DistinctBy(node => node.Name.Key).Select(node => node.Name));
        var comparison = new NameComparison(new WordLikeness());
        var drafts = new PersonDrafts(names);
        Judgements.Apply(judgements, names, drafts);
        new SameNames(statistics, drafts).Join(names.All);
        new KnownNames(drafts).Join();
        new NameVariants(new KinshipRule(statistics), comparison, drafts).Join();
        new LoneNames(reports, names, drafts, statistics, new BearerIndex(reports, drafts, statistics, comparison)).Assign();
        var listed = new UnnamedHolders(reports, drafts).Assign(names.Unnamed);
        return new PeopleRecords(reports, witnesses).Of(drafts, listed);
    }
}
