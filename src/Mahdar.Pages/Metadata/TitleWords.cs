using Mahdar.Arabic;

namespace Mahdar.Pages.Metadata;

/// <summary>The folded words of a title, to compare titles by.</summary>
internal static class TitleWords
{
    public static string[] Of(string text)
    {
        var words = new List<string>();
        foreach (var part in Letters.Fold(text).Split([' ', '"', '«', '»', '“', '”', ':', '،', ',', '.', '…', '!', '؟', '?', '-', '–', '—', '|', '(', ')', '\'', '/'], StringSplitOptions.RemoveEmptyEntries)) words.Add(part);
        return [.. words];
    }

    /// <summary>0 to 1: how many words two titles share, as the harmonic mean of both shares.</summary>
    public static double Likeness(string[] a, string[] b)
    {
        if (a.Length == 0 || b.Length == 0) return 0;
        var rest = b.ToList();
        var common = a.Count(rest.Remove);
        return 2.0 * common / (a.Length + b.Length);
    }
}
