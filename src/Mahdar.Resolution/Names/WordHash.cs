namespace Mahdar.Resolution.Names;

/// <summary>Words as numbers of 64 bits: among the words of all names no two are expected to have the same.</summary>
internal static class WordHash
{
    /// <summary>Of no letters: what others follow.</summary>
    public const ulong Empty = 14695981039346656037;

    private const ulong Prime = 1099511628211;

    public static ulong Of(ReadOnlySpan<char> word) => Join(Empty, Then(Empty, word));

    /// <summary>With further letters.</summary>
    public static ulong Then(ulong before, ReadOnlySpan<char> word)
    {
        foreach (var c in word) before = (before ^ c) * Prime;
        return before;
    }

    /// <summary>One number of two, in their order.</summary>
    public static ulong Join(ulong a, ulong b)
    {
        var mixed = (a * 0x9E3779B97F4A7C15) ^ ulong.RotateLeft(b * 0xC2B2AE3D27D4EB4F, 31);
        mixed = (mixed ^ (mixed >> 29)) * 0xBF58476D1CE4E5B9;
        return mixed ^ (mixed >> 32);
    }
}
