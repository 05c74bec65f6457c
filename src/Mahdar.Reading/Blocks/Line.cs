using Mahdar.Model;

namespace Mahdar.Reading.Blocks;

/// <summary>A line of the text without the blanks around it, and how it looks.</summary>
internal readonly record struct Line(Span Span, LineLook Look)
{
    /// <summary>From this length on a line is prose, whatever it ends with.</summary>
    private const int ProseLength = 160;

    private const int FewestWordsOfSentence = 8;

    private const int MostWordsOfHeadline = 26;

    public int Length => Span.Length;

    /// <summary>A paragraph of running text.</summary>
    public bool IsProse => Length >= ProseLength || Look.EndsSentence && Look.Words >= FewestWordsOfSentence;

    /// <summary>Some words without the full stop that a sentence has.</summary>
    public bool IsHeadlineLike => !Look.EndsSentence && Look.Words <= MostWordsOfHeadline && Length < ProseLength && Look.ArabicLetters > 0;
}
