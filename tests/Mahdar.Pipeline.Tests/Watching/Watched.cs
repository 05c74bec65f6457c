using Mahdar.Pipeline.Watching;
using Mahdar.Reading;
using Mahdar.Storage;
using Mahdar.Storage.Sqlite;
using Mahdar.Tests.Pipeline.Records;

namespace Mahdar.Tests.Pipeline.Watching;

/// <summary>A record, a clock that jumps, and all that a watch tells while it visits a server on the loopback address.</summary>
internal sealed class Watched : IWatcher, IDisposable
{
    private readonly StoreFolder folder = new();
    private int idlesLeft;
    private CancellationTokenSource? stop;

    public JumpingClock Clock { get; } = new();

    public WatchOptions Options { get; set; }

    public List<FeedNews> News { get; } = [];

    public List<UnreadableReport> Failures { get; } = [];

    public int Renewals { get; private set; }

    public Watched() => Options = WatchOptions.Default with
    {
        Fetching = WatchOptions.Default.Fetching with { Clock = Clock, AllowedHosts = new HashSet<string> { "127.0.0.1" }, Timeout = TimeSpan.FromSeconds(60) },
    };

    /// <summary>Watches until it has gone idle so many times; what it told of visits then.</summary>
    public IReadOnlyList<FeedNews> Rounds(int rounds, params string[] feeds)
    {
        var told = News.Count;
        using var source = stop = new CancellationTokenSource();
        idlesLeft = rounds;
        using (var store = Open()) new Watch(StoreFolder.Reader, store, Options, this).Run(feeds, source.Token);
        return [.. News.Skip(told)];
    }

    public IReadOnlyList<FeedNews> Once(params string[] feeds) => Once(CancellationToken.None, feeds);

    public IReadOnlyList<FeedNews> Once(CancellationToken end, params string[] feeds)
    {
        var told = News.Count;
        using (var store = Open()) new Watch(StoreFolder.Reader, store, Options, this).RunOnce(feeds, end);
        return [.. News.Skip(told)];
    }

    public long Kept
    {
        get
        {
            using var store = Open();
            store.IsBehind.ShouldBeFalse();
            return store.ReportCount;
        }
    }

    public IReadOnlyList<string?> Titles
    {
        get
        {
            using var store = Open();
            return [.. store.Keys().Select(key => store.Report(key)!.Minutes.Report.Title).Order(StringComparer.Ordinal)];
        }
    }

    public void Visited(FeedNews news) => News.Add(news);

    public void Unreadable(UnreadableReport unreadable) => Failures.Add(unreadable);

    public void Waiting() { }

    public void Renewing(int added) => Renewals++;

    public void Idle(DateTimeOffset until)
    {
        if (--idlesLeft == 0) stop!.Cancel();
    }

    public void Dispose() => folder.Dispose();

    private RecordStore Open() => RecordStore.Open(folder.Path("watched.db"), StoreAccess.Write);
}
