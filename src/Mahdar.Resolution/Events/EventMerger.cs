using Mahdar.Model;

namespace Mahdar.Resolution.Events;

/// <summary>
/// Looks at the events found once more, the smallest first: one whose claims would on the whole go with a larger one becomes part of it, unless
/// both are sure of different days. A meeting without a place on the day of the same people's telephone call is that call.
/// </summary>
internal sealed class EventMerger(IReadOnlyList<EventCluster> clusters, EventBlocks blocks, EventScorer scorer, Judgements.Together together)
{
    private const int MostCompared = 12;

    private const double Beyond = 0.5, Excluded = -3;

    private readonly HashSet<EventCluster> gone = [];

    public List<EventCluster> Merge()
    {
        foreach (var cluster in clusters.OrderBy(cluster => cluster.Witnesses.Count).ThenByDescending(cluster => cluster.Place).ToList())
            if (Best(cluster) is { } into) Join(cluster, into.Cluster, into.Points);
        return [.. clusters.Where(cluster => !gone.Contains(cluster))];
    }

    private (EventCluster Cluster, double Points)? Best(EventCluster cluster)
    {
        (EventCluster Cluster, double Points)? best = null;
        foreach (var other in Near(cluster))
        {
            if (other == cluster || gone.Contains(other) || !IsLarger(other, cluster) || AreOfOtherDays(cluster, other)) continue;
            var points = Mean(cluster, other);
            if (points < EventScorer.Least(cluster.Type) + Beyond || points < best?.Points || (points == best?.Points && other.Place > best?.Cluster.Place)) continue;
            if (!together.AreApart(cluster.Members, other.Members)) best = (other, points);
        }
        return best;
    }

    private IEnumerable<EventCluster> Near(EventCluster cluster)
    {
        var near = blocks.Near(cluster.Facts[0]);
        if (cluster.Type == EventType.Meeting && !cluster.HasCities && !cluster.HasCountries)
            near.UnionWith(blocks.Near(cluster.Facts[0], EventType.Call).Where(call => IsThatCall(cluster, call)));
        return near;
    }

    /// <summary>Words of talking without a place, on the day on which the same people telephoned.</summary>
    private static bool IsThatCall(EventCluster talks, EventCluster call) =>
        talks.Witnesses.Count <= 3 && talks.Day is { } day && call.Day is { } its && Math.Abs(day.DayNumber - its.DayNumber) <= 1;

    private static bool IsLarger(EventCluster other, EventCluster cluster) =>
        other.Type != cluster.Type || other.Witnesses.Count > cluster.Witnesses.Count || (other.Witnesses.Count == cluster.Witnesses.Count && other.Place < cluster.Place);

    private static bool AreOfOtherDays(EventCluster a, EventCluster b) =>
        a.Day is { } day && b.Day is { } other && Math.Abs(day.DayNumber - other.DayNumber) > 1 && a.IsSolid && b.IsSolid;

    private double Mean(EventCluster cluster, EventCluster into)
    {
        var step = Math.Max(1, cluster.Facts.Count / MostCompared);
        var (sum, count) = (0.0, 0);
        for (var i = 0; i < cluster.Facts.Count; i += step, count++) sum += scorer.Score(cluster.Facts[i], into) ?? Excluded;
        return sum / count;
    }

    private void Join(EventCluster cluster, EventCluster into, double points)
    {
        var grounds = new Grounds();
        scorer.Score(cluster.Facts[0], into, grounds);
        into.Links.Add(new EventLink(cluster.Members[0], into.Members[0], points, grounds));
        into.Links.AddRange(cluster.Links);
        for (var i = 0; i < cluster.Members.Count; i++)
        {
            into.Take(cluster.Members[i], cluster.Facts[i]);
            blocks.Enter(into, cluster.Facts[i]);
        }
        gone.Add(cluster);
    }
}
