namespace Mahdar.Extraction.Statements;

/// <summary>"دبي (CNN)-- أعلنت": a dateline that stands in the first sentence names nobody who speaks.</summary>
internal static class Dateline
{
    private const int MostWords = 12;

    /// <summary>The token behind the dateline with which a sentence begins; its first where it has none.</summary>
    public static int After(Material material, int first)
    {
        for (var i = first; i < first + MostWords && i + 1 < material.Tokens.Length && !Cues.IsAt(material, i); i++)
            if (material.Is(i, '-') && material.Is(i + 1, '-') || material.Is(i, '–')) return material.Is(i + 1, '-') ? i + 2 : i + 1;
        return first;
    }
}
