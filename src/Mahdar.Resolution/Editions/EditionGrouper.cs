using Mahdar.Arabic;
using Mahdar.Model.Claims;
using Mahdar.Resolution.Judgements;
using Mahdar.Resolution.Readings;
using Mahdar.Resolution.Statements;

namespace Mahdar.Resolution.Editions;

/// <summary>Puts the claims of one session together, from the surest to the vaguest; sessions are few, so those of like series are all compared.</summary>
internal static class EditionGrouper
{
    public static EditionGroups Group(Material material, ReportDays days)
    {
        var facts = Facts(material, days);
        var together = new Together([.. facts.Select(fact => fact.Claim.Id)], material.Decisions);
        var order = Enumerable.Range(0, facts.Count)
            .OrderByDescending(at => facts[at].IsKnown).ThenByDescending(at => facts[at].Claim.Ordinal is not null).ThenByDescending(at => facts[at].Claim.When.IsKnown)
            .ThenBy(at => facts[at].Claim.Id, StringComparer.Ordinal);
        var index = new EditionIndex();
        var clusters = new List<EditionCluster>();
        var judged = new Dictionary<int, EditionCluster>();
        var scorer = new EditionScorer();
        foreach (var at in order)
        {
            var cluster = judged.GetValueOrDefault(together.GroupOf(at)) ?? Best(at, facts[at], index, scorer, together);
            if (cluster is null) clusters.Add(cluster = new EditionCluster());
            else cluster.Links.Add(LinkOf(at, facts[at], cluster, scorer, together));
            cluster.Take(at, facts[at]);
            index.Enter(cluster, facts[at]);
            if (together.IsJudged(at)) judged[together.GroupOf(at)] = cluster;
        }
        return new EditionGroups(facts, clusters);
    }

    private static EditionCluster? Best(int at, EditionFact fact, EditionIndex index, EditionScorer scorer, Together together)
    {
        var (best, most) = (default(EditionCluster), EditionScorer.Least);
        foreach (var cluster in index.Near(fact))
        {
            if (scorer.Score(fact, cluster) is not { } points || points < most || (points == most && best is not null)) continue;
            if (together.HasApart && cluster.Members.Any(other => together.AreApart(at, other))) continue;
            (best, most) = (cluster, points);
        }
        return best;
    }

    private static EditionLink LinkOf(int at, EditionFact fact, EditionCluster cluster, EditionScorer scorer, Together together)
    {
        var by = together.Same.FirstOrDefault(same => same.A == at || same.B == at).By;
        var points = scorer.Score(fact, cluster) ?? 0;
        return by is not null
            ? new EditionLink(at, cluster.Members[0], 100, [Because.Of("judged-same", by.Who, by.Why)], [])
            : new EditionLink(at, cluster.Members[0], points, scorer.For, scorer.Against);
    }

    private static List<EditionFact> Facts(Material material, ReportDays days)
    {
        var facts = new List<EditionFact>();
        for (var report = 0; report < material.Reports.Count; report++)
            for (var i = 0; i < material.Reports[report].Editions.Count; i++)
                facts.Add(Of(material.Reports[report], i, report, material, days));
        return facts;
    }

    private static EditionFact Of(ReportClaims claims, int place, int report, Material material, ReportDays days)
    {
        var claim = claims.Editions[place];
        var where = claim.Place ?? claims.Events.FirstOrDefault(happening => happening.Edition == place && happening.Place is not null)?.Place;
        return new EditionFact(report, claim, SeriesTable.Words(claim.Series.Key, claim.Series.Name), SeriesTable.IsKnown(claim.Series.Key), days.Of(report),
            material.Witnesses.Of(report), where?.City is { } city ? Letters.Fold(city) : null, where?.Country);
    }
}
