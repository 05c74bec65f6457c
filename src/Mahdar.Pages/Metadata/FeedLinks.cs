using Mahdar.Pages.Tree;

namespace Mahdar.Pages.Metadata;

/// <summary>The feeds that a page declares: <c>link rel="alternate"</c> with the type of a feed.</summary>
internal static class FeedLinks
{
    public static IReadOnlyList<string> Of(PageElement root, string? url)
    {
        var found = new List<string>();
        var from = Uri.TryCreate(url, UriKind.Absolute, out var address) ? address : null;
        Walk(root);
        return found;

        void Walk(PageElement element)
        {
            if (element.Name == "link" && IsFeed(element) && Whole(element["href"], from) is { } feed && !found.Contains(feed)) found.Add(feed);
            foreach (var child in element.Children)
                if (child is PageElement inner) Walk(inner);
        }
    }

    private static bool IsFeed(PageElement link) =>
        link["rel"]?.Contains("alternate", StringComparison.OrdinalIgnoreCase) == true
        && link["type"] is { } type && (type.Contains("rss", StringComparison.OrdinalIgnoreCase) || type.Contains("atom", StringComparison.OrdinalIgnoreCase) || type.Contains("feed+json", StringComparison.OrdinalIgnoreCase));

    private static string? Whole(string? link, Uri? from)
    {
        if (string.IsNullOrWhiteSpace(link) || link.Contains("comments", StringComparison.OrdinalIgnoreCase)) return null;
        // "/feed" is whole too, for a file of the machine.
        var isWhole = Uri.TryCreate(link.Trim(), UriKind.Absolute, out var address) && IsOfWeb(address);
        if (!isWhole && (from is null || !Uri.TryCreate(from, link.Trim(), out address))) return null;
        return IsOfWeb(address!) ? address!.AbsoluteUri : null;
    }

    private static bool IsOfWeb(Uri address) => address.Scheme is "http" or "https";
}
