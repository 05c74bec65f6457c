using Mahdar.Resolution.Judgements;
using Mahdar.Resolution.Statements;

namespace Mahdar.Resolution.Events;

/// <summary>
/// Puts the claims of one event together. Claims are taken up from the surest to the vaguest; each comes to the event that most speaks for, or
/// begins one. A claim is always compared with the whole event, so that no chain of single likenesses forms.
/// </summary>
internal sealed class EventGrouper
{
    private readonly IReadOnlyList<EventFact> facts;
    private readonly EventScorer scorer;
    private readonly Together together;
    private readonly EventBlocks blocks = new();
    private readonly List<EventCluster> clusters = [];
    private readonly List<List<EventLink>> links = [];

    private EventGrouper(Material material, IReadOnlyList<EventFact> facts)
    {
        this.facts = facts;
        scorer = new EventScorer(material, new WordWeights(facts.Select(fact => fact.Claim.Words)));
        together = new Together([.. facts.Select(fact => fact.Claim.Id)], material.Decisions);
    }

    public static EventGroups Group(Material material, ReportDays days)
    {
        var facts = EventFacts.Of(material, days);
        var grouper = new EventGrouper(material, facts);
        foreach (var unit in EventUnits.Of(facts, grouper.together)) grouper.Take(unit);
        return new EventGroups(facts, [.. grouper.clusters.Select(cluster => cluster.Members)], grouper.links);
    }

    private void Take(EventUnit unit)
    {
        var (best, most) = (default(EventCluster), EventScorer.Least(unit.Lead.Claim.Type));
        foreach (var cluster in blocks.Near(unit.Lead))
        {
            if (scorer.Score(unit.Lead, cluster) is not { } points || points < most || (points == most && best?.Place < cluster.Place)) continue;
            if (AreApart(unit, cluster)) continue;
            (best, most) = (cluster, points);
        }
        if (best is null) Begin(unit);
        else Join(unit, best, most);
    }

    private void Begin(EventUnit unit)
    {
        var cluster = new EventCluster(unit.Lead.Claim.Type, clusters.Count);
        clusters.Add(cluster);
        links.Add([]);
        Enter(unit, cluster);
    }

    private void Join(EventUnit unit, EventCluster cluster, double points)
    {
        var grounds = new Grounds();
        scorer.Score(unit.Lead, cluster, grounds);
        links[cluster.Place].Add(new EventLink(unit.Members[0], cluster.Members[0], points, grounds));
        Enter(unit, cluster);
    }

    private void Enter(EventUnit unit, EventCluster cluster)
    {
        foreach (var member in unit.Members)
        {
            if (member != unit.Members[0]) links[cluster.Place].Add(new EventLink(member, unit.Members[0], 7, OfUnit(member, unit)));
            cluster.Take(member, facts[member]);
            blocks.Enter(cluster, facts[member]);
        }
    }

    private Grounds OfUnit(int member, EventUnit unit)
    {
        var grounds = new Grounds();
        var judgement = together.Same.FirstOrDefault(same => same.A == member || same.B == member).By;
        if (judgement is not null) grounds.Add(10, "judged-same", judgement.Who, judgement.Why);
        else grounds.Add(7, "unit-same", unit.Lead.Day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "");
        return grounds;
    }

    private bool AreApart(EventUnit unit, EventCluster cluster) =>
        together.HasApart && unit.Members.Any(one => cluster.Members.Any(other => together.AreApart(one, other)));
}
