using Mahdar.Model;

namespace Mahdar.Reading.Blocks;

/// <summary>Marks lines by the words of the tables: labels and what follows them, credits, buttons, datelines, bylines.</summary>
internal sealed class CueMarker
{
    /// <summary>After a label, the most lines that it may stand for.</summary>
    private const int MostFollowers = 6;

    /// <summary>A later follower with fewer words is a sub-heading of the article.</summary>
    private const int FewestWordsOfFollower = 4;

    private const int LongestFollower = 130;

    private const int MostWordsOfName = 5;

    private readonly CueTable cues = new();
    private readonly SignatureReader signatures = new();
    private readonly Openers openers;

    public CueMarker(Openers openers) => this.openers = openers;

    public void Mark(Page page)
    {
        var firstProse = page.FirstProse();
        for (var i = 0; i < page.Lines.Count; i++)
            if (page.IsOpen(i) && page.Lines[i].Length <= cues.LongestLine) MarkLine(page, i, i < firstProse, i > page.Lines.Count - 4);
    }

    private void MarkLine(Page page, int i, bool inHead, bool inTail)
    {
        if (page.Lines[i].IsProse && char.IsLetter(page.TextOf(i)[0]) && !cues.Knows(Openers.FirstWord(page.TextOf(i)))) return;
        var words = FoldedLine.Words(page.TextOf(i));
        if (words.Length == 0) return;
        if (cues.Find(words, page.Lines[i].Length, inHead) is { } cue)
        {
            page.Mark(i, cue.Kind, "cue: " + string.Join(' ', cue.Words));
            if (cue.Next is { } next && CueTable.IsWhole(words, cue)) MarkFollowers(page, i, next);
        }
        else if ((inHead || inTail) && signatures.Read(words) is { } signature && !page.Lines[i].IsProse)
            page.Mark(i, signature, signature == BlockKind.Dateline ? "only-day-and-place" : "only-agencies");
        else if (inHead && !page.Lines[i].IsProse && signatures.EndsSigned(words)) page.Mark(i, BlockKind.Caption, "signed-by-agency");
    }

    private void MarkFollowers(Page page, int label, BlockKind kind)
    {
        for (var i = label + 1; i < page.Lines.Count && i <= label + MostFollowers; i++)
        {
            if (!page.IsOpen(i)) continue;
            var line = page.Lines[i];
            var isFirst = i == label + 1;
            var fits = kind == BlockKind.Byline ? line.Look.Words <= MostWordsOfName : isFirst ? line.Length <= LongestFollower && !openers.OpensSentence(page.TextOf(i))
                : (line.IsHeadlineLike || line.Look.EndsQuestion) && line.Look.Words >= FewestWordsOfFollower && !openers.OpensSentence(page.TextOf(i));
            if (!fits || isFirst && kind == BlockKind.Ticker && IsTitle(page, i)) return;
            page.Mark(i, kind, "after-label");
            if (kind is BlockKind.Ticker or BlockKind.Byline) return;
        }
    }

    /// <summary>"آخر الأخبار", then a headline right above the text that begins with the same names: the section and the title, not what else is new.</summary>
    private static bool IsTitle(Page page, int line)
    {
        if (page.Title is not null || line + 1 != page.FirstProse() || line + 1 >= page.Lines.Count) return false;
        for (var i = 0; i < line - 1; i++)
            if (page.IsOpen(i) && page.Lines[i].IsHeadlineLike && page.Lines[i].Look.Words >= FewestWordsOfFollower) return false;
        var lead = FoldedLine.Words(page.TextOf(line + 1)[..Math.Min(page.Lines[line + 1].Length, LongestLead)]);
        return FoldedLine.Words(page.TextOf(line)).Count(word => word.Length >= LettersOfName && !Ranks.Contains(word) && lead.Contains(word)) >= FewestShared;
    }

    /// <summary>So much of the text is its beginning; so many words of so many letters a title shares with it.</summary>
    private const int LongestLead = 400, LettersOfName = 4, FewestShared = 2;

    /// <summary>What two headlines of one day share, whatever they are about.</summary>
    private static readonly string[] Ranks = ["رييس", "الرييس", "وزير", "وزيره", "الوزير", "الخارجيه"];
}
