namespace Mahdar.Arabic;

/// <summary>FNV-1a over letters: the same numbers on every machine and in every run.</summary>
/// <remarks>Source: Fowler, Noll and Vo; the offset and prime for 64 bits.</remarks>
public static class TextHash
{
    /// <summary>Of no letters: what others follow.</summary>
    public const ulong Empty = 14695981039346656037;

    private const ulong Prime = 1099511628211;

    /// <summary>With one more letter.</summary>
    public static ulong Then(ulong before, char letter) => (before ^ letter) * Prime;

    /// <summary>With further letters.</summary>
    public static ulong Then(ulong before, ReadOnlySpan<char> letters)
    {
        foreach (var letter in letters) before = Then(before, letter);
        return before;
    }
}
