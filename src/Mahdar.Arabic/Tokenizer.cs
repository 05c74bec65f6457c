using System.Runtime.InteropServices;

namespace Mahdar.Arabic;

/// <summary>Cuts a text into tokens in one pass, folding words as it goes.</summary>
public static class Tokenizer
{
    /// <summary>The most digits of a number that are read as its value.</summary>
    private const int MostDigits = 9;

    /// <summary>Tokens of the whole text, and the buffer that their folded forms lie in.</summary>
    public static (Token[] Tokens, char[] Folded) Cut(ReadOnlySpan<char> text)
    {
        var tokens = new List<Token>(text.Length / 4 + 4);
        // A ligature folds to two letters, so the folded text can be longer than the text.
        var folded = new List<char>(text.Length + 8);
        var at = 0;
        var space = true;
        while (at < text.Length)
        {
            var c = text[at];
            if (c == '\n' || c == '\r' && !(at + 1 < text.Length && text[at + 1] == '\n') || c is '\u2028' or '\u2029')
            {
                tokens.Add(new Token(at, at + 1, TokenKind.Break, space, '\n', -1, folded.Count, 0));
                at++;
                space = true;
                continue;
            }
            if (char.IsWhiteSpace(c) || Letters.IsMark(c) || c is '#' or '_')
            {
                // The glue of hashtags is as good as a blank: #كوريا_الشمالية.
                space |= char.IsWhiteSpace(c) || c == '_';
                at++;
                continue;
            }
            var token = Letters.Digit(c) >= 0 ? Number(text, at, space, folded)
                : Letters.IsArabic(c) ? Word(text, at, space, folded)
                : char.IsLetter(c) ? Foreign(text, at, space, folded)
                : new Token(at, at + 1, KindOfMark(c), space, c, -1, folded.Count, 0);
            tokens.Add(token);
            at = token.End;
            space = false;
        }
        return (tokens.ToArray(), CollectionsMarshal.AsSpan(folded).ToArray());
    }

    public static bool IsQuote(char c) => c is '"' or '\u201c' or '\u201d' or '\u201e' or '\u00ab' or '\u00bb' or '\u2018' or '\u2019' or '\'' or '\u201f' or '\u2039' or '\u203a' or '\uff02';

    private static TokenKind KindOfMark(char c) => IsQuote(c) ? TokenKind.Quote : TokenKind.Punctuation;

    private static Token Word(ReadOnlySpan<char> text, int start, bool space, List<char> folded)
    {
        int at = start, end = start, foldedStart = folded.Count;
        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (Letters.IsMark(c))
            {
                // A mark ends the word's span only if letters follow it or it is a vowel sign.
                if (c is not (>= '\u200b' and <= '\u200f' or >= '\u202a' and <= '\u202e' or >= '\u2060' and <= '\u2069' or '\ufeff')) end = at + 1;
                continue;
            }
            if (!Letters.IsArabic(c) || Letters.Digit(c) >= 0) break;
            folded.Add(Letters.Fold(c));
            if (Letters.IsLamAlef(c)) folded.Add(Letters.Alef);
            end = at + 1;
            if (folded.Count == foldedStart + 1 && IsLooseAnd(text, at, out var next)) at = next - 1;
        }
        return new Token(start, end, TokenKind.Word, space, '\0', -1, foldedStart, folded.Count - foldedStart);
    }

    /// <summary>"باريس و برلين": "and" with a blank behind it is written onto the word that follows, of more than one letter, all the same.</summary>
    private static bool IsLooseAnd(ReadOnlySpan<char> text, int at, out int next)
    {
        next = at + 1;
        if (text[at] != Letters.Waw) return false;
        while (next < text.Length && IsGlue(text[next])) next++;
        return next > at + 1 && next + 1 < text.Length && IsLetter(text[next]) && IsLetter(text[next + 1]) && text[next] != Letters.Waw;
    }

    /// <summary>What may stand between "and" and the word that it belongs to.</summary>
    public static bool IsGlue(char c) => c is ' ' or '\u00a0' or '#';

    private static bool IsLetter(char c) => Letters.IsArabic(c) && Letters.Digit(c) < 0 && !Letters.IsMark(c);

    private static Token Number(ReadOnlySpan<char> text, int start, bool space, List<char> folded)
    {
        int at = start, value = 0, foldedStart = folded.Count;
        for (; at < text.Length && Letters.Digit(text[at]) is >= 0 and var digit; at++)
        {
            value = at - start < MostDigits ? value * 10 + digit : int.MaxValue;
            folded.Add((char)('0' + digit));
        }
        return new Token(start, at, TokenKind.Number, space, '\0', value, foldedStart, folded.Count - foldedStart);
    }

    private static Token Foreign(ReadOnlySpan<char> text, int start, bool space, List<char> folded)
    {
        int at = start, foldedStart = folded.Count;
        for (; at < text.Length && (char.IsLetter(text[at]) || char.IsAsciiDigit(text[at])) && !Letters.IsArabic(text[at]); at++)
            folded.Add(char.ToLowerInvariant(text[at]));
        return new Token(start, at, TokenKind.Foreign, space, '\0', -1, foldedStart, folded.Count - foldedStart);
    }
}
