namespace Mahdar.Resolution.Witnesses;

/// <summary>
/// The shingles of all sketches whose highest bits are one number, with the reports that have them. All partitions together are an inverted
/// index that is never in memory as a whole and can be walked on all cores.
/// </summary>
internal sealed class ShinglePartition
{
    private const int Bits = 5;
    public const int Count = 1 << Bits;

    private readonly ulong[] shingles;
    private readonly int[] reports;

    public ShinglePartition(IReadOnlyList<ulong[]> sketches, int number)
    {
        var from = (ulong)number << (64 - Bits);
        var to = from | (ulong.MaxValue >> Bits);
        var ranges = new (int Start, int End)[sketches.Count];
        var total = 0;
        for (var i = 0; i < ranges.Length; i++)
        {
            ranges[i] = (First(sketches[i], from), number == Count - 1 ? sketches[i].Length : First(sketches[i], to + 1));
            total += ranges[i].End - ranges[i].Start;
        }
        (shingles, reports) = (new ulong[total], new int[total]);
        for (int i = 0, at = 0; i < ranges.Length; i++)
            for (var j = ranges[i].Start; j < ranges[i].End; j++, at++) (shingles[at], reports[at]) = (sketches[i][j], i);
        Array.Sort(shingles, reports);
    }

    public delegate void Run(ulong shingle, ReadOnlySpan<int> reports);

    /// <summary>Calls for each shingle that at least two reports have, with those reports in their order.</summary>
    public void ForEachShared(Run run)
    {
        for (int start = 0, end; start < shingles.Length; start = end)
        {
            for (end = start + 1; end < shingles.Length && shingles[end] == shingles[start];) end++;
            if (end - start < 2) continue;
            Array.Sort(reports, start, end - start);
            run(shingles[start], reports.AsSpan(start, end - start));
        }
    }

    private static int First(ulong[] sketch, ulong atLeast)
    {
        var found = Array.BinarySearch(sketch, atLeast);
        return found < 0 ? ~found : found;
    }
}
