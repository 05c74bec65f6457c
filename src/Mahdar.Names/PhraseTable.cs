namespace Mahdar.Names;

/// <summary>
/// Names of several words that the lists hold, as chains of stems: by the hash of each beginning, whether a longer name goes on from it,
/// and which kind of list holds it whole.
/// </summary>
internal sealed class PhraseTable
{
    /// <summary>Set where a longer name begins alike.</summary>
    public const byte GoesOn = 0x80;

    private readonly uint[] keys;
    private readonly byte[] values;
    private readonly int mask;

    public PhraseTable(IReadOnlyList<(uint Key, byte Value)> entries)
    {
        mask = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, entries.Count * 2)) - 1;
        keys = new uint[mask + 1];
        values = new byte[mask + 1];
        foreach (var (key, value) in entries)
        {
            var slot = Slot(key);
            keys[slot] = key;
            values[slot] = value;
        }
        Entries = entries;
    }

    public static PhraseTable Empty { get; } = new([]);

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<(uint Key, byte Value)> Entries { get; }

    /// <summary>The chain that a stem makes longer; 0 before the first.</summary>
    public static ulong Chain(ulong before, ulong stem) => WordHash.Of(1, before, stem);

    /// <summary>Writes into each profile where in which kind of phrase its word stands: four times the kind, and 1 for first, 2 for within, 3 for last.</summary>
    public void Mark(Span<WordProfile> words)
    {
        for (var i = 0; i < words.Length; i++) words[i].Phrase = 0;
        for (var first = 0; first < words.Length - 1; first++)
        {
            if ((words[first].Lists & NameLists.Opens) == 0) continue;
            var (last, kind) = Longest(words[first..]);
            if (last == 0) continue;
            for (var i = 0; i <= last; i++) words[first + i].Phrase = (byte)(kind * 4 + (i == 0 ? 1 : i == last ? 3 : 2));
            first += last;
        }
    }

    private (int Last, int Kind) Longest(ReadOnlySpan<WordProfile> words)
    {
        var found = (Last: 0, Kind: 0);
        var chain = Chain(0, words[0].Stem);
        for (var i = 1; i < words.Length; i++)
        {
            chain = Chain(chain, words[i].Stem);
            var value = Find(chain);
            if ((value & ~GoesOn) != 0) found = (i, value & ~GoesOn);
            if ((value & GoesOn) == 0) break;
        }
        return found;
    }

    private byte Find(ulong chain) => values[Slot(WordTable.Key(chain))];

    private int Slot(uint key)
    {
        var slot = (int)key & mask;
        while (keys[slot] != 0 && keys[slot] != key) slot = slot + 1 & mask;
        return slot;
    }
}
