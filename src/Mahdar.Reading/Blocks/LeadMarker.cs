using Mahdar.Model;

namespace Mahdar.Reading.Blocks;

/// <summary>Marks the first paragraphs of other stories that some houses set below a text: none of them goes on with it.</summary>
internal sealed class LeadMarker(Openers openers)
{
    private const int LongestLead = 260;

    private const int ShortestLead = 50;

    public void Mark(Page page)
    {
        var count = page.House.Tail;
        var end = page.Lines.Count;
        while (end > 0 && !page.IsOpen(end - 1)) end--;
        if (count == 0 || end <= count) return;
        for (var i = end - count; i < end; i++)
            if (!IsLead(page, i)) return;
        for (var i = end - count; i < end; i++) page.Mark(i, BlockKind.Related, "lead-of-another-story");
    }

    private bool IsLead(Page page, int i) =>
        page.IsOpen(i) && page.Lines[i].Length is >= ShortestLead and <= LongestLead && !openers.GoesOn(page.TextOf(i));
}
