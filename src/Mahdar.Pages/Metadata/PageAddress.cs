namespace Mahdar.Pages.Metadata;

/// <summary>Chooses the address of an article.</summary>
internal static class PageAddress
{
    /// <summary>The first that is, or with the last becomes, a whole web address that is no site's front page; else the last.</summary>
    public static string? Choose(string? canonical, string? openGraph, string? declared, string? known)
    {
        var from = Uri.TryCreate(known, UriKind.Absolute, out var origin) ? origin : null;
        foreach (var claim in new[] { canonical, openGraph, declared })
        {
            if (string.IsNullOrWhiteSpace(claim)) continue;
            Uri? address = null;
            var isWhole = Uri.TryCreate(claim, UriKind.Absolute, out address) && address.Scheme is "http" or "https" || from is not null && Uri.TryCreate(from, claim, out address);
            if (isWhole && address!.Scheme is "http" or "https" && (address!.AbsolutePath.Length > 1 || address.Query.Length > 0)) return address.ToString();
        }
        return known;
    }
}
