using Mahdar.Extraction.Lexicon;

namespace Mahdar.Extraction.Editions;

/// <summary>
/// The years that the numbers of yearly sessions allow: "the 48th ministers' meeting of ASEAN" was in 2015, a year sooner
/// or later if one was left out. A report that names no year may be dated by them.
/// </summary>
public static class SessionYears
{
    /// <summary>So many tokens before the name of the series its number may stand.</summary>
    private const int MostBefore = 4;

    public static IReadOnlyCollection<int> Of(Material material)
    {
        var years = new SortedSet<int>();
        for (var i = 0; i < material.Tokens.Length; i++)
            foreach (var match in material.Matches.At(i))
                if (match.Entry is { Kind: EntryKind.Series, Value: SeriesAnchor anchor } && NumberBefore(material, i) is { } ordinal)
                    years.UnionWith([anchor.YearOf(ordinal) - 1, anchor.YearOf(ordinal), anchor.YearOf(ordinal) + 1]);
        return years;
    }

    private static int? NumberBefore(Material material, int token)
    {
        for (var i = token - 1; i >= Math.Max(0, token - MostBefore); i--)
            if (material.Tokens[i].Number is > 0 and < 1000 and var number) return number;
        return null;
    }
}
