using Mahdar.Model;

namespace Mahdar.Reading.Blocks;

/// <summary>The lines of one report while it is found out what each is. What has a mark keeps it.</summary>
internal sealed class Page
{
    /// <summary>So long a line is a sentence or more.</summary>
    private const int SureSentence = 140;

    private readonly (BlockKind Kind, string Rule)?[] marks;

    public Page(Report report, House house)
    {
        Text = report.Text;
        Title = report.Title;
        House = house;
        Lines = LineCutter.Cut(report.Text);
        marks = new (BlockKind, string)?[Lines.Count];
    }

    public string Text { get; }

    /// <summary>The title in the metadata; null where they name none.</summary>
    public string? Title { get; }

    public House House { get; }

    public List<Line> Lines { get; }

    /// <summary>Counted anew, for marks take lines away: the first line of running text, or <c>Lines.Count</c>.</summary>
    public int FirstProse()
    {
        var i = 0;
        while (i < Lines.Count && !(Lines[i].IsProse && IsOpen(i))) i++;
        return i;
    }

    /// <summary>The last line of running text, or -1.</summary>
    public int LastProse()
    {
        var i = Lines.Count - 1;
        while (i >= 0 && !(Lines[i].IsProse && IsOpen(i))) i--;
        return i;
    }

    /// <summary>The writer does without full stops, or breaks lines anywhere: a line without a stop may be part of a sentence.</summary>
    public bool IsStopless()
    {
        int sentences = 0, stopless = 0;
        for (var i = 0; i < Lines.Count; i++)
        {
            if (!IsOpen(i) || Lines[i].Length < SureSentence) continue;
            sentences++;
            if (!Lines[i].Look.EndsSentence) stopless++;
        }
        return sentences == 0 || stopless * 2 > sentences;
    }

    public bool IsOpen(int line) => marks[line] is null;

    public bool Is(int line, BlockKind kind) => marks[line]?.Kind == kind;

    public ReadOnlySpan<char> TextOf(int line) => Lines[line].Span.Of(Text);

    public void Mark(int line, BlockKind kind, string rule) => marks[line] ??= (kind, rule);

    /// <summary>What has no mark is body.</summary>
    public List<Block> ToBlocks()
    {
        var blocks = new List<Block>(Lines.Count);
        for (var i = 0; i < Lines.Count; i++)
            blocks.Add(new Block(Lines[i].Span, marks[i]?.Kind ?? BlockKind.Body, marks[i]?.Rule ?? "running-text"));
        return blocks;
    }
}
