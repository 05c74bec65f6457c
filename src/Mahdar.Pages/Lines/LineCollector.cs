using System.Buffers;
using Mahdar.Pages.Tree;
using Mahdar.Pages.Zones;

namespace Mahdar.Pages.Lines;

/// <summary>Walks the tree of a page once and cuts its text into lines.</summary>
internal sealed class LineCollector(string html, ZoneTable zones)
{
    private const string OtherBlanks = "\n\r\t\f\u00a0\u2028\u2029\v\u0085";

    /// <summary>Blanks that HTML does not tell apart, and the fixed blank, which pages use for them; and those among them that are no simple blank.</summary>
    private static readonly SearchValues<char> Blanks = SearchValues.Create(" " + OtherBlanks), OddBlanks = SearchValues.Create(OtherBlanks);

    private readonly TextBuffer text = new(html.Length / 4 + 64);
    private readonly List<PageLine> lines = [];
    private readonly List<PageArea> areas = [];
    private readonly List<TextRun> runs = [];
    private readonly List<TimeStamp> stamps = [];
    private readonly List<(int Line, string Name)> writers = [];

    private int lineStart, linkChars, linkDepth, heading, area = -1, depth, preformatted;
    private bool blankBefore, boundaryBefore;
    private Zone inlineZone;
    private int inlineChars;

    public static PageLines Collect(string html, PageElement body)
    {
        var collector = new LineCollector(html, ZoneTable.Default);
        collector.OpenArea(body, Zone.None);
        return new PageLines(html, collector.text.ToString(), UnclosedLinks.Mend(collector.lines), collector.areas, collector.runs, collector.stamps, collector.writers);
    }

    private void OpenArea(PageElement element, Zone own)
    {
        EndLine();
        var (outer, outerHeading) = (area, heading);
        var mine = new PageArea(element, areas.Count, area, depth, lines.Count, own);
        areas.Add(mine);
        area = mine.Index;
        depth++;
        if (ElementKinds.HeadingLevel(element.Name) is var level and > 0) heading = level;
        WalkChildren(element);
        EndLine();
        mine.End = lines.Count;
        mine.NextArea = areas.Count;
        if (outer >= 0) areas[outer].Images += mine.Images;
        (area, heading) = (outer, outerHeading);
        depth--;
    }

    private void WalkChildren(PageElement element)
    {
        foreach (var child in element.Children)
            if (child is PageText run) Append(run);
            else if (child is PageElement inner) Walk(inner);
    }

    private void Walk(PageElement element)
    {
        switch (ElementKinds.Of(element.Tag))
        {
            case ElementKind.Skipped: return;
            case ElementKind.Break: EndLine(); return;
            case ElementKind.Image: areas[area].Images++; WalkChildren(element); return;
            case ElementKind.Inline: WalkInline(element); return;
            default:
                if (element.Name == "pre") preformatted++;
                OpenArea(element, zones.Of(element));
                if (element.Name == "pre") preformatted--;
                return;
        }
    }

    private void WalkInline(PageElement element)
    {
        if ((element["datetime"] ?? (element.Has("itemprop") ? element["content"] : null)) is { } moment) stamps.Add(new TimeStamp(lines.Count, moment, zones.Of(element)));
        var isLink = element.Name == "a" && element.Has("href");
        var isApart = element.Name is "a" or "span" or "time" or "label" && element.Attributes.Length > 0;
        if (boundaryBefore && isApart) blankBefore = true;
        boundaryBefore = false;
        if (isLink) linkDepth++;
        var (line, from) = (lines.Count, text.Length);
        WalkChildren(element);
        if (isLink) linkDepth--;
        boundaryBefore = isApart;
        var own = element.Attributes.Length > 0 || element.Name is "time" ? zones.Of(element) : Zone.None;
        if ((own & Zone.Byline) != 0 && line == lines.Count && text.Length > from) writers.Add((line, text.From(from).Trim().ToString()));
        if (own != Zone.None && line == lines.Count && text.Length - from > inlineChars) (inlineZone, inlineChars) = (own, text.Length - from);
    }

    private void Append(PageText node)
    {
        var characters = node.Text;
        for (var i = 0; i < characters.Length;)
        {
            if (Blanks.Contains(characters[i]))
            {
                if (preformatted > 0 && characters[i] == '\n') EndLine();
                blankBefore = true;
                i++;
                continue;
            }
            var end = i + RunLength(characters[i..]);
            AppendRun(node, i, end);
            i = end;
        }
    }

    private void AppendRun(PageText node, int from, int to)
    {
        if (blankBefore && text.Length > lineStart) text.Append(' ');
        blankBefore = boundaryBefore = false;
        runs.Add(new TextRun(text.Length, to - from, node.Start, node.End, from, node.Text.Length));
        text.Append(node.Text[from..to]);
        if (linkDepth > 0) linkChars += to - from;
    }

    private void EndLine()
    {
        if (text.Length > lineStart)
        {
            var characters = text.From(lineStart);
            var inline = inlineChars * 2 >= characters.Length ? inlineZone : Zone.None;
            lines.Add(new PageLine(lineStart, text.Length, area, linkChars, heading, inline, LineShape.Of(characters)));
            text.Append('\n');
        }
        lineStart = text.Length;
        linkChars = inlineChars = 0;
        inlineZone = Zone.None;
        blankBefore = boundaryBefore = false;
    }

    /// <summary>How much of a text stands in the line as it is: up to a blank other than one between two words.</summary>
    private static int RunLength(ReadOnlySpan<char> text)
    {
        var odd = text.IndexOfAny(OddBlanks);
        if (odd >= 0) text = text[..odd];
        var two = text.IndexOf("  ", StringComparison.Ordinal);
        if (two >= 0) text = text[..two];
        return text[^1] == ' ' ? text.Length - 1 : text.Length;
    }
}
