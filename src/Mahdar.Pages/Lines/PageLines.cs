namespace Mahdar.Pages.Lines;

/// <summary>The text of a whole page, cut into lines, with the areas that hold them and where each stretch comes from.</summary>
/// <param name="Writers">Names that elements within lines give as those of writers.</param>
internal sealed record PageLines(string Html, string Text, IReadOnlyList<PageLine> Lines, IReadOnlyList<PageArea> Areas, IReadOnlyList<TextRun> Runs, IReadOnlyList<TimeStamp> Stamps, IReadOnlyList<(int Line, string Name)> Writers)
{
    public ReadOnlySpan<char> TextOf(int line) => Lines[line].Of(Text);

    /// <summary>Whether one area lies in another, or is it.</summary>
    public bool IsWithin(int area, int outer) => area >= outer && area < Areas[outer].NextArea;
}
