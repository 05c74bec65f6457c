using System.Text;
using Mahdar.Pages.Lines;

namespace Mahdar.Pages.Content;

/// <summary>The text that a page's JSON-LD gives as that of its article: lines of the page that it holds are lines of the article.</summary>
internal sealed class DeclaredBody
{
    private const int ShortestBody = 150, ShortestLine = 25;

    private readonly HashSet<int> lines = [];

    public DeclaredBody(PageLines page, string? body)
    {
        if (body is null || body.Length < ShortestBody) return;
        var letters = LettersOf(body);
        // Lines stand in the order of the body, so the search goes on from the last one found; from the start only once in a while.
        var at = 0;
        for (var i = 0; i < page.Lines.Count; i++)
        {
            if (page.Lines[i].Length < ShortestLine || at >= letters.Length) continue;
            var line = LettersOf(page.TextOf(i));
            var found = letters.IndexOf(line, at, StringComparison.Ordinal);
            if (found < 0) continue;
            lines.Add(i);
            at = found + line.Length;
        }
    }

    public bool Holds(int line) => lines.Contains(line);

    private static string LettersOf(ReadOnlySpan<char> text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in text)
            if (char.IsLetterOrDigit(c)) letters.Append(c);
        return letters.ToString();
    }
}
