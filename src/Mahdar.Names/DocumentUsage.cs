namespace Mahdar.Names;

/// <summary>
/// As what the words of one document, and their pairs, are read throughout it. A first reading is counted, so that a second can
/// ask of each word what its other occurrences were taken for. Only those that were read as a name, or within one, have a row.
/// </summary>
internal sealed class DocumentUsage
{
    /// <summary>The row of what has none.</summary>
    public const int NoRow = -1;

    private const int Columns = NameLabels.Kinds + 1, LeastSlots = 256;

    /// <summary>A long document's table is not cleared again for each short one.</summary>
    private const int MostSlotsKept = 1 << 12;

    private ulong[] keys = new ulong[LeastSlots];
    private int[] rows = new int[LeastSlots];
    private int[] counts = new int[LeastSlots * Columns];
    private int count;

    public bool IsEmpty => count == 0;

    public static ulong Pair(ulong before, ulong word) => WordHash.Of(0, before, word);

    public void Clear()
    {
        if (count == 0) return;
        count = 0;
        if (keys.Length > MostSlotsKept) (keys, rows, counts) = (new ulong[LeastSlots], new int[LeastSlots], new int[LeastSlots * Columns]);
        Array.Clear(keys);
        Array.Clear(counts);
    }

    /// <summary>Makes a row for a word or pair.</summary>
    public void Open(ulong key)
    {
        if (keys[Slot(key)] == key) return;
        if (++count * 2 > keys.Length) Grow();
        var slot = Slot(key);
        keys[slot] = key;
        rows[slot] = count - 1;
    }

    /// <summary>The row of a word or pair, or <see cref="NoRow"/>.</summary>
    public int Find(ulong key)
    {
        var slot = Slot(key);
        return keys[slot] == key ? rows[slot] : NoRow;
    }

    /// <summary>Counts one occurrence.</summary>
    public void Count(int row, NameKind kind) => counts[row * Columns + (int)kind]++;

    /// <summary>The <see cref="WordUsage"/> of all occurrences but one that was read as <paramref name="own"/>; 0 where there is no other or none names.</summary>
    public ushort OfOthers(int row, NameKind own)
    {
        var cells = counts.AsSpan(row * Columns, Columns);
        cells[(int)own]--;
        var named = cells[1] + cells[2] + cells[3] + cells[4];
        var usage = named == 0 && cells[0] == 0 ? (ushort)0 : WordUsage.Of(cells);
        cells[(int)own]++;
        return usage;
    }

    private int Slot(ulong key)
    {
        var slot = (int)key & keys.Length - 1;
        while (keys[slot] != 0 && keys[slot] != key) slot = slot + 1 & keys.Length - 1;
        return slot;
    }

    private void Grow()
    {
        var (oldKeys, oldRows) = (keys, rows);
        keys = new ulong[oldKeys.Length * 2];
        rows = new int[oldKeys.Length * 2];
        Array.Resize(ref counts, keys.Length * Columns);
        for (var i = 0; i < oldKeys.Length; i++)
        {
            if (oldKeys[i] == 0) continue;
            var slot = Slot(oldKeys[i]);
            keys[slot] = oldKeys[i];
            rows[slot] = oldRows[i];
        }
    }
}
