using Mahdar.Pipeline.Watching;
using Mahdar.Reading.Fetching;

namespace Mahdar.Cli.Views;

/// <summary>What has come of all feeds since the program began to watch.</summary>
internal sealed class WatchBoard(IReadOnlyList<string> feeds, Clock clock)
{
    private readonly Dictionary<string, (FeedNews News, DateTimeOffset At, int New)> latest = [];

    public int Visits { get; private set; }

    public int New { get; private set; }

    public int Failing => latest.Values.Count(feed => feed.News.Outcome == FeedOutcome.Failed);

    public int Feeds => feeds.Count;

    public DateTimeOffset Now => clock.Now;

    /// <summary>The feeds with what came of each, those that fail first, then the latest visited.</summary>
    public IEnumerable<(string Feed, FeedNews? News, DateTimeOffset At, int New)> Rows() => feeds
        .Select(feed => latest.TryGetValue(feed, out var news) ? (feed, news.News, news.At, news.New) : (feed, (FeedNews?)null, DateTimeOffset.MinValue, 0))
        .OrderByDescending(row => row.Item2?.Outcome == FeedOutcome.Failed).ThenByDescending(row => row.Item3).ThenBy(row => row.feed, StringComparer.Ordinal);

    public void Take(FeedNews news)
    {
        Visits++;
        New += news.New;
        latest[news.Feed.Url] = (news, clock.Now, news.New + (latest.TryGetValue(news.Feed.Url, out var before) ? before.New : 0));
    }
}
