using Mahdar.Arabic;

namespace Mahdar.Resolution.Names;

/// <summary>
/// A name as its words, folded: what only joins words (hyphens, بن, آل) is taken away, and what is one name in two words (عبد الله، نصر الله,
/// أبو مازن) is one word. Two names of one <see cref="Key"/> are written alike.
/// </summary>
internal sealed class NameWords
{
    private NameWords(string[] words, bool[] isFather)
    {
        (Words, IsFather) = (words, isFather);
        Key = string.Join(' ', words);
        Skeletons = [.. words.Select(Skeleton.Of)];
        Hashes = Array.ConvertAll(words, word => WordHash.Of(word));
    }

    public string Key { get; }
    public string[] Words { get; }
    /// <summary>For each word whether بن or ابن stands before it: it is the father's name, not the person's own.</summary>
    public bool[] IsFather { get; }
    public string[] Skeletons { get; }
    public ulong[] Hashes { get; }

    public bool IsLone => Words.Length < 2;

    public static NameWords Of(string name)
    {
        var parts = Parts(name);
        var (words, fathers, isFather) = (new List<string>(parts.Length), new List<bool>(parts.Length), false);
        for (var i = 0; i < parts.Length; i++)
        {
            var part = parts[i];
            var hasNext = i + 1 < parts.Length;
            if (hasNext && words.Count > 0 && part is "بن" or "ابن" or "بنت") isFather = true;
            else if (hasNext && part == "ال") continue;
            else if (words.Count > 0 && part is "الله" or "الدين" && words[^1].Length < 5 && !words[^1].StartsWith("عبد", StringComparison.Ordinal)) words[^1] += part;
            else
            {
                var joins = hasNext && (part is "عبد" or "ابو" or "ام" || (words.Count > 0 && part is "ابي" or "ابا"));
                words.Add(joins ? (part is "ابي" or "ابا" ? "ابو" : part) + parts[++i] : part);
                fathers.Add(isFather);
                isFather = false;
            }
        }
        return new NameWords([.. words], [.. fathers]);
    }

    /// <summary>Folded runs of letters and digits.</summary>
    private static string[] Parts(string name)
    {
        Span<char> letters = name.Length < 256 ? stackalloc char[name.Length] : new char[name.Length];
        var length = 0;
        foreach (var c in name)
        {
            var folded = Letters.Fold(c);
            if (folded != '\0') letters[length++] = Letters.IsArabic(c) || char.IsLetterOrDigit(c) ? folded : ' ';
        }
        return new string(letters[..length]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
