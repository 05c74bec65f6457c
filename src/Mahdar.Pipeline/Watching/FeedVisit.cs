using System.Globalization;
using Mahdar.Reading;
using Mahdar.Reading.Fetching;
using Mahdar.Reading.Sources;
using Mahdar.Storage;

namespace Mahdar.Pipeline.Watching;

/// <summary>
/// One visit to one feed: what is new in it is fetched and kept in small lots, each with the items that it comes from. The version of the
/// feed is kept only when all of its items are done with, so a visit that was cut off goes on where it stopped.
/// </summary>
internal sealed class FeedVisit(WatchedFeed feed, Keeper keeper, WebReader web, WatchOptions options, CancellationToken stop)
{
    /// <summary>What a crash can cost at most.</summary>
    private const int LotOfReports = 20, LotOfBytes = 16 << 20;

    private readonly List<RawReport> reports = [];
    private readonly List<WatchedItem> items = [];
    private readonly HashSet<string> met = [];
    private int added, followed;
    private bool hasMore, hasUndatedLists;

    private DateTimeOffset Now => options.Fetching.Clock.Now;

    public void Make()
    {
        var fetched = web.Fetch(feed.MovedTo ?? feed.Url, KnownVersion.Of(feed.ETag, feed.Modified), stop);
        var moved = feed with { MovedTo = fetched.MovedTo ?? feed.MovedTo };
        if (fetched.Failure is { } failure) Tell(Schedule.Failed(moved, fetched, Now, options), FeedOutcome.Failed, failure);
        else if (fetched.IsUnchanged) Tell(moved with { Failures = 0, Next = Schedule.Next(Now, options) }, FeedOutcome.Unchanged, null);
        else Read(moved, fetched);
    }

    private void Read(WatchedFeed moved, Fetched fetched)
    {
        try
        {
            foreach (var item in web.Reports(fetched.Url, fetched)) Take(item, 0);
        }
        finally
        {
            Flush();
        }
        // Where lists stand in it that do not tell when they changed, its own version says nothing of them.
        var version = hasMore || hasUndatedLists ? null : fetched.Version;
        Tell(moved with { Failures = 0, Next = Schedule.Next(Now, options), ETag = version?.ETag, Modified = version?.Modified }, FeedOutcome.Read, null);
    }

    /// <param name="depth">In how many lists it stands besides the feed itself.</param>
    private void Take(RawReport item, int depth)
    {
        if (depth == 0 && item.Kind == RawKind.Page && WebReader.Feeds(item) is { Count: > 0 } feeds)
        {
            foreach (var feed in feeds) Visit(feed, depth);
            return;
        }
        if (item.IsFeed)
        {
            Visit(item, depth);
            return;
        }
        if (item.Kind == RawKind.Failure && WebReader.Link(item) is null)
        {
            reports.Add(item);
            return;
        }
        var key = ItemKey.Of(item);
        if (!met.Add(key)) return;
        var known = keeper.Item(key);
        if (known is { Next: null }) items.Add(known);
        else if (known?.Next > Now || (WebReader.Link(item) is not null && followed >= options.Fetching.MostLinks)) hasMore = true;
        else if (WebReader.Link(item) is { } link) Follow(link, item, known ?? new WatchedItem(key, 0, null));
        else Add([item], new WatchedItem(key, 0, null));
    }

    /// <summary>A list that another list names. One that says when it changed is fetched only where that is news.</summary>
    private void Visit(RawReport list, int depth)
    {
        var changed = list.Record?.Published;
        if (changed is null) hasUndatedLists = true;
        if (depth >= WebReader.DeepestList || (DateTimeOffset.TryParse(changed, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var day) && day < Now - options.Memory)) return;
        var key = $"{list.Url} {changed}";
        if (!met.Add(key)) return;
        if (keeper.Item(key) is { } known)
        {
            items.Add(known);
            return;
        }
        if (followed >= options.Fetching.MostLinks)
        {
            hasMore = true;
            return;
        }
        followed++;
        var fetched = web.Fetch(list.Url!, null, stop);
        if (fetched.Failure is { } failure)
        {
            reports.Add(new RawReport(list.Url!, RawKind.Failure, default, 0, failure));
            hasMore = true;
            return;
        }
        var hadMore = hasMore;
        hasMore = false;
        foreach (var item in web.Reports(fetched.Url, fetched)) Take(item, depth + 1);
        if (!hasMore && changed is not null) items.Add(new WatchedItem(key, 0, null));
        hasMore |= hadMore;
    }

    private void Follow(string link, RawReport item, WatchedItem known)
    {
        followed++;
        var fetched = web.Fetch(link, null, stop);
        if (fetched.Failure is null || fetched.IsLasting || known.Attempts + 1 >= options.MostAttempts)
        {
            Add(web.Follow(link, item, fetched), known with { Next = null });
            return;
        }
        hasMore = true;
        Add([], Schedule.Failed(known, fetched, Now, options));
    }

    private void Add(IReadOnlyList<RawReport> found, WatchedItem item)
    {
        reports.AddRange(found);
        items.Add(item);
        if (reports.Count >= LotOfReports || reports.Sum(report => report.Bytes.Length) >= LotOfBytes) Flush();
    }

    private void Flush()
    {
        if (items.Count + reports.Count > 0) added += keeper.Keep(feed.Url, reports, items, Now, stop);
        reports.Clear();
        items.Clear();
    }

    private void Tell(WatchedFeed now, FeedOutcome outcome, UnreadableReport? failure) =>
        keeper.Keep(new FeedNews(now, outcome, added, hasMore, failure), outcome == FeedOutcome.Read ? Now - options.Memory : null, stop);
}
