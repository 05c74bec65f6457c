using Mahdar.Model;
using Mahdar.Pages.Lines;
using Mahdar.Pages.Metadata;
using Mahdar.Pages.Zones;

namespace Mahdar.Pages.Content;

/// <summary>Tells of each line around and in an article what it is, and leaves out what is none of it.</summary>
internal sealed class LinePicker(PageLines page, Zone[] zones, LineScores scores)
{
    /// <summary>How far above the article its title and its date may stand.</summary>
    private const int HeadReach = 12;

    private const int AboveTitle = 4;

    private const int LongestLabel = 110;

    private const int FewestWordsOfLead = 5;

    /// <summary>A shorter sentence at the end is a signature: "انتهى / س ع."</summary>
    private const int FewestWordsOfLast = 4;

    private const int MostWordsOfLink = 30;

    private const int LongestCaption = 500;

    /// <param name="titleLine">The line of the title, or -1.</param>
    public Article Pick(PageArea area, int titleLine)
    {
        var (first, last) = Prose(area, titleLine);
        var picked = new List<PickedLine>();
        for (var i = HeadStart(area, titleLine); i < area.First; i++) Add(picked, i, AboveText(i, titleLine, outside: true));
        for (var i = area.First; i < area.End; i++)
            Add(picked, i, i < first ? AboveText(i, titleLine, outside: false) : i > last ? BelowText(i, last) : WithinText(i, titleLine));
        return new Article(area.First, area.End, titleLine, picked);
    }

    private static void Add(List<PickedLine> picked, int line, (BlockKind Kind, string Rule)? found)
    {
        if (found is { } known) picked.Add(new PickedLine(line, known.Kind, known.Rule));
    }

    private static int HeadStart(PageArea area, int titleLine) => Math.Max(0, titleLine < 0 ? area.First - AboveTitle : titleLine >= area.First || area.First - titleLine > HeadReach ? area.First : titleLine - AboveTitle);

    /// <summary>The first and the last line of running text below the title; where there is none, of anything like it.</summary>
    private (int First, int Last) Prose(PageArea area, int titleLine)
    {
        var start = titleLine >= area.First && titleLine < area.End && scores.Of(titleLine, area.End) * 2 >= scores.Of(area) ? titleLine + 1 : area.First;
        for (var fewestWords = 0; fewestWords <= 4; fewestWords += 4)
        {
            var (first, last) = (-1, -1);
            for (var i = start; i < area.End; i++)
            {
                if (fewestWords == 0 ? !scores.IsProse(i) : !IsShortText(i, fewestWords)) continue;
                if (first < 0) first = i;
                last = i;
            }
            if (first >= 0) return (first, last);
        }
        return (area.End, area.End);
    }

    private bool IsShortText(int i, int fewestWords) =>
        page.Lines[i] is { Heading: 0 } line && line.Shape.Words >= fewestWords && line.LinkShare < 0.5 && (zones[i] & (Zone.Boilerplate | Zone.Caption | Zone.Dateline | Zone.Byline)) == 0;

    private (BlockKind, string)? AboveText(int i, int titleLine, bool outside)
    {
        if (i == titleLine) return (BlockKind.Title, "title-of-page");
        var line = page.Lines[i];
        if (IsBoilerplate(i) || line.Shape.Letters + line.Shape.Digits == 0) return null;
        if (Picture(i) is { } picture) return outside && (titleLine < 0 || i < titleLine) ? null : picture;
        if (Label(i) is { } label) return label;
        if (outside && (zones[i] & Zone.Lead) == 0 || i < titleLine || line.LinkShare > 0.5) return null;
        var isLead = (zones[i] & Zone.Lead) != 0 || line.Shape.EndsSentence || line.Heading > 0 && titleLine >= 0;
        return isLead && line.Shape.Words >= FewestWordsOfLead && !IsTitleAgain(i, titleLine) ? (BlockKind.Body, "lead") : null;
    }

    private (BlockKind, string)? WithinText(int i, int titleLine)
    {
        if (i == titleLine) return (BlockKind.Title, "title-of-page");
        var line = page.Lines[i];
        var zone = zones[i];
        if (IsBoilerplate(i) || line.Shape.Letters + line.Shape.Digits == 0) return null;
        if (Picture(i) is { } picture) return picture;
        if ((zone & Zone.Embed) != 0 && page.TextOf(i)[0] is '—' or '–' or '-') return (BlockKind.Credit, "writer-of-post");
        if (line.LinkShare > 0.7 && line.Shape.Words <= MostWordsOfLink) return null;
        if ((zone & (Zone.Dateline | Zone.Byline)) != 0 && !scores.IsProse(i) && Label(i) is { } label) return label;
        if ((zone & Zone.Section) != 0 && !scores.IsProse(i)) return null;
        return (BlockKind.Body, line.Heading > 0 ? "heading-in-text" : "text-of-page");
    }

    private (BlockKind, string)? BelowText(int i, int last)
    {
        var line = page.Lines[i];
        if (IsBoilerplate(i) || line.Shape.Letters == 0) return null;
        if (Picture(i) is { } picture) return picture;
        if (Label(i) is { } label) return label;
        if (line.Heading > 0 || line.LinkShare > 0.3) return null;
        if ((zones[i] & Zone.List) != 0 && (zones[last] & Zone.List) != 0) return (BlockKind.Body, "list-below-text");
        return line.Shape.EndsSentence && line.Shape.Words >= FewestWordsOfLast ? (BlockKind.Body, "last-sentence") : null;
    }

    private bool IsBoilerplate(int i) => (zones[i] & Zone.Boilerplate) != 0;

    private (BlockKind, string)? Picture(int i)
    {
        var line = page.Lines[i];
        if (line.Length > LongestCaption) return null;
        if ((zones[i] & Zone.Credit) != 0 && !scores.IsProse(i)) return (BlockKind.Credit, "credit-of-page");
        if ((zones[i] & Zone.Caption) != 0 || IsUnderPicture(line)) return (BlockKind.Caption, "caption-of-page");
        return null;
    }

    /// <summary>The only text of a small part of the page that holds a picture.</summary>
    private bool IsUnderPicture(PageLine line)
    {
        if (line.Heading > 0 || line.LinkShare > 0.5 || line.Length > 220) return false;
        for (var area = page.Areas[line.Area]; area.Parent >= 0 && area.End - area.First <= 2; area = page.Areas[area.Parent])
            if (area.Images > 0) return area.Element.Name is not ("p" or "article" or "section") || !line.Shape.EndsSentence;
        return false;
    }

    /// <summary>A line of the date or of the writer.</summary>
    private (BlockKind, string)? Label(int i)
    {
        var line = page.Lines[i];
        if (line.Length > LongestLabel || line.Heading > 0 || scores.IsProse(i)) return null;
        if ((zones[i] & Zone.Dateline) != 0 && line.Shape.Digits > 0 || line.Shape.Digits >= 5 && WrittenDay.Find(line.Of(page.Text).ToString()) is not null) return (BlockKind.Dateline, "date-of-page");
        return (zones[i] & Zone.Byline) != 0 && line.Shape.Words is >= 1 and <= 14 ? (BlockKind.Byline, "writer-of-page") : null;
    }

    private bool IsTitleAgain(int i, int titleLine) => titleLine >= 0 && page.TextOf(i).SequenceEqual(page.TextOf(titleLine));
}
