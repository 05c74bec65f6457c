namespace Mahdar.Resolution.Editions;

/// <summary>Sessions found so far, by series and by the words of its name.</summary>
internal sealed class EditionIndex
{
    private readonly Dictionary<string, List<EditionCluster>> bySeries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<EditionCluster>> byWord = new(StringComparer.Ordinal);

    public void Enter(EditionCluster cluster, EditionFact fact)
    {
        Add(bySeries, fact.Claim.Series.Key, cluster);
        foreach (var word in fact.Words) Add(byWord, word, cluster);
    }

    /// <summary>Those of the same series, and where a table does not know it, those whose names share two words; in the order they began.</summary>
    public IEnumerable<EditionCluster> Near(EditionFact fact)
    {
        var same = bySeries.GetValueOrDefault(fact.Claim.Series.Key) ?? [];
        if (fact.IsKnown) return same;
        var shared = new Dictionary<EditionCluster, int>();
        foreach (var word in fact.Words)
            foreach (var cluster in byWord.GetValueOrDefault(word) ?? [])
                shared[cluster] = shared.GetValueOrDefault(cluster) + 1;
        return same.Concat(shared.Where(one => one.Value > 1).Select(one => one.Key)).Distinct();
    }

    private static void Add(Dictionary<string, List<EditionCluster>> index, string key, EditionCluster cluster)
    {
        if (!index.TryGetValue(key, out var list)) index[key] = list = [];
        if (list.Count == 0 || list[^1] != cluster) list.Add(cluster);
    }
}
