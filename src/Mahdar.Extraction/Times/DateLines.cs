using Mahdar.Arabic;

namespace Mahdar.Extraction.Times;

/// <summary>A line of a text, by its tokens (the end excluded), and how many of its words belong to no expression of time.</summary>
internal readonly record struct DateLine(int Start, int End, int OtherWords);

/// <summary>The lines in which dates stand. The one asked for last is kept: many dates of one line cost what one does.</summary>
internal sealed class DateLines(TimeTokens tokens, List<TimePhrase> phrases)
{
    private DateLine last;

    public DateLine Of(int token) => token >= last.Start && token < last.End ? last : last = Read(token);

    private DateLine Read(int token)
    {
        int start = token, end = token;
        while (start > 0 && tokens.Passage.Tokens[start - 1].Kind != TokenKind.Break) start--;
        while (end < tokens.Count && tokens.Passage.Tokens[end].Kind != TokenKind.Break) end++;
        var words = 0;
        for (var i = start; i < end; i++)
            // "و.م.ع": letters that stand for an agency are no words.
            if (tokens.Passage.Tokens[i].Kind is TokenKind.Word or TokenKind.Foreign or TokenKind.Number && !(tokens.Passage.Tokens[i].Length == 1 && (tokens.IsMark(i - 1, '.') || tokens.IsMark(i + 1, '.')))) words++;
        for (var i = FirstPhrase(start); i < phrases.Count && phrases[i].First < end; i++)
            if (phrases[i].Next <= end) words -= phrases[i].Next - phrases[i].First;
        return new DateLine(start, end, words);
    }

    /// <summary>Phrases stand in the order of the text.</summary>
    private int FirstPhrase(int token)
    {
        int low = 0, high = phrases.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (phrases[middle].First < token) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
