using System.Runtime.InteropServices;
using Mahdar.Model;

namespace Mahdar.Resolution.Events;

/// <summary>
/// The events found so far by kind, sides and time, so that a claim is compared only with those that it could tell of. An event without any
/// day, and a claim without one, meet all of their sides.
/// </summary>
internal sealed class EventBlocks
{
    /// <summary>Half a year: retold later than twice that, an event is told with its day or not recognized.</summary>
    private const int DaysOfBucket = 182;

    private const int Undated = int.MinValue, MostKeys = 6;

    private readonly Dictionary<(EventType, string, string), SortedDictionary<int, List<EventCluster>>> blocks = [];

    /// <summary>Enters an event under the sides and days that a claim newly brought.</summary>
    public void Enter(EventCluster cluster, EventFact fact)
    {
        foreach (var pair in Pairs(fact, cluster.Type))
        {
            ref var buckets = ref CollectionsMarshal.GetValueRefOrAddDefault(blocks, pair, out _);
            buckets ??= [];
            foreach (var bucket in Buckets(fact).Distinct())
            {
                if (!buckets.TryGetValue(bucket, out var list)) buckets[bucket] = list = [];
                if (!list.Contains(cluster)) list.Add(cluster);
            }
        }
    }

    /// <summary>The events that a claim could tell of, each once.</summary>
    public HashSet<EventCluster> Near(EventFact fact) => Near(fact, fact.Type);

    /// <param name="type">The kind of event looked for, where it is not the claim's own.</param>
    public HashSet<EventCluster> Near(EventFact fact, EventType type)
    {
        var near = new HashSet<EventCluster>();
        foreach (var pair in Pairs(fact, type))
        {
            if (!blocks.TryGetValue(pair, out var buckets)) continue;
            var wanted = Buckets(fact).ToList();
            foreach (var (bucket, clusters) in buckets)
                if (bucket == Undated || wanted.Any(want => want == Undated || Math.Abs(want - bucket) <= 1)) near.UnionWith(clusters);
        }
        return near;
    }

    private static IEnumerable<(EventType, string, string)> Pairs(EventFact fact, EventType type)
    {
        var keys = fact.Keys;
        if (keys.Count == 1) yield return (type, keys[0], "");
        for (var i = 0; i < Math.Min(keys.Count, MostKeys); i++)
            for (var j = i + 1; j < Math.Min(keys.Count, MostKeys); j++) yield return (type, keys[i], keys[j]);
    }

    private static IEnumerable<int> Buckets(EventFact fact)
    {
        if (fact.Day is { } day) yield return day.DayNumber / DaysOfBucket;
        else
        {
            if (fact.When.From is { } from) yield return from.DayNumber / DaysOfBucket;
            if (fact.When.To is { } to) yield return to.DayNumber / DaysOfBucket;
            if (!fact.When.IsKnown) yield return fact.Told is { } told ? told.DayNumber / DaysOfBucket : Undated;
        }
    }
}
