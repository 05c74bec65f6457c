namespace Mahdar.Pages.Metadata;

/// <summary>Knows the words after which the time of a change stands, not that of publication.</summary>
internal static class UpdateWords
{
    /// <summary>The part of a line that tells of publication: all before such words, or what follows words of publishing behind them.</summary>
    public static string Cut(string line)
    {
        var at = IndexOfAny(line, PageWords.Updated);
        if (at < 0) return line;
        var published = IndexOfAny(line[at..], PageWords.Published);
        return published >= 0 ? line[(at + published)..] : line[..at];
    }

    private static int IndexOfAny(string line, string[] words)
    {
        var first = -1;
        foreach (var word in words)
            if (line.IndexOf(word, StringComparison.OrdinalIgnoreCase) is var at and >= 0 && (first < 0 || at < first)) first = at;
        return first;
    }
}
