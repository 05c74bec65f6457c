namespace Mahdar.Scoring.Comparison;

/// <summary>Gold and found items paired one to one, the best fits first, and what was left over (indexes).</summary>
public sealed record Pairing(IReadOnlyList<(int Gold, int Found)> Pairs, IReadOnlyList<int> Missed, IReadOnlyList<int> Extra)
{
    /// <param name="fit">How well two items fit; 0 where they don't.</param>
    public static Pairing Of<TGold, TFound>(IReadOnlyList<TGold> gold, IReadOnlyList<TFound> found, Func<TGold, TFound, double> fit)
    {
        var fits = gold.SelectMany((g, i) => found.Select((f, j) => (Fit: fit(g, f), Gold: i, Found: j))).Where(pair => pair.Fit > 0).OrderByDescending(pair => pair.Fit);
        var missed = new SortedSet<int>(Enumerable.Range(0, gold.Count));
        var extra = new SortedSet<int>(Enumerable.Range(0, found.Count));
        var pairs = new List<(int, int)>();
        foreach (var (_, i, j) in fits)
        {
            if (!missed.Contains(i) || !extra.Contains(j)) continue;
            missed.Remove(i);
            extra.Remove(j);
            pairs.Add((i, j));
        }
        return new Pairing(pairs, [.. missed], [.. extra]);
    }
}
