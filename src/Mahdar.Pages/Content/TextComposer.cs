using System.Text;
using Mahdar.Model;
using Mahdar.Pages.Lines;

namespace Mahdar.Pages.Content;

/// <summary>Puts the lines of an article together as a text with blocks, and keeps where each comes from.</summary>
internal sealed class TextComposer(PageLines page)
{
    private readonly StringBuilder text = new();
    private readonly List<Block> blocks = [];
    private readonly List<TextRun> runs = [];
    private int nextRun;

    /// <summary>A title that no line of the page shows. <paramref name="place"/>: where the HTML has it; -1 where that is not known.</summary>
    public void AddTitle(string title, int place)
    {
        if (place >= 0 && page.Html.IndexOf(title, place, Math.Min(page.Html.Length - place, title.Length * 4 + 200), StringComparison.Ordinal) is var found and >= 0)
            runs.Add(new TextRun(text.Length, title.Length, found, found + title.Length, 0, title.Length));
        Close(0, BlockKind.Title, "title-of-metadata-only", title);
    }

    public void Add(PickedLine picked)
    {
        var line = page.Lines[picked.Line];
        var start = text.Length;
        var content = line.Of(page.Text);
        var (open, close) = picked.Said && !Arabic.Tokenizer.IsQuote(content[0]) ? ("«", "»") : ("", "");
        text.Append(open);
        CopyRuns(line, text.Length - line.Start);
        text.Append(content);
        Close(start, picked.Kind, picked.Rule, close);
    }

    public (string Text, IReadOnlyList<Block> Blocks, SourceMap Source) Finish()
    {
        var map = new SourceMap(page.Html, runs);
        return (text.ToString(), [.. blocks.Select(block => block with { Source = map.Trace(block.Span) })], map);
    }

    private void Close(int start, BlockKind kind, string rule, string content)
    {
        text.Append(content);
        blocks.Add(new Block(new Span(start, text.Length), kind, rule));
        text.Append('\n');
    }

    /// <summary>Lines are added in the order of the page, but for a title from below: so the search goes on where it stopped.</summary>
    private void CopyRuns(PageLine line, int shift)
    {
        if (nextRun > 0 && (nextRun >= page.Runs.Count || page.Runs[nextRun - 1].Start >= line.End)) nextRun = 0;
        while (nextRun < page.Runs.Count && page.Runs[nextRun].Start < line.Start) nextRun++;
        for (; nextRun < page.Runs.Count && page.Runs[nextRun].Start < line.End; nextRun++) runs.Add(page.Runs[nextRun] with { Start = page.Runs[nextRun].Start + shift });
    }
}
