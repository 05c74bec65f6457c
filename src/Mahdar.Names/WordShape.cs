using Mahdar.Arabic;

namespace Mahdar.Names;

/// <summary>What a word looks like: the script or the mark it is, whether it has the article, how long it is, whether a clitic came off.</summary>
internal static class WordShape
{
    private const int Digits = 100, Foreign = 101, Mixed = 102, Marks = 110, MarkKinds = 64;

    public static byte Of(ReadOnlySpan<char> form, ReadOnlySpan<char> stem)
    {
        if (form.IsEmpty) return Marks;
        bool arabic = false, letters = false, digits = false;
        foreach (var c in form)
        {
            arabic |= Letters.IsArabic(c) && char.IsLetter(c);
            letters |= char.IsLetter(c);
            digits |= char.IsAsciiDigit(c);
        }
        if (arabic) return digits ? (byte)Mixed : (byte)OfWord(form, stem);
        if (digits) return letters ? (byte)Mixed : (byte)(Digits - Math.Min(form.Length, 5));
        return letters ? (byte)Foreign : (byte)(Marks + form[0] % MarkKinds);
    }

    private static int OfWord(ReadOnlySpan<char> form, ReadOnlySpan<char> stem)
    {
        var article = stem is [Letters.Alef, Letters.Lam, _, ..];
        var clitic = !form.SequenceEqual(stem);
        return (article ? 1 : 0) + (clitic ? 2 : 0) + 4 * Math.Min(stem.Length, 8);
    }
}
