namespace Mahdar.Names;

/// <summary>The features of two or three neighbouring words together.</summary>
internal static class JointFeatures
{
    public const int Most = 48;

    private const int First = 256;
    private const byte Second = 1 << WordFeatures.Reach - 2, Before = 1 << WordFeatures.Reach - 1, Word = 1 << WordFeatures.Reach, After = 1 << WordFeatures.Reach + 1;

    /// <summary>Writes the joint features of the word at <paramref name="at"/>, which has two words before it and two after it.</summary>
    public static void Write(ReadOnlySpan<WordProfile> words, int at, ref FeatureSink sink)
    {
        ref readonly var word = ref words[at];
        ref readonly var before = ref words[at - 1];
        ref readonly var after = ref words[at + 1];
        ref readonly var second = ref words[at - 2];
        ref readonly var next = ref words[at + 2];
        sink.Add(WordHash.Of(First, before.Stem, word.Stem), Before | Word);
        sink.Add(WordHash.Of(First + 1, word.Stem, after.Stem), Word | After);
        sink.Add(WordHash.Of(First + 2, before.Coarse, word.Coarse));
        sink.Add(WordHash.Of(First + 3, word.Coarse, after.Coarse));
        sink.Add(WordHash.Of(First + 4, before.Coarse, after.Coarse));
        sink.Add(WordHash.Of(First + 5, second.Coarse, before.Coarse));
        sink.Add(WordHash.Of(First + 6, after.Coarse, next.Coarse));
        sink.Add(WordHash.Of(First + 7, second.Coarse, before.Coarse, word.Coarse));
        sink.Add(WordHash.Of(First + 8, before.Coarse, word.Coarse, after.Coarse));
        sink.Add(WordHash.Of(First + 9, word.Coarse, after.Coarse, next.Coarse));
        sink.Add(WordHash.Of(First + 10, before.Stem, word.Shape), Before);
        sink.Add(WordHash.Of(First + 11, before.Stem, word.Suffix), Before);
        sink.Add(WordHash.Of(First + 12, before.Stem, word.Coarse), Before);
        sink.Add(WordHash.Of(First + 13, before.Coarse, word.Suffix));
        sink.Add(WordHash.Of(First + 14, before.Coarse, word.Stem), Word);
        sink.Add(WordHash.Of(First + 15, word.Coarse, after.Stem), After);
        sink.Add(WordHash.Of(First + 16, second.Stem, before.Stem), Before | Second);
        sink.Add(WordHash.Of(First + 17, before.Shape, word.Shape, after.Shape));
        sink.Add(WordHash.Of(First + 18, (ulong)before.Lists, (ulong)word.Lists, (ulong)after.Lists));
        sink.Add(WordHash.Of(First + 19, before.Fine, word.Coarse));
        sink.Add(WordHash.Of(First + 20, word.Fine, after.Coarse));
        sink.Add(WordHash.Of(First + 21, before.Usage, word.Usage));
        sink.Add(WordHash.Of(First + 22, word.Usage, after.Usage));
        sink.Add(WordHash.Of(First + 23, before.Coarse, word.Usage));
        sink.Add(WordHash.Of(First + 24, word.Usage, after.Coarse));
        WritePhrases(before.Phrase, word, after.Phrase, before.Coarse, ref sink);
        WritePairs(word, after.Pair, ref sink);
    }

    private static void WritePhrases(byte before, in WordProfile word, byte after, ushort coarseBefore, ref FeatureSink sink)
    {
        if ((before | word.Phrase | after) == 0) return;
        sink.Add(WordHash.Of(First + 50, word.Phrase));
        sink.Add(WordHash.Of(First + 51, before, word.Phrase, after));
        if (word.Phrase == 0) return;
        sink.Add(WordHash.Of(First + 52, word.Phrase, WordUsage.Main(word.Usage)));
        sink.Add(WordHash.Of(First + 53, word.Phrase, coarseBefore));
    }

    private static void WritePairs(in WordProfile word, ushort next, ref FeatureSink sink)
    {
        if ((word.Pair | next) == 0) return;
        WritePair(word.Pair, First + 25, ref sink);
        WritePair(next, First + 32, ref sink);
        if (word.Pair != 0) sink.Add(WordHash.Of(First + 31, WordUsage.Main(word.Pair), word.Shape));
        sink.Add(WordHash.Of(First + 38, WordUsage.Main(word.Pair), WordUsage.Main(next), WordUsage.Main(word.Usage)));
    }

    private static void WritePair(ushort usage, int template, ref FeatureSink sink)
    {
        if (usage == 0) return;
        sink.Add(WordHash.Of(template, usage));
        for (var kind = 1; kind <= NameLabels.Kinds; kind++) sink.Add(WordHash.Of(template + kind, (ulong)WordUsage.Level(usage, kind)));
    }
}
