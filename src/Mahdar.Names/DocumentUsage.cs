namespace Mahdar.Names;

/// <summary>
/// As what the words of one document, and their pairs, are read throughout it. A first reading is counted, so that a second can
/// ask of each word what its other occurrences were taken for.
/// </summary>
internal sealed class DocumentUsage
{
    private const int Columns = NameLabels.Kinds + 1;

    private readonly Dictionary<ulong, int> rows = [];
    private int[] counts = new int[64 * Columns];

    public bool IsEmpty => rows.Count == 0;

    public static ulong Pair(ulong before, ulong word) => WordHash.Of(0, before, word);

    public void Clear()
    {
        rows.Clear();
        Array.Clear(counts);
    }

    /// <summary>Makes room for a word or pair that was read as a name or within one; others are not counted.</summary>
    public void Open(ulong key)
    {
        if (rows.TryAdd(key, rows.Count) && rows.Count * Columns > counts.Length) Array.Resize(ref counts, counts.Length * 2);
    }

    /// <summary>Counts one occurrence.</summary>
    public void Count(ulong key, NameKind kind)
    {
        if (rows.TryGetValue(key, out var row)) counts[row * Columns + (int)kind]++;
    }

    /// <summary>The <see cref="WordUsage"/> of all occurrences but one that was read as <paramref name="own"/>; 0 where there is no other or none names.</summary>
    public ushort OfOthers(ulong key, NameKind own)
    {
        if (!rows.TryGetValue(key, out var row)) return 0;
        var cells = counts.AsSpan(row * Columns, Columns);
        cells[(int)own]--;
        var named = cells[1] + cells[2] + cells[3] + cells[4];
        var usage = named == 0 && cells[0] == 0 ? (ushort)0 : WordUsage.Of(cells);
        cells[(int)own]++;
        return usage;
    }
}
