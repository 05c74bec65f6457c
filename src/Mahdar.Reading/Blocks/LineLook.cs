using Mahdar.Arabic;

namespace Mahdar.Reading.Blocks;

/// <summary>What can be told of a line at a glance.</summary>
/// <param name="EndsSentence">The last mark is a full stop, or a quotation that one may stand behind.</param>
internal readonly record struct LineLook(int Words, int ArabicLetters, int OtherLetters, int Digits, bool EndsSentence, bool EndsQuestion, bool EndsExclamation, bool EndsColon)
{
    /// <summary>Beyond this nothing is counted: the line is prose.</summary>
    private const int Glance = 600;

    private const char Stroke = '\u0640';

    public int Letters => ArabicLetters + OtherLetters;

    public static LineLook Of(ReadOnlySpan<char> line)
    {
        int words = 0, arabic = 0, other = 0, digits = 0;
        var inWord = false;
        foreach (var c in line[..Math.Min(line.Length, Glance)])
        {
            var isArabic = Arabic.Letters.IsArabic(c);
            var isDigit = Arabic.Letters.Digit(c) >= 0;
            if (isDigit) digits++;
            else if (isArabic) arabic++;
            else if (char.IsLetter(c)) other++;
            // "موسكو ـ صوت الأفق": a long stroke between two blanks is a dash.
            var counts = (isArabic || isDigit || char.IsLetter(c)) && (inWord || c != Stroke) || inWord && !char.IsWhiteSpace(c);
            if (counts && !inWord) words++;
            inWord = counts;
        }
        var last = LastMark(line);
        return new LineLook(words, arabic, other, digits, last is '.' or '…' or '۔', last is '؟' or '?', last == '!', last == ':');
    }

    /// <summary>The last character, looking through quotation marks and brackets that close, and controls.</summary>
    private static char LastMark(ReadOnlySpan<char> line)
    {
        var quoted = false;
        for (var i = line.Length - 1; i >= 0 && i > line.Length - 8; i--)
        {
            var c = line[i];
            if (Arabic.Letters.IsMark(c) || char.IsWhiteSpace(c)) continue;
            if (Tokenizer.IsQuote(c) || c is ')' or ']') quoted = true;
            else return quoted && c is not ('.' or '!' or '؟' or '?') ? '"' : c;
        }
        return '\0';
    }
}
