using Mahdar.Reading.Sources;

namespace Mahdar.Reading.Fetching;

/// <summary>The reports behind an address: of a page, an archive, or a feed, whose items are followed where the feed has only their summaries.</summary>
internal sealed class WebReader(FetchOptions options, SourceReader sources) : IDisposable
{
    private readonly Lazy<Fetcher> fetcher = new(() => new Fetcher(options));

    public static bool IsAddress(string path) => path.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || path.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    public void Dispose()
    {
        if (fetcher.IsValueCreated) fetcher.Value.Dispose();
    }

    public IEnumerable<RawReport> Read(string url)
    {
        var followed = 0;
        foreach (var report in Fetch(url))
        {
            if (Link(report) is not { } link || followed >= options.MostLinks)
            {
                yield return report;
                continue;
            }
            followed++;
            foreach (var page in Follow(link, report)) yield return page;
        }
    }

    private IEnumerable<RawReport> Fetch(string url)
    {
        var fetched = fetcher.Value.Fetch(url);
        if (fetched.Failure is { } failure) return [new RawReport(url, RawKind.Failure, default, 0, failure)];
        return sources.Read(url, fetched.Content, 0).Select(report => report.Kind is RawKind.Page or RawKind.Text ? report with { Url = report.Url ?? fetched.Url, ContentType = report.ContentType ?? fetched.ContentType } : report);
    }

    /// <summary>Where the whole text of an item stands that the feed has only in part.</summary>
    private static string? Link(RawReport report) => report is { Kind: RawKind.Item, Record: { IsSummary: true, Url: { } url } } && IsAddress(url) ? url
        : report is { Kind: RawKind.Failure, Url: { } only } && IsAddress(only) ? only : null;

    /// <summary>The page; where it can't be fetched, what the feed has, and the reason.</summary>
    private IEnumerable<RawReport> Follow(string link, RawReport item)
    {
        var pages = Fetch(link).ToList();
        return pages.Exists(page => page.Kind != RawKind.Failure) || item.Kind == RawKind.Failure ? pages : [.. pages, item];
    }
}
