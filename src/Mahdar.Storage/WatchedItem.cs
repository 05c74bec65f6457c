namespace Mahdar.Storage;

/// <summary>How a program that watches stands with one item of a feed, or with the page behind it.</summary>
/// <param name="Key">The item's address, or what its content is known by.</param>
/// <param name="Attempts">How often its page could not be fetched.</param>
/// <param name="Next">When its page is to be asked for again; null where all is done.</param>
public sealed record WatchedItem(string Key, int Attempts, DateTimeOffset? Next);
