namespace Mahdar.Names;

/// <summary>As what a word is used: for each kind of name, in three bits, how large a share of its uses names such a thing; 0 for a word not seen.</summary>
internal static class WordUsage
{
    private const int Bits = 3, Levels = 1 << Bits;

    /// <summary>Shares in percent below which a level lies.</summary>
    private static ReadOnlySpan<int> Limits => [1, 5, 15, 35, 60, 85];

    public static ushort Of(ReadOnlySpan<int> counts)
    {
        var total = 0;
        foreach (var count in counts) total += count;
        var usage = 0;
        for (var kind = 1; kind < counts.Length; kind++) usage |= Level(100L * counts[kind] / Math.Max(1, total)) << (kind - 1) * Bits;
        return (ushort)usage;
    }

    /// <summary>From 1, hardly ever, to 7, nearly always; 0 for unknown.</summary>
    public static int Level(ushort usage, int kind) => usage >> (kind - 1) * Bits & Levels - 1;

    /// <summary>The kind that a word names most often and at which level; 0 for unknown.</summary>
    public static ulong Main(ushort usage)
    {
        if (usage == 0) return 0;
        var best = 1;
        for (var kind = 2; kind <= NameLabels.Kinds; kind++)
            if (Level(usage, kind) > Level(usage, best)) best = kind;
        return (ulong)(Level(usage, best) == 1 ? 1 : best << Bits | Level(usage, best));
    }

    private static int Level(long share)
    {
        var level = 1;
        foreach (var limit in Limits)
            if (share >= limit) level++;
        return level;
    }
}
