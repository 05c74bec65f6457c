using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using Mahdar.Reading.Fetching;
using Mahdar.Reading.Sources;
using Mahdar.Storage;
using Mahdar.Storage.Sqlite;

namespace Mahdar.Pipeline.Watching;

/// <summary>
/// Visits feeds whenever they are due, several hosts at a time, keeps what is new, and renews the account when all that were due have been
/// visited. All that must be known to go on after a stop or a crash stands in the store.
/// </summary>
public sealed class Watch(Pipeline pipeline, RecordStore store, WatchOptions options, IWatcher watcher)
{
    private readonly Keeper keeper = new(pipeline, store, watcher);

    private DateTimeOffset Now => options.Fetching.Clock.Now;

    /// <summary>For ever; stopped, it keeps what was fetched, renews the account and returns. Where another program writes then, it returns without.</summary>
    public void Run(IReadOnlyList<string> feeds, CancellationToken stop)
    {
        using var web = new WebReader(options.Fetching, ReadingLimits.Default);
        try
        {
            while (true)
            {
                Visit(web, [.. feeds.Select(keeper.Feed).Where(feed => feed.Next <= Now)], stop);
                var next = feeds.Select(keeper.Feed).Min(feed => feed.Next);
                watcher.Idle(next);
                options.Fetching.Clock.Wait(next - Now, stop);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested) { }
    }

    /// <summary>One visit to each feed, but for those that failed and are still to be left alone.</summary>
    public void RunOnce(IReadOnlyList<string> feeds, CancellationToken stop)
    {
        using var web = new WebReader(options.Fetching, ReadingLimits.Default);
        try
        {
            Visit(web, [.. feeds.Select(keeper.Feed).Where(feed => feed.Failures == 0 || feed.Next <= Now)], stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested) { }
    }

    private void Visit(WebReader web, IReadOnlyList<WatchedFeed> due, CancellationToken stop)
    {
        var hosts = new ConcurrentQueue<IGrouping<string, WatchedFeed>>(due.GroupBy(feed => Host(feed.MovedTo ?? feed.Url)));
        using var all = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var visitors = Enumerable.Range(0, Math.Min(options.Hosts, hosts.Count)).Select(_ => Task.Factory.StartNew(() => Visit(web, hosts, all), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToArray();
        try
        {
            Task.WaitAll(visitors);
            if (visitors.Select(visitor => visitor.Result).FirstOrDefault(fault => fault is not null) is { } fault) ExceptionDispatchInfo.Throw(fault);
        }
        finally
        {
            keeper.Renew(stop);
        }
    }

    /// <summary>The feeds of a host one after another. What ends one visitor, a full disk or a stop, ends all; it is returned by the one that it met first.</summary>
    private Exception? Visit(WebReader web, ConcurrentQueue<IGrouping<string, WatchedFeed>> hosts, CancellationTokenSource all)
    {
        try
        {
            while (hosts.TryDequeue(out var host))
                foreach (var feed in host)
                {
                    all.Token.ThrowIfCancellationRequested();
                    new FeedVisit(feed, keeper, web, options, all.Token).Make();
                }
            return null;
        }
        catch (Exception fault)
        {
            var isFirst = !all.IsCancellationRequested || fault is not OperationCanceledException;
            all.Cancel();
            return isFirst ? fault : null;
        }
    }

    private static string Host(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) ? address.Authority : url;
}
