using Mahdar.Arabic;

namespace Mahdar.Reading.Blocks;

/// <summary>The words of a short line, folded, each mark of punctuation a word of its own: what cues are compared with.</summary>
internal static class FoldedLine
{
    public static string[] Words(ReadOnlySpan<char> line)
    {
        var (tokens, folded) = Tokenizer.Cut(line);
        var words = new string[tokens.Length];
        for (var i = 0; i < tokens.Length; i++)
            words[i] = tokens[i].FoldedLength > 0 ? new string(folded, tokens[i].FoldedStart, tokens[i].FoldedLength) : tokens[i].Mark.ToString();
        return words;
    }

    /// <summary>The same words in one string, with blanks between.</summary>
    public static string Joined(ReadOnlySpan<char> line) => string.Join(' ', Words(line));
}
