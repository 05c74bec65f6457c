namespace Mahdar.Scoring.Clusters;

/// <summary>
/// How well what was put together agrees with what belongs together: over pairs (of two that were put together, how many belong together, and the
/// other way), and B³ (for each item, how much of its cluster is right, and how much of what belongs to it is there; the mean over items).
/// </summary>
/// <param name="Items">How many were compared.</param>
public sealed record ClusterScore(int Items, int Clusters, double PairPrecision, double PairRecall, double BCubedPrecision, double BCubedRecall)
{
    public double PairF1 => HarmonicMean(PairPrecision, PairRecall);

    public double BCubedF1 => HarmonicMean(BCubedPrecision, BCubedRecall);

    /// <param name="items">For each item the cluster that it belongs to, and the one that it was put into. Where there are no pairs, precision or recall is 1.</param>
    public static ClusterScore Of(IEnumerable<(string Gold, string Found)> items)
    {
        var all = items.ToList();
        var gold = all.GroupBy(item => item.Gold).ToDictionary(group => group.Key, group => group.Count());
        var found = all.GroupBy(item => item.Found).ToDictionary(group => group.Key, group => group.Count());
        var both = all.GroupBy(item => item).ToDictionary(group => group.Key, group => group.Count());
        var right = both.Values.Sum(Pairs);
        return new(all.Count, gold.Count, Part(right, found.Values.Sum(Pairs)), Part(right, gold.Values.Sum(Pairs)),
            Part(all.Sum(item => (double)both[item] / found[item.Found]), all.Count), Part(all.Sum(item => (double)both[item] / gold[item.Gold]), all.Count));
    }

    private static double Pairs(int count) => count * (count - 1) / 2.0;

    private static double Part(double part, double whole) => whole > 0 ? part / whole : 1;

    private static double HarmonicMean(double a, double b) => a + b > 0 ? 2 * a * b / (a + b) : 0;
}
