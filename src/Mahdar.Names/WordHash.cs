namespace Mahdar.Names;

/// <summary>Hashing of forms and features: the same on every machine, since the model file holds its results.</summary>
internal static class WordHash
{
    private const ulong Prime = 0x9e3779b97f4a7c15, Other = 0xc2b2ae3d27d4eb4f;

    public static ulong Of(ReadOnlySpan<char> form)
    {
        ulong hash = Prime;
        foreach (var c in form) hash = (hash ^ c) * Other;
        return Finish(hash);
    }

    /// <summary>The number of a feature: what kind of feature it is, and its value.</summary>
    public static ulong Of(int template, ulong value) => Finish(value ^ ((ulong)template + 1) * Prime);

    public static ulong Of(int template, ulong first, ulong second) => Of(template, first * Other + ulong.RotateLeft(second * Prime, 29));

    public static ulong Of(int template, ulong first, ulong second, ulong third) => Of(template, first * Other + ulong.RotateLeft(second * Prime, 29), third);

    private static ulong Finish(ulong hash)
    {
        hash ^= hash >> 32;
        hash *= Prime;
        hash ^= hash >> 29;
        hash *= Other;
        return hash ^ hash >> 32;
    }
}
