using System.Collections.Frozen;

namespace Mahdar.Reading.Blocks;

/// <summary>Tells by its first word whether a paragraph goes on with the story before it.</summary>
internal sealed class Openers
{
    private readonly FrozenDictionary<string, string> kinds = TableRows.Load("openers").ToFrozenDictionary(cells => Arabic.Letters.Fold(cells[0]), cells => cells[1]);

    public bool GoesOn(ReadOnlySpan<char> line)
    {
        var word = FirstWord(line);
        if (kinds.TryGetValue(word, out var kind)) return kind == "goes-on";
        return word.Length > 2 && word[0] == Arabic.Letters.Waw;
    }

    /// <summary>Whether it opens a sentence of running text, as no headline opens.</summary>
    public bool OpensSentence(ReadOnlySpan<char> line)
    {
        var word = FirstWord(line);
        return kinds.TryGetValue(word, out var kind) ? kind != "lead" : word.Length > 2 && word[0] == Arabic.Letters.Waw;
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
