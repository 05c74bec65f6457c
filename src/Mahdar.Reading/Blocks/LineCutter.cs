using Mahdar.Model;

namespace Mahdar.Reading.Blocks;

/// <summary>Cuts a text into its lines that hold something, at the marks that the tokenizer takes for line ends.</summary>
internal static class LineCutter
{
    public static List<Line> Cut(string text)
    {
        var lines = new List<Line>();
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny("\n\r\u2028\u2029");
            var end = length < 0 ? text.Length : start + length;
            Add(lines, text, start, end);
            start = end + 1;
        }
        return lines;
    }

    private static void Add(List<Line> lines, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        if (end > start) lines.Add(new Line(new Span(start, end), LineLook.Of(text.AsSpan(start, end - start))));
    }
}
