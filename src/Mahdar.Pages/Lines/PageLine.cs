using Mahdar.Pages.Zones;

namespace Mahdar.Pages.Lines;

/// <summary>A paragraph, heading, label or cell: text between two breaks of the page.</summary>
/// <param name="Start">Into the text of the whole page.</param>
/// <param name="Area">The innermost area that holds it.</param>
/// <param name="LinkChars">Characters that are part of a link.</param>
/// <param name="Heading">1 to 6 in a heading; 0 elsewhere.</param>
/// <param name="Inline">What the inline element says that holds most of the line.</param>
internal readonly record struct PageLine(int Start, int End, int Area, int LinkChars, int Heading, Zone Inline, LineShape Shape)
{
    public int Length => End - Start;

    /// <summary>0 to 1: how much of it is link.</summary>
    public double LinkShare => (double)LinkChars / Math.Max(1, Length);

    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, Length);
}
