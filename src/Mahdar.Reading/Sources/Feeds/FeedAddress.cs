using Mahdar.Reading.Fetching;

namespace Mahdar.Reading.Sources.Feeds;

/// <summary>The address from which the links of a feed go out that are not whole: its own, or else that of the site that it names.</summary>
internal readonly record struct FeedAddress(Uri? Base)
{
    /// <param name="path">Where the feed was read: an address, or a file.</param>
    public static FeedAddress Of(string path) => new(WebReader.IsAddress(path) && Uri.TryCreate(path, UriKind.Absolute, out var address) ? address : null);

    /// <summary>What xml:base says, itself perhaps not whole.</summary>
    public FeedAddress Within(string other) => Whole(other) is { } whole && Uri.TryCreate(whole, UriKind.Absolute, out var address) ? new(address) : this;

    /// <summary>This, or where nothing is known yet, the site's.</summary>
    public FeedAddress Or(string site) => Base is null ? Of(site.Trim()) : this;

    /// <summary>The link as a whole address; as it stands where it cannot be made one.</summary>
    public string? Whole(string? link) =>
        link is null || WebReader.IsAddress(link) || Base is null ? link
        : Uri.TryCreate(Base, link, out var address) && address.Scheme is "http" or "https" ? address.AbsoluteUri : link;
}
