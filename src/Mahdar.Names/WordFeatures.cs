using Mahdar.Arabic;

namespace Mahdar.Names;

/// <summary>
/// The features that depend on one word and on where it stands from the token in question. They are the most; since they depend on
/// the word alone, the tagger adds up their weights once for each word it meets.
/// </summary>
internal sealed class WordFeatures(WordTable words)
{
    public const int Reach = 2, Places = 2 * Reach + 1, Most = 48;

    private const int PlaceStride = 32;

    /// <summary>Longer beginnings and ends of a word nearly name it.</summary>
    private const int LongestCommon = 3;

    /// <summary>What stands before the first word of a sentence and after the last.</summary>
    public static WordProfile Edge => new() { Form = 1, Stem = 1, Suffix = 1, Shape = 255 };

    public WordProfile Profile(ReadOnlySpan<char> form)
    {
        Span<char> buffer = stackalloc char[WordForms.LongestForm + 1];
        ReadOnlySpan<char> stem = buffer[..Stem.Write(form, words, buffer)];
        var known = words.Find(form);
        var knownStem = stem.SequenceEqual(form) ? known : words.Find(stem);
        var classes = knownStem.Fine != 0 ? knownStem : known;
        return new WordProfile
        {
            Form = WordHash.Of(form),
            Stem = WordHash.Of(stem),
            Suffix = WordHash.Of(stem[Math.Max(0, stem.Length - 3)..]),
            Fine = classes.Fine,
            Coarse = classes.Coarse,
            Lists = known.Lists | knownStem.Lists,
            Usage = knownStem.Usage != 0 ? knownStem.Usage : known.Usage,
            Shape = WordShape.Of(form, stem),
        };
    }

    /// <summary>Features of the token itself, where <paramref name="place"/> is 0, and of its neighbours.</summary>
    public void Write(ReadOnlySpan<char> form, in WordProfile word, int place, ref FeatureSink sink)
    {
        var template = (place + Reach) * PlaceStride;
        var named = FeatureSink.Bit(place);
        sink.Add(WordHash.Of(template, word.Form), named);
        sink.Add(WordHash.Of(template + 1, word.Stem), named);
        sink.Add(WordHash.Of(template + 2, word.Shape));
        if (word.Fine != 0) sink.Add(WordHash.Of(template + 3, word.Fine));
        if (word.Coarse != 0) sink.Add(WordHash.Of(template + 4, word.Coarse));
        WriteLists(word.Lists, template + 5, ref sink);
        WriteUsage(word.Usage, template + 20, ref sink);
        if (Math.Abs(place) == 2) return;
        sink.Add(WordHash.Of(template + 7, word.Suffix));
        if (place == 0) WriteLetters(form, template + 8, ref sink);
    }

    private static void WriteLists(NameLists lists, int template, ref FeatureSink sink)
    {
        lists &= ~NameLists.Opens;
        if (lists == NameLists.None) return;
        sink.Add(WordHash.Of(template, (ulong)lists));
        for (var bit = 1; bit <= (int)lists; bit <<= 1)
            if (((int)lists & bit) != 0) sink.Add(WordHash.Of(template + 1, (ulong)bit));
    }

    private static void WriteUsage(ushort usage, int template, ref FeatureSink sink)
    {
        if (usage == 0) return;
        sink.Add(WordHash.Of(template, usage));
        for (var kind = 1; kind <= NameLabels.Kinds; kind++) sink.Add(WordHash.Of(template + kind, (ulong)WordUsage.Level(usage, kind)));
    }

    private void WriteLetters(ReadOnlySpan<char> form, int template, ref FeatureSink sink)
    {
        Span<char> buffer = stackalloc char[WordForms.LongestForm + 1];
        ReadOnlySpan<char> stem = buffer[..Stem.Write(form, words, buffer)];
        var core = stem is [Letters.Alef, Letters.Lam, _, _, ..] ? stem[2..] : stem;
        var named = FeatureSink.Bit(0);
        sink.Add(WordHash.Of(template, WordHash.Of(core)), named);
        for (var length = 1; length <= 4 && length <= stem.Length; length++)
        {
            sink.Add(WordHash.Of(template + length, WordHash.Of(stem[^length..])), length > LongestCommon ? named : (byte)0);
            sink.Add(WordHash.Of(template + 4 + length, WordHash.Of(core[..Math.Min(length, core.Length)])), length > LongestCommon ? named : (byte)0);
        }
        sink.Add(WordHash.Of(template + 9, WordHash.Of(form[..Math.Min(2, form.Length)])));
        sink.Add(WordHash.Of(template + 10, WordHash.Of(form[..Math.Min(3, form.Length)])));
    }
}
