using Mahdar.Arabic;

namespace Mahdar.Resolution.Names;

/// <summary>Words as numbers of 64 bits: among the words of all names no two are expected to have the same.</summary>
internal static class WordHash
{
    public static ulong Of(ReadOnlySpan<char> word) => Join(TextHash.Empty, TextHash.Then(TextHash.Empty, word));

    /// <summary>One number of two, in their order.</summary>
    public static ulong Join(ulong a, ulong b)
    {
        var mixed = (a * 0x9E3779B97F4A7C15) ^ ulong.RotateLeft(b * 0xC2B2AE3D27D4EB4F, 31);
        mixed = (mixed ^ (mixed >> 29)) * 0xBF58476D1CE4E5B9;
        return mixed ^ (mixed >> 32);
    }
}
