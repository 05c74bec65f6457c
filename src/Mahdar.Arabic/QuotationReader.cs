using Mahdar.Model;

namespace Mahdar.Arabic;

/// <summary>
/// Pairs quotation marks line by line. Straight marks open or close by what stands beside them; guillemets are used in
/// both directions, so whether one is open decides. A mark that is never closed reaches to the end of its sentence.
/// </summary>
public static class QuotationReader
{
    /// <summary>Deeper nesting than this is read flat: no writer means it, and time must stay linear.</summary>
    private const int MostDepth = 4;

    public static List<Quotation> Read(string text, Token[] tokens)
    {
        var found = new List<Quotation>();
        var open = new List<int>(MostDepth);
        for (var i = 0; i <= tokens.Length; i++)
        {
            if (i == tokens.Length || tokens[i].Kind == TokenKind.Break)
            {
                for (; open.Count > 0; open.RemoveAt(open.Count - 1)) Close(open[^1], i, false);
                continue;
            }
            if (tokens[i].Kind != TokenKind.Quote || IsApostrophe(text, tokens[i]) || IsDoubled(text, tokens, i)) continue;
            var partner = open.FindLastIndex(o => Pairs(tokens[o].Mark, tokens[i].Mark));
            if (partner >= 0 && !LooksOpening(text, tokens[i], tokens[open[partner]].Mark))
            {
                for (; open.Count > partner + 1; open.RemoveAt(open.Count - 1)) Close(open[^1], i, false);
                Close(open[partner], i, true);
                open.RemoveAt(partner);
            }
            else if (partner < 0 && IsOnlyClosing(text, tokens[i])) continue;
            // A writer who opens again after a full stop goes on with the same quotation; elsewhere the first was never closed.
            else if (partner >= 0 && IsStraight(tokens[i].Mark) && i > 0 && tokens[i - 1].Is('.')) continue;
            else if (partner >= 0 && IsStraight(tokens[i].Mark) && !IsInside(text, tokens[i]))
            {
                for (; open.Count > partner; open.RemoveAt(open.Count - 1)) Close(open[^1], i, false);
                open.Add(i);
            }
            else if (open.Count < MostDepth) open.Add(i);
        }
        found.Sort((a, b) => a.Open.CompareTo(b.Open));
        return found;

        void Close(int first, int last, bool balanced)
        {
            if (!balanced) last = EndOfSentence(tokens, first, last);
            var start = tokens[first].End;
            var end = balanced ? tokens[last].Start : last > first + 1 ? tokens[last - 1].End : start;
            found.Add(new Quotation(first, last, new Span(start, Math.Max(start, end)), open.IndexOf(first), balanced));
        }
    }

    private static int EndOfSentence(Token[] tokens, int open, int limit)
    {
        for (var i = open + 2; i < limit; i++)
            if (tokens[i].Is('.') && (i + 1 >= tokens.Length || tokens[i + 1].SpaceBefore)) return i;
        return limit;
    }

    private static bool IsStraight(char mark) => mark is '"' or '\uff02';

    private static bool Pairs(char open, char close) => Family(open) == Family(close);

    private static int Family(char mark) => mark switch
    {
        '\u00ab' or '\u00bb' or '\u2039' or '\u203a' => 1,
        '\'' or '\u2018' or '\u2019' => 2,
        _ => 0,
    };

    private static char Before(string text, Token token) => token.Start > 0 ? text[token.Start - 1] : ' ';

    private static char After(string text, Token token) => token.End < text.Length ? text[token.End] : ' ';

    /// <summary>A straight mark with a blank before it and none after opens; curled marks of one form are taken at their word.</summary>
    private static bool LooksOpening(string text, Token token, char partner)
    {
        if (token.Mark is '\u201d' or '\u00bb' or '\u2019' && partner != token.Mark) return false;
        if (token.Mark is '\u201c' or '\u00ab' or '\u2018' && partner == token.Mark)
            return char.IsWhiteSpace(Before(text, token)) && !char.IsWhiteSpace(After(text, token));
        if (token.Mark is '\u201c' or '\u00ab') return false;
        return char.IsWhiteSpace(Before(text, token)) && Letters.IsArabic(After(text, token)) && HasCloserAhead(text, token);
    }

    /// <summary>Whether, after an opening-looking mark, the next mark of the kind on the line closes: a new quotation inside or after an unclosed one.</summary>
    private static bool HasCloserAhead(string text, Token token)
    {
        var limit = Math.Min(text.Length, token.End + MostToClose);
        for (var i = token.End; i < limit && text[i] != '\n'; i++)
            if (text[i] == token.Mark) return !char.IsWhiteSpace(text[i - 1]);
        return false;
    }

    /// <summary>A name within a quotation is no longer than this.</summary>
    private const int MostInside = 60;

    /// <summary>So many characters are looked through for the mark that closes.</summary>
    private const int MostToClose = 2000;

    /// <summary>"أعلنت البلاد، التي ترأس "التجمع"، عن لقاء. وسيعقد قريبا"": a short pair of marks, behind which a mark on the line only closes, stands within the quotation that is open.</summary>
    private static bool IsInside(string text, Token token)
    {
        var (inside, opened) = (true, token.End);
        var limit = Math.Min(text.Length, token.End + MostToClose);
        for (var i = token.End; i < limit && text[i] != '\n'; i++)
        {
            if (text[i] != token.Mark) continue;
            var opens = char.IsWhiteSpace(text[i - 1]);
            if (inside && (opens || i - opened > MostInside)) return false;
            if (!inside && !opens) return true;
            inside = opens;
            opened = i + 1;
        }
        return false;
    }

    /// <summary>The first of two equal marks that open: ""الحياة".</summary>
    private static bool IsDoubled(string text, Token[] tokens, int i) =>
        i + 1 < tokens.Length && tokens[i + 1].Mark == tokens[i].Mark && !tokens[i + 1].SpaceBefore && char.IsWhiteSpace(Before(text, tokens[i])) && char.IsLetter(After(text, tokens[i + 1]));

    /// <summary>Stands as a closing mark stands, and no other mark follows on the line that could close it (وأضافت" …").</summary>
    private static bool IsOnlyClosing(string text, Token token)
    {
        if (token.Mark is not ('"' or '\u201d') || char.IsWhiteSpace(Before(text, token))) return false;
        var after = After(text, token);
        if (char.IsPunctuation(after) || token.End >= text.Length || after is '\n' or '\r') return true;
        return char.IsWhiteSpace(after) && !ClosesAhead(text, token);
    }

    private static bool ClosesAhead(string text, Token token)
    {
        var limit = Math.Min(text.Length, token.End + 1500);
        for (var i = token.End; i < limit && text[i] != '\n'; i++)
            if (text[i] == token.Mark) return i + 1 >= text.Length || char.IsPunctuation(text[i + 1]) || text[i + 1] is '\n';
        return false;
    }

    /// <summary>A single mark between letters, or in front of none: an apostrophe, not a quotation.</summary>
    private static bool IsApostrophe(string text, Token token) =>
        token.Mark is '\'' or '\u2018' or '\u2019' && char.IsLetter(Before(text, token)) && Before(text, token) != Tatweel && char.IsLetter(After(text, token));

    /// <summary>"لـ'الأفق'": what stands between a preposition and an opening mark.</summary>
    private const char Tatweel = '\u0640';
}
