namespace Mahdar.Names;

/// <summary>Pairs of neighbouring stems that are names or within names throughout unlabelled news, or in the lists, with their <see cref="WordUsage"/>, found by hash.</summary>
internal sealed class PairTable
{
    private readonly uint[] keys;
    private readonly ushort[] values;
    private readonly int mask;

    public PairTable(IReadOnlyList<(uint Key, ushort Usage)> entries)
    {
        mask = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, entries.Count * 2)) - 1;
        keys = new uint[mask + 1];
        values = new ushort[mask + 1];
        foreach (var (key, value) in entries)
        {
            var slot = Slot(key);
            keys[slot] = key;
            values[slot] = value;
        }
        Entries = entries;
    }

    public static PairTable Empty { get; } = new([]);

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<(uint Key, ushort Usage)> Entries { get; }

    public static ulong Pair(ulong before, ulong word) => WordHash.Of(0, before, word);

    /// <summary>Writes into each profile the usage of the pair that its word makes with the one before it; 0 where that names nothing.</summary>
    public void Mark(Span<WordProfile> words)
    {
        for (var i = 0; i < words.Length; i++) words[i].Pair = i == 0 ? (ushort)0 : values[Slot(WordTable.Key(Pair(words[i - 1].Stem, words[i].Stem)))];
    }

    private int Slot(uint key)
    {
        var slot = (int)key & mask;
        while (keys[slot] != 0 && keys[slot] != key) slot = slot + 1 & mask;
        return slot;
    }
}
