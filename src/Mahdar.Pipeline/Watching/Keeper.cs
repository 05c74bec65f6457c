using Mahdar.Pipeline.Records;
using Mahdar.Reading.Sources;
using Mahdar.Storage;
using Mahdar.Storage.Sqlite;

namespace Mahdar.Pipeline.Watching;

/// <summary>The store as those who visit feeds see it: one thread at a time, and locked against other programs only while something is kept.</summary>
internal sealed class Keeper(Pipeline pipeline, RecordStore store, IWatcher watcher)
{
    private readonly Lock gate = new();
    private Ingest ingest = new(pipeline, store, watcher.Unreadable, _ => { });
    private int added;

    public WatchedFeed Feed(string url)
    {
        lock (gate) return store.Feeds.Feed(url) ?? WatchedFeed.New(url);
    }

    public WatchedItem? Item(string key)
    {
        lock (gate) return store.Feeds.Item(key);
    }

    /// <summary>Keeps reports, then that their items are done with; returns how many reports are new. What is under way is not stopped: it would be fetched again.</summary>
    /// <exception cref="OperationCanceledException">It was stopped while another program wrote: that may take hours, and nobody waits so long for an end.</exception>
    public int Keep(string feed, IReadOnlyList<RawReport> reports, IReadOnlyList<WatchedItem> items, DateTimeOffset now, CancellationToken stop)
    {
        lock (gate)
        {
            using var held = store.Lock(watcher.Waiting, stop);
            var before = added;
            if (reports.Count > 0) added = ingest.Run(reports).New;
            store.Feeds.Keep(feed, items, now);
            return added - before;
        }
    }

    /// <exception cref="OperationCanceledException">It was stopped while another program wrote.</exception>
    public void Keep(FeedNews news, DateTimeOffset? forgetBefore, CancellationToken stop)
    {
        lock (gate)
        {
            using (store.Lock(watcher.Waiting, stop))
            {
                store.Feeds.Keep(news.Feed);
                if (forgetBefore is { } since) store.Feeds.Forget(news.Feed.Url, since);
            }
            watcher.Visited(news);
        }
    }

    /// <summary>Works the account out again where something is kept that it does not know.</summary>
    /// <exception cref="OperationCanceledException">It was stopped while another program wrote: the account stays behind until the next one is worked out.</exception>
    public void Renew(CancellationToken stop)
    {
        lock (gate)
        {
            if (!store.IsBehind) return;
            watcher.Renewing(added);
            using (store.Lock(watcher.Waiting, stop))
            {
                ingest.Account();
                store.Settle();
            }
            ingest = new Ingest(pipeline, store, watcher.Unreadable, _ => { });
            added = 0;
        }
    }
}
