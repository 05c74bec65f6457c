using Mahdar.Arabic;

namespace Mahdar.Pages.Metadata;

/// <summary>The words of data/pages/words.tsv, as they stand and folded.</summary>
internal static class PageWords
{
    private static readonly ILookup<string, string> Rows = PageTable.Load("words").ToLookup(cells => cells[0], cells => cells[1]);

    public static string[] Updated { get; } = [.. Rows["updated"]];

    public static string[] Published { get; } = [.. Rows["published"]];

    /// <summary>Folded, the longest first.</summary>
    public static string[] Byline { get; } = [.. Rows["byline"].Select(Letters.Fold).OrderByDescending(word => word.Length)];

    public static HashSet<string> Nobody { get; } = [.. Rows["nobody"].Select(Letters.Fold)];

    public static HashSet<string> Afternoon { get; } = [.. Rows["afternoon"].Select(Letters.Fold)];
}
