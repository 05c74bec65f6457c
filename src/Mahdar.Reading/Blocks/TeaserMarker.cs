using Mahdar.Model;

namespace Mahdar.Reading.Blocks;

/// <summary>Marks headlines of other stories between and after the paragraphs. A sub-heading of the article is shorter and stands alone.</summary>
internal sealed class TeaserMarker(Openers openers)
{
    private const int FewestWords = 7;

    /// <summary>Where a house is known to set headlines of other stories between paragraphs.</summary>
    private const int FewestWordsThere = 5;

    private const int FewestWordsOfQuestion = 7;

    /// <summary>More such lines in a row are a list of the article.</summary>
    private const int MostInRow = 4;

    public void Mark(Page page)
    {
        if (page.House.Headline != BlockKind.Related || page.IsStopless()) return;
        int first = page.FirstProse(), last = page.LastProse();
        for (var start = first + 1; start < page.Lines.Count;)
        {
            var end = start;
            while (end < page.Lines.Count && page.IsOpen(end) && !page.Lines[end].IsProse) end++;
            if (end > start && end - start <= MostInRow && !page.Lines[start - 1].Look.EndsColon) MarkRun(page, start, end, last);
            start = end + 1;
        }
    }

    private void MarkRun(Page page, int start, int end, int last)
    {
        for (var i = start; i < end; i++)
            if (IsTeaser(page, i)) page.Mark(i, BlockKind.Related, i > last ? "headline-below-text" : "headline-between-paragraphs");
    }

    private bool IsTeaser(Page page, int i)
    {
        var line = page.Lines[i];
        var text = page.TextOf(i);
        if (line.Look.EndsColon || line.Look.EndsExclamation || !char.IsLetter(text[0]) && !Arabic.Tokenizer.IsQuote(text[0]) || openers.OpensSentence(text)) return false;
        if (line.Look.EndsQuestion) return line.Look.Words >= FewestWordsOfQuestion;
        return line.IsHeadlineLike && line.Look.Words >= (page.House.IsKnown ? FewestWordsThere : FewestWords);
    }
}
