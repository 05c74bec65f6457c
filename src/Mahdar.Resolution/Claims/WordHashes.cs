using Mahdar.Arabic;

namespace Mahdar.Resolution.Claims;

/// <summary>Folded words as numbers, so that what two reports say can be compared without their texts. FNV-1a of the folded letters.</summary>
public static class WordHashes
{
    private const uint Basis = 2166136261, Prime = 16777619;
    private const int Shortest = 3;

    /// <summary>The words of a span, sorted, each once; the shortest, which are mostly particles, left out, and the و and the article taken off.</summary>
    public static uint[] Of(ReadOnlySpan<char> text)
    {
        var words = new List<uint>();
        Span<char> word = stackalloc char[32];
        var length = 0;
        foreach (var c in text)
        {
            if (Letters.IsArabic(c) || char.IsLetterOrDigit(c))
            {
                var folded = Letters.Fold(c);
                if (folded != '\0' && length < word.Length) word[length++] = folded;
            }
            else Take(words, word, ref length);
        }
        Take(words, word, ref length);
        words.Sort();
        return [.. words.Distinct()];
    }

    private static void Take(List<uint> words, Span<char> buffer, ref int length)
    {
        ReadOnlySpan<char> word = buffer[..length];
        length = 0;
        if (word.Length > Shortest + 1 && word[0] == Letters.Waw) word = word[1..];
        if (word.Length > Shortest + 1 && word[0] == Letters.Alef && word[1] == Letters.Lam) word = word[2..];
        if (word.Length >= Shortest) words.Add(Of(word, Basis));
    }

    private static uint Of(ReadOnlySpan<char> word, uint hash)
    {
        foreach (var c in word) hash = (hash ^ c) * Prime;
        return hash;
    }
}
