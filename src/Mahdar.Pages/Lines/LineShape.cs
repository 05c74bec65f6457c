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
        var endsSentence = false;
        foreach (var c in line)
        {
            var kind = Kinds[c];
            if (kind == CharacterKind.Passed) continue;
            if ((kind & CharacterKind.Stop) != 0) stops++;
            endsSentence = kind == CharacterKind.Blank ? endsSentence : (kind & CharacterKind.SentenceEnd) != 0;
            var isWord = (kind & CharacterKind.OfWord) != 0;
            if (isWord)
            {
                if (!inWord) words++;
                if ((kind & CharacterKind.Digit) != 0) digits++;
                else letters++;
                if ((kind & CharacterKind.Arabic) != 0) arabic++;
            }
            inWord = isWord || inWord && kind != CharacterKind.Blank;
        }
        return new LineShape(words, letters, arabic, digits, stops, endsSentence);
    }

    private static readonly CharacterKind[] Kinds = BuildKinds();

    private static CharacterKind[] BuildKinds()
    {
        var kinds = new CharacterKind[char.MaxValue + 1];
        for (var i = 0; i < kinds.Length; i++) kinds[i] = KindOf((char)i);
        return kinds;
    }

    private static CharacterKind KindOf(char c)
    {
        if (char.IsWhiteSpace(c)) return CharacterKind.Blank;
        if (Arabic.Letters.Digit(c) >= 0) return CharacterKind.Digit;
        // A closing mark behind the full stop does not take the sentence its end.
        if (Tokenizer.IsQuote(c) || c is ')' or ']' || Arabic.Letters.IsMark(c)) return CharacterKind.Passed;
        if (char.IsLetter(c)) return Arabic.Letters.IsArabic(c) ? CharacterKind.Letter | CharacterKind.Arabic : CharacterKind.Letter;
        if (c is '.' or '؟' or '?' or '!' or '…' or '۔') return CharacterKind.Stop | CharacterKind.SentenceEnd;
        return c is ':' or '؛' ? CharacterKind.SentenceEnd : CharacterKind.Other;
    }
}
