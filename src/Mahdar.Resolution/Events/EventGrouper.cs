using Mahdar.Resolution.Judgements;
using Mahdar.Resolution.Readings;
using Mahdar.Resolution.Statements;

namespace Mahdar.Resolution.Events;

/// <summary>
/// Puts the claims of one event together. Claims are taken up from the surest to the vaguest; each comes to the event that most speaks for, or
/// begins one. A claim is always compared with the whole event, so that no chain of single likenesses forms. Then small events are looked at
/// again: what began one before the right one was known comes to that.
/// </summary>
internal sealed class EventGrouper
{
    private readonly IReadOnlyList<EventFact> facts;
    private readonly EventScorer scorer;
    private readonly Together together;
    private readonly EventBlocks blocks = new();
    private readonly List<EventCluster> clusters = [];

    private EventGrouper(Material material, IReadOnlyList<EventFact> facts, WordWeights said)
    {
        this.facts = facts;
        scorer = new EventScorer(material, new WordWeights(facts.Select(fact => fact.Claim.Words)), said);
        together = new Together([.. facts.Select(fact => fact.Claim.Id)], material.Decisions);
    }

    public static EventGroups Group(Material material, StatementGroups statements, ReportDays days)
    {
        var said = new WordWeights(material.Reports.Where(report => report.Events.Count > 0).SelectMany(report => report.Statements).Select(statement => statement.Words));
        var facts = new EventFacts(material, days, new SharedWords(statements), said).All();
        var grouper = new EventGrouper(material, facts, said);
        foreach (var unit in EventUnits.Of(facts, grouper.together)) grouper.Take(unit);
        var merged = new EventMerger(grouper.clusters, grouper.blocks, grouper.scorer, grouper.together).Merge();
        return new EventGroups(facts, [.. merged.Select(cluster => cluster.Members)], [.. merged.Select(cluster => cluster.Links)]);
    }

    private void Take(EventUnit unit)
    {
        var (best, most) = (default(EventCluster), EventScorer.Least(unit.Lead.Type));
        foreach (var cluster in blocks.Near(unit.Lead))
        {
            if (scorer.Score(unit.Lead, cluster) is not { } points || points < most || (points == most && best?.Place < cluster.Place)) continue;
            if (together.AreApart(unit.Members, cluster.Members)) continue;
            (best, most) = (cluster, points);
        }
        if (best is null) clusters.Add(best = new EventCluster(unit.Lead.Type, clusters.Count));
        else
        {
            var grounds = new Grounds();
            scorer.Score(unit.Lead, best, grounds);
            best.Links.Add(new EventLink(unit.Members[0], best.Members[0], most, grounds));
        }
        Enter(unit, best);
    }

    private void Enter(EventUnit unit, EventCluster cluster)
    {
        foreach (var member in unit.Members)
        {
            if (member != unit.Members[0]) cluster.Links.Add(LinkOf(member, unit));
            cluster.Take(member, facts[member]);
            blocks.Enter(cluster, facts[member]);
        }
    }

    private EventLink LinkOf(int member, EventUnit unit)
    {
        var grounds = new Grounds();
        if (together.Same.FirstOrDefault(same => same.A == member || same.B == member).By is { } by) grounds.Add(EventLink.Judged, "judged-same", by.Who, by.Why);
        else grounds.Add(EventLink.Sure, "unit-same", unit.Lead.Day is { } day ? ValueText.Of(day) : "");
        return new EventLink(member, unit.Members[0], together.IsJudged(member) ? EventLink.Judged : EventLink.Sure, grounds);
    }
}
