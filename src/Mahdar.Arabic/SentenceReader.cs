namespace Mahdar.Arabic;

/// <summary>
/// Cuts lines into sentences at full stops, question and exclamation marks. Dots inside a quotation, between
/// initials, in numbers and in ".." end nothing.
/// </summary>
public static class SentenceReader
{
    public static List<Sentence> Read(Token[] tokens, List<Quotation> quotations)
    {
        var sentences = new List<Sentence>();
        int first = 0, line = 0, quotation = 0, quotedTo = -1;
        for (var i = 0; i < tokens.Length; i++)
        {
            while (quotation < quotations.Count && quotations[quotation].Open <= i)
            {
                if (quotations[quotation].Balanced) quotedTo = Math.Max(quotedTo, quotations[quotation].Close);
                quotation++;
            }
            if (tokens[i].Kind == TokenKind.Break)
            {
                Add(i);
                first = i + 1;
                line++;
            }
            else if (IsStop(tokens, i) && (i >= quotedTo || i + 1 == quotedTo && EndsAfterQuote(tokens, quotedTo)))
            {
                var end = i + 1 == quotedTo ? i + 2 : i + 1;
                Add(end);
                first = end;
                i = end - 1;
            }
        }
        Add(tokens.Length);
        return sentences;

        void Add(int end)
        {
            if (end > first) sentences.Add(new Sentence(first, end, line));
        }
    }

    /// <summary>A full stop inside the closing mark ends the sentence unless the sentence goes on after the mark.</summary>
    private static bool EndsAfterQuote(Token[] tokens, int close) =>
        close + 1 >= tokens.Length || tokens[close + 1].Kind != TokenKind.Punctuation;

    private static bool IsStop(Token[] tokens, int i)
    {
        var token = tokens[i];
        if (token.Is('؟') || token.Is('?') || token.Is('!')) return i + 1 >= tokens.Length || tokens[i + 1].SpaceBefore || tokens[i + 1].Kind is TokenKind.Quote;
        if (!token.Is('.') && !token.Is('۔')) return false;
        var before = i > 0 ? tokens[i - 1] : default;
        if (before.Is('.') && !token.SpaceBefore || i + 1 < tokens.Length && tokens[i + 1].Is('.')) return false;
        var initial = before.Kind == TokenKind.Word && before.FoldedLength == 1 && before.SpaceBefore && !token.SpaceBefore;
        if (initial) return false;
        if (i + 1 >= tokens.Length || tokens[i + 1].SpaceBefore || tokens[i + 1].Kind is TokenKind.Break or TokenKind.Quote) return true;
        // "كلمة.كلمة": a stop whose blank was lost, if both sides are words of some length.
        return before.Kind == TokenKind.Word && before.FoldedLength > 2 && tokens[i + 1].Kind == TokenKind.Word && tokens[i + 1].FoldedLength > 3;
    }
}
