namespace Mahdar.Pages.Lines;

/// <summary>A stretch of text that stands in the HTML as it is, but for character references.</summary>
/// <param name="Start">Into the text.</param>
/// <param name="HtmlStart">Where the text node begins in the HTML.</param>
/// <param name="HtmlEnd">Where it ends there.</param>
/// <param name="Skipped">Characters of the node, decoded, before this stretch.</param>
/// <param name="NodeLength">Characters of the node, decoded. As long as the HTML: no references in it.</param>
internal readonly record struct TextRun(int Start, int Length, int HtmlStart, int HtmlEnd, int Skipped, int NodeLength);
