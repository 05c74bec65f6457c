using Mahdar.Arabic;

namespace Mahdar.Pages.Lines;

/// <summary>What can be told of a line at a glance.</summary>
/// <param name="Stops">Sentence ends within the line and at its end.</param>
internal readonly record struct LineShape(int Words, int Letters, int ArabicLetters, int Digits, int Stops, bool EndsSentence)
{
    private const int LongLine = 140;

    private const int FewestWords = 8;

    /// <summary>Running text: a sentence or more.</summary>
    public bool IsProse(int length) => Words >= FewestWords && (EndsSentence || length >= LongLine && Words >= LongLine / 8);

    public static LineShape Of(ReadOnlySpan<char> line)
    {
        int words = 0, letters = 0, arabic = 0, digits = 0, stops = 0;
        var inWord = false;
        var last = '\0';
        foreach (var c in line)
        {
            if (c is '.' or '؟' or '?' or '!' or '…' or '۔' && inWord) stops++;
            var isWord = char.IsLetter(c) || Arabic.Letters.Digit(c) >= 0;
            if (isWord && !inWord) words++;
            if (Arabic.Letters.Digit(c) >= 0) digits++;
            else if (isWord) letters++;
            if (isWord && Arabic.Letters.IsArabic(c)) arabic++;
            inWord = isWord || inWord && !char.IsWhiteSpace(c);
            if (!char.IsWhiteSpace(c) && !Tokenizer.IsQuote(c) && c is not (')' or ']') && !Arabic.Letters.IsMark(c)) last = c;
        }
        return new LineShape(words, letters, arabic, digits, stops, last is '.' or '؟' or '?' or '!' or '…' or '۔' or ':' or '؛');
    }
}
