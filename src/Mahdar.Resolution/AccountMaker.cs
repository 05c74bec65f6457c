using Mahdar.Model.Claims;
using Mahdar.Model.Records;
using Mahdar.Resolution.Editions;
using Mahdar.Resolution.Events;
using Mahdar.Resolution.Readings;
using Mahdar.Resolution.Statements;

namespace Mahdar.Resolution;

/// <summary>Makes the records of what was put together, each kind sorted by id, and says where each claim went.</summary>
internal sealed class AccountMaker(Material material, EditionGroups editions, EventGroups events, StatementGroups statements, IReportTexts? texts)
{
    private readonly ReadingMaker readings = new(material.Decisions);

    /// <summary>For each claim of a session or event, the id of its record.</summary>
    private readonly Dictionary<string, string> recordOf = new(StringComparer.Ordinal);

    /// <summary>The account but for its conflicts; with it the statements told more than once.</summary>
    public (Account Account, IEnumerable<StatementRecord> Retold) Make()
    {
        var sessions = Editions();
        var happenings = Events();
        var ids = StatementIds();
        var said = Statements(ids);
        var account = new Account
        {
            People = material.People.People,
            Editions = sessions,
            Events = happenings,
            Statements = said,
            Witnesses = Enumerable.Range(0, material.Reports.Count).ToDictionary(at => material.Reports[at].Report, at => material.Reports[material.Witnesses.Of(at)].Report, StringComparer.Ordinal),
            Members = Members(ids),
        };
        return (account, said.Retold);
    }

    private List<EditionRecord> Editions()
    {
        var maker = new EditionRecords(readings);
        var records = editions.Clusters.Select(cluster => maker.Of(cluster, [.. cluster.Links.Select(link =>
            new Link(editions.Facts[link.Claim].Claim.Id, editions.Facts[link.Head].Claim.Id, Chance(link.Points), link.For, link.Against))])).ToList();
        return Keep(records, record => record.Id, record => record.Claims);
    }

    private List<EventRecord> Events()
    {
        var maker = new EventRecords(material, readings, (report, edition) => recordOf.GetValueOrDefault(material.Reports[report].Editions[edition].Id));
        var records = new EventRecord[events.Groups.Count];
        Parallel.For(0, records.Length, i =>
        {
            var facts = events.Groups[i].Select(at => events.Facts[at]).ToList();
            var links = events.Links[i].Select(link => new Link(events.Facts[link.Claim].Claim.Id, events.Facts[link.Head].Claim.Id, Chance(link.Points), link.Grounds.For, link.Grounds.Against));
            records[i] = maker.Of(facts, [.. links]);
        });
        return Keep(records, record => record.Id, record => record.Claims);
    }

    private ClaimId[] StatementIds()
    {
        var ids = new ClaimId[statements.Groups.Count];
        for (var i = 0; i < ids.Length; i++) ids[i] = statements.Groups.Members(i).Min(statements.Facts.IdOf);
        return ids;
    }

    private StatementList Statements(ClaimId[] ids)
    {
        var maker = new StatementRecords(material, statements, texts, readings, (report, happening) => recordOf.GetValueOrDefault(material.Reports[report].Events[happening].Id));
        var links = statements.Links.ToLookup(link => statements.Groups.GroupOf(link.A));
        return new StatementList(statements, ids, i => maker.Of(statements.Groups[i], [.. links[i]]));
    }

    private IEnumerable<Member> Members(ClaimId[] statementIds)
    {
        foreach (var person in material.People.People)
            foreach (var member in person.Members) yield return new Member(ClaimId.Parse(member), ClaimId.Parse(person.Id));
        foreach (var (claim, record) in recordOf) yield return new Member(ClaimId.Parse(claim), ClaimId.Parse(record));
        for (var at = 0; at < statements.Facts.Count; at++) yield return new Member(statements.Facts.IdOf(at), statementIds[statements.Groups.GroupOf(at)]);
    }

    private List<T> Keep<T>(IEnumerable<T> records, Func<T, string> id, Func<T, IReadOnlyList<string>> claims)
    {
        var kept = records.OrderBy(id, StringComparer.Ordinal).ToList();
        foreach (var record in kept)
            foreach (var claim in claims(record)) recordOf[claim] = id(record);
        return kept;
    }

    /// <summary>Points as a number from 0 to 1; a judgement has 1.</summary>
    private static double Chance(double points) => points >= 10 ? 1 : Math.Round(1 / (1 + Math.Exp(-0.8 * (points - 1))), 2);
}
