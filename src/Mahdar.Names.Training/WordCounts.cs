namespace Mahdar.Names.Training;

/// <summary>How often each form occurs in unlabelled news.</summary>
internal sealed class WordCounts
{
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    public IEnumerable<KeyValuePair<string, int>> All => counts;

    public void Add(ReadOnlySpan<char> form)
    {
        var lookup = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(lookup, form, out _)++;
    }

    /// <summary>4 log2 of a count, plus 1, so that 0 is left for the unknown.</summary>
    public static byte Level(int count)
    {
        var log = System.Numerics.BitOperations.Log2((uint)count);
        var fraction = ((long)count << 20 >> log) - (1 << 20);
        // 2 to the power of 1/4, 2/4 and 3/4, less 1, in units of 2 to the power of -20.
        var quarter = fraction >= 714976 ? 3 : fraction >= 434334 ? 2 : fraction >= 198391 ? 1 : 0;
        return (byte)(log * 4 + quarter + 1);
    }
}
