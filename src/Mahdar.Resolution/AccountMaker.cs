using Mahdar.Model.Records;
using Mahdar.Resolution.Editions;
using Mahdar.Resolution.Events;
using Mahdar.Resolution.Readings;
using Mahdar.Resolution.Statements;

namespace Mahdar.Resolution;

/// <summary>Makes the records of what was put together, each kind sorted by id, and says where each claim went.</summary>
internal sealed class AccountMaker(Material material, EditionGroups editions, EventGroups events, StatementGroups statements)
{
    private readonly ReadingMaker readings = new(material.Decisions);
    private readonly Dictionary<string, string> members = new(StringComparer.Ordinal);

    public Account Make()
    {
        foreach (var person in material.People.People)
            foreach (var member in person.Members) members[member] = person.Id;
        var sessions = Editions();
        var happenings = Events();
        return new Account
        {
            People = material.People.People,
            Editions = sessions,
            Events = happenings,
            Statements = Statements(),
            Witnesses = Enumerable.Range(0, material.Reports.Count).ToDictionary(at => material.Reports[at].Report, at => material.Reports[material.Witnesses.Of(at)].Report, StringComparer.Ordinal),
            Members = members,
        };
    }

    private List<EditionRecord> Editions()
    {
        var maker = new EditionRecords(readings);
        var records = editions.Clusters.Select(cluster => maker.Of(cluster, [.. cluster.Links.Select(link =>
            new Link(editions.Facts[link.Claim].Claim.Id, editions.Facts[link.Head].Claim.Id, Chance(link.Points), link.For, link.Against)), .. Marks(cluster.Facts.Select(fact => fact.Claim.Id))])).ToList();
        return Keep(records, record => record.Id, record => record.Claims);
    }

    private List<EventRecord> Events()
    {
        var maker = new EventRecords(material, readings, (report, edition) => members.GetValueOrDefault(material.Reports[report].Editions[edition].Id));
        var records = new EventRecord[events.Groups.Count];
        Parallel.For(0, records.Length, i =>
        {
            var facts = events.Groups[i].Select(at => events.Facts[at]).ToList();
            var links = events.Links[i].Select(link => new Link(events.Facts[link.Claim].Claim.Id, events.Facts[link.Head].Claim.Id, Chance(link.Points), link.Grounds.For, link.Grounds.Against));
            records[i] = maker.Of(facts, [.. links, .. Marks(facts.Select(fact => fact.Claim.Id))]);
        });
        return Keep(records, record => record.Id, record => record.Claims);
    }

    private List<StatementRecord> Statements()
    {
        var maker = new StatementRecords(material, statements, readings, (report, happening) => members.GetValueOrDefault(material.Reports[report].Events[happening].Id));
        var group = new int[statements.Facts.Count];
        for (var i = 0; i < statements.Groups.Count; i++)
            foreach (var at in statements.Groups[i]) group[at] = i;
        var links = statements.Links.ToLookup(link => group[link.A]);
        var records = new StatementRecord[statements.Groups.Count];
        Parallel.For(0, records.Length, i => records[i] = maker.Of(statements.Groups[i], [.. links[i]]));
        return Keep(records, record => record.Id, record => record.Claims);
    }

    private List<T> Keep<T>(IEnumerable<T> records, Func<T, string> id, Func<T, IReadOnlyList<string>> claims)
    {
        var kept = records.OrderBy(id, StringComparer.Ordinal).ToList();
        foreach (var record in kept)
            foreach (var claim in claims(record)) members[claim] = id(record);
        return kept;
    }

    /// <summary>What people accepted or rejected, as links of a claim to itself.</summary>
    private IEnumerable<Link> Marks(IEnumerable<string> claims) =>
        !material.Decisions.HasMarks ? [] : claims.Select(claim => (claim, By: material.Decisions.MarkOf(claim))).Where(one => one.By is not null)
            .Select(one => new Link(one.claim, one.claim, 1,
                one.By!.Verdict == Verdict.Accept ? [Because.Of("marked-accept", one.By.Who, one.By.Why)] : [],
                one.By.Verdict == Verdict.Reject ? [Because.Of("marked-reject", one.By.Who, one.By.Why)] : []));

    /// <summary>Points as a number from 0 to 1; a judgement has 1.</summary>
    private static double Chance(double points) => points >= 10 ? 1 : Math.Round(1 / (1 + Math.Exp(-0.8 * (points - 1))), 2);
}
