using Mahdar.Pages;
using Mahdar.Reading.Sources;

namespace Mahdar.Reading.Fetching;

/// <summary>The reports behind an address: of a page, an archive, or a feed, whose items are followed where the feed has only their summaries.</summary>
public sealed class WebReader : IDisposable
{
    private readonly FetchOptions options;
    private readonly SourceReader sources;
    private readonly Lazy<Fetcher> fetcher;

    public WebReader(FetchOptions options, ReadingLimits limits) : this(options, new SourceReader(limits)) { }

    internal WebReader(FetchOptions options, SourceReader sources)
    {
        (this.options, this.sources) = (options, sources);
        // Made only where there is an address: what lies on disk needs no network.
        fetcher = new Lazy<Fetcher>(() => new Fetcher(options));
    }

    public static bool IsAddress(string path) => path.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || path.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    public void Dispose()
    {
        if (fetcher.IsValueCreated) fetcher.Value.Dispose();
    }

    /// <summary>Lists in lists: an index of sitemaps, and the sitemaps.</summary>
    public const int DeepestList = 2;

    public IEnumerable<RawReport> Read(string url) => Read(url, Fetch(url), new Allowance(options.MostLinks), 0);

    private IEnumerable<RawReport> Read(string url, Fetched fetched, Allowance links, int depth)
    {
        foreach (var report in Reports(url, fetched))
        {
            if (Link(report) is not { } link || (report.IsFeed && depth >= DeepestList) || !links.Take())
            {
                yield return report;
                continue;
            }
            foreach (var page in report.IsFeed ? Read(link, Fetch(link), links, depth + 1) : Follow(link, report, Fetch(link))) yield return page;
        }
    }

    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public Fetched Fetch(string url, KnownVersion? known = null, CancellationToken stop = default) => fetcher.Value.Fetch(url, known, stop);

    /// <summary>What an answer holds: a page, or the items of a feed as the feed has them; where there is none, the reason.</summary>
    /// <param name="url">The address as it was asked for.</param>
    public IEnumerable<RawReport> Reports(string url, Fetched fetched)
    {
        if (fetched.Failure is { } failure) return [new RawReport(url, RawKind.Failure, default, 0, failure)];
        return sources.Read(url, fetched.Content, 0).Select(report => report.Kind is RawKind.Page or RawKind.Text ? report with { Url = report.Url ?? fetched.Url, ContentType = report.ContentType ?? fetched.ContentType } : report);
    }

    /// <summary>Where the whole text of an item stands that the feed has only in part; null where the feed has all of it.</summary>
    public static string? Link(RawReport item) => item is { Kind: RawKind.Item, Record: { IsSummary: true, Url: { } url } } && IsAddress(url) ? url
        : item is { Kind: RawKind.Failure, Url: { } only } && IsAddress(only) ? only : null;

    /// <summary>The feeds that a page says are its site's, without those of readers' comments.</summary>
    public static IReadOnlyList<RawReport> Feeds(RawReport page) =>
        page.Kind == RawKind.Page && TextDecoder.Decode(page.Bytes.Span, page.ContentType) is { } html
            ? [.. PageReader.Feeds(html, page.Url).Select(feed => RawReport.OfFeed(page.Path, feed, null))] : [];

    /// <summary>The page behind an item; where it can't be fetched, what the feed has, and the reason.</summary>
    public IReadOnlyList<RawReport> Follow(string link, RawReport item, Fetched fetched)
    {
        var pages = Reports(link, fetched).ToList();
        return pages.Exists(page => page.Kind != RawKind.Failure) || item.Kind == RawKind.Failure ? pages : [.. pages, item];
    }

    /// <summary>How many links may still be followed.</summary>
    private sealed class Allowance(int left)
    {
        public bool Take() => left-- > 0;
    }
}
