using Mahdar.Arabic;

namespace Mahdar.Resolution.Names;

/// <summary>
/// The consonants of a word by class: spellings of one foreign name mostly share it (سيرغي and سيرجي, غوتيريش and جوتيريس). Only to find what is
/// worth comparing: unlike names share it too.
/// </summary>
internal static class Skeleton
{
    private const string Dropped = "اويىءئؤ";
    private const string From = "ةهحخجغقكتطدضذظثسصزشفبپڤ";
    private const string To = "هههه" + "كككك" + "تتتتتتت" + "سسسس" + "بببب";

    public static string Of(string word)
    {
        var bare = Letters.WithoutArticle(word);
        Span<char> kept = stackalloc char[Math.Min(bare.Length, 64)];
        var length = 0;
        for (var i = 0; i < bare.Length && length < kept.Length; i++)
        {
            var c = i == 0 && bare[i] == 'و' ? 'ب' : i == bare.Length - 1 && bare[i] == 'ه' ? 'ا' : bare[i];
            if (Dropped.Contains(c)) continue;
            if (From.IndexOf(c) is >= 0 and var at) c = To[at];
            if (length == 0 || kept[length - 1] != c) kept[length++] = c;
        }
        return length == 0 ? word : new string(kept[..length]);
    }
}
