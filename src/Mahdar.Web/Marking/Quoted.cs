using Mahdar.Model;

namespace Mahdar.Web.Marking;

/// <summary>Words of a report with what stands before and after them in their line.</summary>
public sealed record Quoted(string Before, string Words, string After)
{
    private const int MostAround = 220;

    public static Quoted Of(string text, Span span)
    {
        var start = Math.Clamp(span.Start, 0, text.Length);
        var end = Math.Clamp(span.End, start, text.Length);
        var lineStart = start == 0 ? 0 : text.LastIndexOf('\n', start - 1) + 1;
        var lineEnd = text.IndexOf('\n', end) is >= 0 and var found ? found : text.Length;
        var from = Math.Max(lineStart, start - MostAround);
        while (from > lineStart && from < start && !char.IsWhiteSpace(text[from - 1])) from++;
        var to = Math.Min(lineEnd, end + MostAround);
        while (to < lineEnd && to > end && !char.IsWhiteSpace(text[to])) to--;
        return new Quoted((from > lineStart ? "… " : "") + text[from..start], text[start..end], text[end..to] + (to < lineEnd ? " …" : ""));
    }
}
