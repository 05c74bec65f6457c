namespace Mahdar.Resolution.Witnesses;

/// <summary>Pairs of reports that share enough sampled shingles to be worth comparing, and the shingles that are nobody's own.</summary>
internal sealed class CandidatePairs
{
    /// <summary>
    /// Within the reports that have one shingle, each is paired with so many that follow it: the copies of one text follow one another in all
    /// its shingles alike, and the work stays linear however many they are.
    /// </summary>
    private const int Following = 6;

    /// <summary>So many shingles shared make a pair worth comparing in full.</summary>
    public const int Fewest = 3;

    private CandidatePairs(IReadOnlyList<(int A, int B)> pairs, HashSet<ulong> formulas) => (Pairs, Formulas) = (pairs, formulas);

    /// <summary>Sorted, each once.</summary>
    public IReadOnlyList<(int A, int B)> Pairs { get; }

    public HashSet<ulong> Formulas { get; }

    /// <param name="days">For each report its day as a number; null where it is not known.</param>
    public static CandidatePairs Of(IReadOnlyList<ulong[]> sketches, int?[] days)
    {
        var found = new (List<ulong> Pairs, List<ulong> Formulas)[ShinglePartition.Count];
        Parallel.For(0, found.Length, number => found[number] = InPartition(new ShinglePartition(sketches, number), new FormulaRule(days)));
        return new(Frequent(found.SelectMany(part => part.Pairs)), [.. found.SelectMany(part => part.Formulas)]);
    }

    private static (List<ulong> Pairs, List<ulong> Formulas) InPartition(ShinglePartition partition, FormulaRule rule)
    {
        List<ulong> pairs = [], formulas = [];
        partition.ForEachShared((shingle, reports) =>
        {
            if (rule.IsFormula(reports))
            {
                formulas.Add(shingle);
                return;
            }
            for (var i = 0; i < reports.Length; i++)
                for (var j = i + 1; j < Math.Min(reports.Length, i + 1 + Following); j++) pairs.Add(((ulong)reports[i] << 32) | (uint)reports[j]);
        });
        return (pairs, formulas);
    }

    private static List<(int A, int B)> Frequent(IEnumerable<ulong> emitted)
    {
        var all = emitted.ToArray();
        Array.Sort(all);
        var frequent = new List<(int A, int B)>();
        for (int start = 0, end; start < all.Length; start = end)
        {
            for (end = start + 1; end < all.Length && all[end] == all[start];) end++;
            if (end - start >= Fewest) frequent.Add(((int)(all[start] >> 32), (int)(uint)all[start]));
        }
        return frequent;
    }
}
