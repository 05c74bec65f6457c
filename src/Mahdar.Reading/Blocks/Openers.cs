using System.Collections.Frozen;

namespace Mahdar.Reading.Blocks;

/// <summary>Tells by its first word or two whether a paragraph goes on with the story before it.</summary>
internal sealed class Openers
{
    private readonly FrozenDictionary<string, string> kinds = TableRows.Load("openers").ToFrozenDictionary(cells => Arabic.Letters.Fold(cells[0]), cells => cells[1]);

    public bool GoesOn(ReadOnlySpan<char> line)
    {
        var word = FirstWord(line);
        if (Kind(line, word) is { } kind) return kind == "goes-on";
        return word.Length > 2 && word[0] == Arabic.Letters.Waw;
    }

    /// <summary>Whether it opens a sentence of running text, as no headline opens.</summary>
    public bool OpensSentence(ReadOnlySpan<char> line)
    {
        var word = FirstWord(line);
        return Kind(line, word) is { } kind ? kind != "lead" : word.Length > 2 && word[0] == Arabic.Letters.Waw;
    }

    /// <summary>The kind of the first two words ("من جانبه"), or else of the first.</summary>
    private string? Kind(ReadOnlySpan<char> line, string first)
    {
        var at = line.IndexOf(' ');
        return at > 0 && kinds.TryGetValue(first + " " + FirstWord(line[at..]), out var kind) || kinds.TryGetValue(first, out kind) ? kind : null;
    }

    /// <summary>The first word, folded.</summary>
    public static string FirstWord(ReadOnlySpan<char> line)
    {
        var start = 0;
        while (start < line.Length && !char.IsLetterOrDigit(line[start])) start++;
        var end = start;
        while (end < line.Length && end < start + 30 && !char.IsWhiteSpace(line[end]) && !char.IsPunctuation(line[end])) end++;
        return Arabic.Letters.Fold(line[start..end].ToString());
    }
}
