namespace Mahdar.Storage;

/// <summary>How a program that watches stands with one feed.</summary>
/// <param name="Url">As its user named it.</param>
/// <param name="MovedTo">Where the server asked to be asked from then on.</param>
/// <param name="ETag">What the server said of the version all of whose items are kept, in its own words; <paramref name="Modified"/> likewise.</param>
/// <param name="Next">Before this the feed is not asked.</param>
/// <param name="Failures">In a row, since it could be fetched last.</param>
public sealed record WatchedFeed(string Url, string? MovedTo, string? ETag, string? Modified, DateTimeOffset Next, int Failures)
{
    public static WatchedFeed New(string url) => new(url, null, null, null, DateTimeOffset.UnixEpoch, 0);
}
