using Mahdar.Arabic;
using Mahdar.Resolution.Tables;

namespace Mahdar.Resolution.Names;

/// <summary>Arabic given names of data/names: two of them are two names, however alike they are (حسن and حسين). Foreign ones have many spellings.</summary>
internal static class GivenNames
{
    private static readonly HashSet<string> Arabic = [.. TableRows.Of("names/given").Where(row => row["origin"] == "ar").Select(row => Letters.Fold(row["name"]).Replace(" ", ""))];

    public static bool IsArabic(string word) => Arabic.Contains(word);
}
