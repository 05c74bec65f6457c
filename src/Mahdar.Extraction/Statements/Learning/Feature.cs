using Mahdar.Learning;

namespace Mahdar.Extraction.Statements.Learning;

/// <summary>The number of a feature, from what kind of feature it is and its values: the same on every machine, since models hold weights by it.</summary>
internal static class Feature
{
    private const ulong Prime = 0x9e3779b97f4a7c15, Other = 0xc2b2ae3d27d4eb4f;

    public static ulong Of(int kind, ulong first, ulong second, ulong third) => FeatureBag.Finish(Join(Join(Join((ulong)kind + 1, first), second), third));

    /// <summary>Two values as one.</summary>
    public static ulong Join(ulong first, ulong second) => first * Other + ulong.RotateLeft((second + 1) * Prime, 29);

    public static ulong Word(ReadOnlySpan<char> word)
    {
        var hash = Prime;
        foreach (var c in word) hash = (hash ^ c) * Other;
        return FeatureBag.Finish(hash);
    }
}
