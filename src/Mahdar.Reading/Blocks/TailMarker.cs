using Mahdar.Model;

namespace Mahdar.Reading.Blocks;

/// <summary>Marks labels below the last paragraph: sections, tags, the name of the site. A last short sentence of the article stays.</summary>
internal sealed class TailMarker(Openers openers)
{
    private const int MostWords = 6;

    /// <summary>More lines than these are a list of the article.</summary>
    private const int MostLines = 8;

    public void Mark(Page page)
    {
        if (page.House.IsKnown) return;
        var last = page.LastProse();
        if (last < 0 || page.Lines.Count - last > MostLines || page.Lines[last].Look.EndsColon) return;
        for (var i = last + 1; i < page.Lines.Count; i++)
            if (page.IsOpen(i) && IsLabel(page, i)) page.Mark(i, BlockKind.Chrome, "label-below-text");
    }

    private bool IsLabel(Page page, int i)
    {
        var line = page.Lines[i];
        var text = page.TextOf(i);
        return line.IsHeadlineLike && line.Look.Words <= MostWords && !line.Look.EndsColon && !line.Look.EndsQuestion && !line.Look.EndsExclamation
            && !Arabic.Tokenizer.IsQuote(text[0]) && !openers.OpensSentence(text);
    }
}
