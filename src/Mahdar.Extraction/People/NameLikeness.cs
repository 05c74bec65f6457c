using Mahdar.Arabic;

namespace Mahdar.Extraction.People;

/// <summary>Whether two names, as folded words, can be one person's.</summary>
public static class NameLikeness
{
    /// <summary>The same words, or one the beginning, the end or a stretch of the other; "سلمان بن عبد العزيز" is the father within "محمد بن سلمان بن عبد العزيز".</summary>
    public static bool Covers(string[] fuller, string[] shorter)
    {
        if (shorter.Length == 0 || shorter.Length > fuller.Length) return false;
        for (var i = 0; i + shorter.Length <= fuller.Length; i++)
            if (fuller.AsSpan(i, shorter.Length).SequenceEqual(shorter) && !(i > 0 && fuller[i - 1] == "بن" && shorter.Contains("بن"))) return true;
        return false;
    }

    /// <summary>The same words once what transliteration varies is taken away.</summary>
    public static bool SoundsAlike(string[] a, string[] b)
    {
        if (a.Length != b.Length) return false;
        for (var i = 0; i < a.Length; i++)
            if (a[i] != b[i] && (Skeleton(a[i]) != Skeleton(b[i]) || Skeleton(a[i]).Length < 2)) return false;
        return true;
    }

    /// <summary>A word without long vowels, doubled letters and the differences of j, g, k; s, th; t, d.</summary>
    public static string Skeleton(string word)
    {
        Span<char> kept = stackalloc char[Math.Min(word.Length, 32)];
        var count = 0;
        var start = word.Length > 3 && word[0] == Letters.Alef && word[1] == Letters.Lam ? 2 : 0;
        for (var i = start; i < word.Length && count < kept.Length; i++)
        {
            var c = Sound(word[i]);
            if (c != '\0' && (count == 0 || kept[count - 1] != c)) kept[count++] = c;
        }
        return new string(kept[..count]);
    }

    private static char Sound(char c) => c switch
    {
        'ا' or 'و' or 'ي' or 'ه' or 'ء' => '\0',
        'غ' or 'ج' or 'ق' => 'ك',
        'ث' or 'ط' => 'ت',
        'ص' or 'ظ' => 'س',
        'ذ' => 'ز',
        'ض' => 'د',
        _ => c,
    };

    /// <summary>Whether two names of several words may be spellings of one: family names that sound alike, given names of one first sound.</summary>
    public static bool MayBeSpellings(string[] a, string[] b) =>
        a.Length > 1 && b.Length > 1 && Skeleton(a[^1]) is { Length: > 1 } family && family == Skeleton(b[^1])
        && Skeleton(a[0]) is { Length: > 0 } given && Skeleton(b[0]) is { Length: > 0 } second && given[0] == second[0];

    /// <summary>In words of fewer letters one letter makes another name as often.</summary>
    private const int LeastMisprinted = 5;

    /// <summary>A family name alone of fewer letters is another's as often.</summary>
    private const int LeastAlone = 6;

    /// <summary>"القحاني" beside "القحطاني": a family name alone, the article on both or on neither, but for one letter.</summary>
    public static bool IsMisprintAlone(string family, string alone) =>
        alone.Length >= LeastAlone && family.StartsWith("ال", StringComparison.Ordinal) == alone.StartsWith("ال", StringComparison.Ordinal) && IsMisprint(family, alone);

    /// <summary>"مايك بوميو" beside "مايك بومبيو": the same words but for one letter in one of them.</summary>
    public static bool IsMisprint(string[] a, string[] b)
    {
        if (a.Length != b.Length || a.Length < 2) return false;
        var differing = -1;
        for (var i = 0; i < a.Length; i++)
            if (a[i] != b[i] && (differing >= 0 || !IsMisprint(a[differing = i], b[i]))) return false;
        return differing >= 0;
    }

    /// <summary>"بوميو" and "بومبيو", "أبودرينة" and "أبوردينة": one letter left out, added, taken for another or changed with the next, not the last one, which makes another word of it (سمير، سميرة).</summary>
    public static bool IsMisprint(string a, string b)
    {
        if (a.Length > b.Length) (a, b) = (b, a);
        if (a.Length < LeastMisprinted || b.Length > a.Length + 1 || a[^1] != b[^1]) return false;
        var start = 0;
        while (start < a.Length && a[start] == b[start]) start++;
        if (b.Length > a.Length) return start < a.Length && a.AsSpan(start).SequenceEqual(b.AsSpan(start + 1));
        return start < a.Length && (a.AsSpan(start + 1).SequenceEqual(b.AsSpan(start + 1)) || start + 1 < a.Length && a[start] == b[start + 1] && a[start + 1] == b[start] && a.AsSpan(start + 2).SequenceEqual(b.AsSpan(start + 2)));
    }
}
