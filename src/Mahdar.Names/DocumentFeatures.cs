namespace Mahdar.Names;

/// <summary>The features that say what the rest of the document takes a word, and the pairs it makes with its neighbours, for.</summary>
internal static class DocumentFeatures
{
    public const int Most = 24;

    private const int First = 400;

    /// <param name="usages">For each word of a sentence, as what its other occurrences are read.</param>
    /// <param name="pairs">The same of the pair that it makes with the word before it.</param>
    /// <param name="general">As what the word is read in all news.</param>
    public static void Write(ReadOnlySpan<ushort> usages, ReadOnlySpan<ushort> pairs, int at, ushort general, ref FeatureSink sink)
    {
        var own = usages[at];
        var before = at > 0 ? usages[at - 1] : (ushort)0;
        var after = at + 1 < usages.Length ? usages[at + 1] : (ushort)0;
        var next = at + 1 < pairs.Length ? pairs[at + 1] : (ushort)0;
        if (own != 0)
        {
            sink.Add(WordHash.Of(First, own));
            for (var kind = 1; kind <= NameLabels.Kinds; kind++) sink.Add(WordHash.Of(First + kind, (ulong)WordUsage.Level(own, kind)));
            sink.Add(WordHash.Of(First + 5, own, general));
            sink.Add(WordHash.Of(First + 6, WordUsage.Main(own), WordUsage.Main(before), WordUsage.Main(after)));
        }
        if (before != 0) sink.Add(WordHash.Of(First + 7, WordUsage.Main(before)));
        if (after != 0) sink.Add(WordHash.Of(First + 8, WordUsage.Main(after)));
        if (pairs[at] != 0) sink.Add(WordHash.Of(First + 9, WordUsage.Main(pairs[at])));
        if (next != 0) sink.Add(WordHash.Of(First + 10, WordUsage.Main(next)));
        if (pairs[at] != 0 || next != 0) sink.Add(WordHash.Of(First + 11, WordUsage.Main(pairs[at]), WordUsage.Main(next), WordUsage.Main(own)));
    }
}
