namespace Mahdar.Names;

/// <summary>Words and what is known of them, found by hash. Words are kept as 32 bits of their hash: one unknown word in 50,000 is taken for a known one.</summary>
internal sealed class WordTable
{
    private readonly uint[] keys;
    private readonly WordKnowledge[] values;
    private readonly int mask;

    public WordTable(IReadOnlyList<(uint Key, WordKnowledge Value)> entries, PairTable? pairs = null, PhraseTable? phrases = null)
    {
        mask = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, entries.Count * 2)) - 1;
        keys = new uint[mask + 1];
        values = new WordKnowledge[mask + 1];
        foreach (var (key, value) in entries)
        {
            var slot = Slot(key);
            keys[slot] = key;
            values[slot] = value;
        }
        Entries = entries;
        Pairs = pairs ?? PairTable.Empty;
        Phrases = phrases ?? PhraseTable.Empty;
    }

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<(uint Key, WordKnowledge Value)> Entries { get; }

    /// <summary>What is known of pairs of words.</summary>
    public PairTable Pairs { get; }

    /// <summary>Names of several words.</summary>
    public PhraseTable Phrases { get; }

    public static uint Key(ulong hash) => (uint)(hash >> 32) is 0 ? 1 : (uint)(hash >> 32);

    /// <summary>Writes into the profiles of a sentence what its words are together.</summary>
    public void Mark(Span<WordProfile> sentence)
    {
        Pairs.Mark(sentence);
        Phrases.Mark(sentence);
    }

    public WordKnowledge Find(ulong hash) => values[Slot(Key(hash))];

    public WordKnowledge Find(ReadOnlySpan<char> form) => Find(WordHash.Of(form));

    private int Slot(uint key)
    {
        var slot = (int)key & mask;
        while (keys[slot] != 0 && keys[slot] != key) slot = slot + 1 & mask;
        return slot;
    }
}
