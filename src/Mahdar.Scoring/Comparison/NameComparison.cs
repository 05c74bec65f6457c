using System.Text;

namespace Mahdar.Scoring.Comparison;

/// <summary>Whether two names may be one: the same words, a surname in common, or a surname that transliteration alone tells apart.</summary>
public static class NameComparison
{
    private const string Varying = "غجقثطصظذض", Settled = "كككتتسزدد";

    public static bool Same(string? one, string? other)
    {
        string[] a = Folded.Words(one), b = Folded.Words(other);
        if (a.Length == 0 || b.Length == 0) return false;
        var (brief, full) = a.Length <= b.Length ? (a, b) : (b, a);
        if (brief[^1] == full[^1] || IsPartOf(brief, full)) return true;
        return Skeleton(brief[^1]) is { Length: > 0 } skeleton && skeleton == Skeleton(full[^1]);
    }

    /// <summary>The same body by its words: three in five of the briefer name.</summary>
    public static bool SameBody(string? one, string? other)
    {
        HashSet<string> a = [.. Folded.Words(one)], b = [.. Folded.Words(other)];
        if (a.Count == 0 || b.Count == 0) return false;
        return a.Count(b.Contains) / (double)Math.Min(a.Count, b.Count) >= 0.6;
    }

    private static bool IsPartOf(string[] brief, string[] full)
    {
        for (var i = 0; i + brief.Length <= full.Length; i++)
            if (full.AsSpan(i, brief.Length).SequenceEqual(brief)) return true;
        return false;
    }

    /// <summary>A word without what transliteration varies: long vowels, g/j/k, doubled letters.</summary>
    private static string Skeleton(string word)
    {
        var skeleton = new StringBuilder(word.Length);
        foreach (var letter in word.StartsWith("ال", StringComparison.Ordinal) ? word.AsSpan(2) : word)
        {
            if (letter is 'ا' or 'و' or 'ي' or 'ه') continue;
            var place = Varying.IndexOf(letter);
            var settled = place >= 0 ? Settled[place] : letter;
            if (skeleton.Length == 0 || skeleton[^1] != settled) skeleton.Append(settled);
        }
        return skeleton.ToString();
    }
}
