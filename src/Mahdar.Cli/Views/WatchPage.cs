using System.Globalization;
using Mahdar.Cli.Languages;
using Mahdar.Pipeline.Watching;
using Mahdar.Reading;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Mahdar.Cli.Views;

/// <summary>The watching on a page of the terminal: the feeds, what came of each and when it is asked again, and what is under way.</summary>
internal sealed class WatchPage(Messages messages, WatchBoard board) : IWatcher
{
    /// <summary>Lines around the rows of feeds.</summary>
    private const int Frame = 9;

    private string underWay = messages["watch.visiting"], trouble = "";

    public event Action? Changed;

    public void Visited(FeedNews news)
    {
        board.Take(news);
        Show(messages["watch.visiting"]);
    }

    public void Unreadable(UnreadableReport unreadable)
    {
        trouble = messages.Of("error.failed", Bidi.Isolate(Bidi.Clean(unreadable.Path)), Bidi.Isolate(Bidi.Clean(messages.IsArabic ? unreadable.ReasonArabic : unreadable.Reason)));
        Show(underWay);
    }

    public void Waiting() => Show(messages["ingest.waiting"]);

    public void Renewing(int added) => Show(messages["ingest.account"]);

    public void Idle(DateTimeOffset until) => Show(messages.Of("watch.asleep", Time(until)));

    public IRenderable Draw(int height)
    {
        var table = new Table().Expand().AddColumns(messages["watch.column.feed"], messages["watch.column.visited"], messages["watch.column.outcome"], messages["watch.column.new"], messages["watch.column.next"]);
        foreach (var (feed, news, at, added) in board.Rows().Take(Math.Max(height - Frame, 1)))
            table.AddRow(new Text(Bidi.Isolate(Bidi.Clean(feed))), new Text(news is null ? "" : Time(at)), Outcome(news), new Text(added.ToString(CultureInfo.InvariantCulture)), new Text(news is null ? "" : Time(news.Feed.Next)));
        return new Rows(table, new Text(messages.Of("watch.totals", board.Feeds, board.Visits, board.New, board.Failing)), new Text(underWay), new Text(trouble, new Style(Color.Grey)), new Text(messages["watch.end"], new Style(Color.Grey)));
    }

    private Text Outcome(FeedNews? news) => news is null ? new Text("")
        : new Text(FeedWords.Outcome(news, messages), new Style(news.Outcome switch { FeedOutcome.Failed => Color.Red, FeedOutcome.Read when news.New > 0 => Color.Green, _ => Color.Default }));

    private static string Time(DateTimeOffset time) => time.ToLocalTime().ToString("HH:mm:ss", CultureInfo.InvariantCulture);

    private void Show(string what)
    {
        underWay = what;
        Changed?.Invoke();
    }
}
