namespace Mahdar.Storage.Sqlite;

/// <summary>Where a program that watches feeds has got to: the feeds, and the items that it has kept or given up. No part of the record.</summary>
public sealed class FeedTable
{
    private readonly Database database;

    internal FeedTable(Database database) => this.database = database;

    /// <summary>Null where the feed was never fetched.</summary>
    public WatchedFeed? Feed(string url) => database.Row(
        "SELECT url, moved, etag, modified, next, failures FROM feeds WHERE url = $1",
        row => new WatchedFeed(row.GetString(0), row.IsDBNull(1) ? null : row.GetString(1), row.IsDBNull(2) ? null : row.GetString(2), row.IsDBNull(3) ? null : row.GetString(3), Time(row.GetInt64(4)), row.GetInt32(5)), url);

    public void Keep(WatchedFeed feed) => database.Run(
        "INSERT OR REPLACE INTO feeds (url, moved, etag, modified, next, failures) VALUES ($1, $2, $3, $4, $5, $6)",
        feed.Url, feed.MovedTo, feed.ETag, feed.Modified, Number(feed.Next), feed.Failures);

    /// <summary>Null where the item was never met.</summary>
    public WatchedItem? Item(string key) => database.Row(
        "SELECT key, attempts, next FROM feed_items WHERE key = $1", row => new WatchedItem(row.GetString(0), row.GetInt32(1), row.IsDBNull(2) ? null : Time(row.GetInt64(2))), key);

    /// <summary>Keeps how items stand that are in a feed now, all or none of them.</summary>
    public void Keep(string feed, IReadOnlyList<WatchedItem> items, DateTimeOffset now) => database.InTransaction(() =>
    {
        foreach (var item in items)
            database.Run("INSERT OR REPLACE INTO feed_items (key, feed, seen, attempts, next) VALUES ($1, $2, $3, $4, $5)", item.Key, feed, Number(now), item.Attempts, item.Next is { } next ? Number(next) : null);
        return true;
    });

    /// <summary>Forgets the items of a feed that have not been in it since a day.</summary>
    public void Forget(string feed, DateTimeOffset since) => database.Run("DELETE FROM feed_items WHERE feed = $1 AND seen < $2", feed, Number(since));

    private static long Number(DateTimeOffset time) => time.ToUnixTimeMilliseconds();

    private static DateTimeOffset Time(long number) => DateTimeOffset.FromUnixTimeMilliseconds(number);
}
