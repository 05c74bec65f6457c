namespace Mahdar.Resolution.Witnesses;

/// <summary>When two reports are said to copy one another. Parts are of sampled shingles of three words: a text with one word in ten changed keeps 0.73.</summary>
internal static class CopyRule
{
    /// <summary>A report so many times as long as what it holds is a round-up rather than a copy.</summary>
    public const double MuchLonger = 4;

    /// <summary>Fewer shared shingles than these may be a quotation that both bring.</summary>
    private const int FewestShared = 5;

    /// <summary>Copies are made within days; what two reports share that are further apart is more often the same background.</summary>
    public const int DaysApart = 5;

    private const double Copied = 0.5, CopiedMuch = 0.75, Related = 0.35;

    public static bool IsCopy(Overlap overlap) =>
        overlap.Shared >= FewestShared && overlap.Containment >= (overlap.DaysApart > DaysApart || overlap.Ratio > MuchLonger ? CopiedMuch : Copied);

    /// <summary>Whether the longest reports of two groups share enough for the groups to be one.</summary>
    public static bool BelongTogether(Overlap overlap) => overlap.Containment >= (overlap.DaysApart > DaysApart ? CopiedMuch : Related);
}
