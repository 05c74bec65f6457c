using Mahdar.Model.Claims;
using Mahdar.Model.Records;
using Mahdar.Resolution.Conflicts;
using Mahdar.Resolution.Editions;
using Mahdar.Resolution.Events;
using Mahdar.Resolution.Judgements;
using Mahdar.Resolution.People;
using Mahdar.Resolution.Statements;
using Mahdar.Resolution.Witnesses;

namespace Mahdar.Resolution;

/// <summary>
/// Works out the record from the claims of all reports and people's judgements: a function of the two sets alone, whatever the order they
/// come in. The stages are its table of contents.
/// </summary>
public static class Resolver
{
    public static Account Resolve(IEnumerable<ReportClaims> claims, IReadOnlyList<Judgement> judgements)
    {
        var reports = claims.OrderBy(report => report.Report, StringComparer.Ordinal).ToList();
        return Resolve(reports, WitnessFinder.Find(reports), judgements, null);
    }

    /// <param name="reports">In the order of their keys.</param>
    /// <param name="texts">Where the words said are found that claims do not bring along; they are read when a statement of the account is looked at.</param>
    public static Account Resolve(IReadOnlyList<ReportClaims> reports, WitnessGroups witnesses, IReadOnlyList<Judgement> judgements, IReportTexts? texts)
    {
        var finder = new ClaimFinder(reports);
        var people = PeopleResolver.Resolve(reports, witnesses, [.. judgements.Select(finder.OfPeople)]);
        var material = new Material(reports, witnesses, people, new Decisions(finder, judgements));
        var statements = StatementGrouper.Group(material);
        var days = new ReportDays(material, statements);
        var editions = EditionGrouper.Group(material, days);
        var events = EventGrouper.Group(material, statements, days);
        var (account, retold) = new AccountMaker(material, editions, events, statements, texts).Make();
        return account with { Conflicts = ConflictFinder.Find(material, account, statements, retold) };
    }
}
