namespace Mahdar.Pages.Lines;

/// <summary>Where a link is never closed, all that follows is part of it: then links say nothing of running text.</summary>
internal static class UnclosedLinks
{
    private const int Often = 2;

    public static IReadOnlyList<PageLine> Mend(List<PageLine> lines)
    {
        int linked = 0, free = 0;
        foreach (var line in lines)
            if (!line.Shape.IsProse(line.Length)) continue;
            else if (line.LinkShare > 0.9) linked += line.Length;
            else free += line.Length;
        if (linked <= Often * free) return lines;
        for (var i = lines.FindLastIndex(line => line.Shape.IsProse(line.Length)); i >= 0; i--) lines[i] = lines[i] with { LinkChars = 0 };
        return lines;
    }
}
