using Mahdar.Arabic;

namespace Mahdar.Extraction.Statements;

/// <summary>Looks for what stands ahead of a token: أن behind a clause or a mark, a comma.</summary>
internal sealed class Ahead(Material material)
{
    /// <summary>So many words are looked at, and so many has a clause.</summary>
    private const int Most = 10, MostOfClause = 20;

    /// <summary>أن or a colon behind a clause that begins at a token, and the words that it is about; 0 where none follows in the sentence.</summary>
    public int ThatBehind(int clause)
    {
        var inserted = false;
        for (var i = clause + 2; i < clause + MostOfClause && i < material.Tokens.Length && !material.Is(i, '.'); i++)
        {
            inserted |= material.IsComma(i);
            if (Complementizer.IsAt(material, i) || material.Is(i, ':')) return inserted && !material.IsComma(i - 1) ? 0 : i;
        }
        return 0;
    }

    /// <summary>أن soon behind a comma, a time or an opening mark.</summary>
    public bool ThatBehindMark(int from)
    {
        for (var i = from + 1; i < from + Most && i < material.Tokens.Length && !Cues.IsAt(material, i) && !material.Is(i, '.'); i++)
            if (Complementizer.IsAt(material, i)) return material.IsComma(i - 1) || material.IsTime(i - 1) || material.Tokens[i - 1].Kind == TokenKind.Quote;
        return false;
    }

    /// <summary>The comma soon behind a token, where neither أن nor a word of saying comes first; else 0.</summary>
    public int CommaBehind(int from)
    {
        for (var i = from + 1; i < from + Most && i < material.Tokens.Length && !Cues.IsAt(material, i) && !Complementizer.IsAt(material, i) && !material.Is(i, '.'); i++)
            if (material.IsComma(i)) return i;
        return 0;
    }
}
