using Mahdar.Cli.Languages;
using Mahdar.Pipeline.Watching;
using Mahdar.Reading;

namespace Mahdar.Cli.Views;

/// <summary>The watching, a line for each thing that happens: for files and other programs.</summary>
internal sealed class WatchLines(TextWriter output, TextWriter error, Messages messages, WatchBoard board) : IWatcher
{
    public void Visited(FeedNews news)
    {
        board.Take(news);
        Say(messages.Of("watch.line", Time(board.Now), news.Feed.Url, FeedWords.Outcome(news, messages), Time(news.Feed.Next)));
    }

    public void Unreadable(UnreadableReport unreadable) =>
        error.WriteLine(messages.Of("error.failed", Bidi.Clean(unreadable.Path), Bidi.Clean(messages.IsArabic ? unreadable.ReasonArabic : unreadable.Reason)));

    public void Waiting() => error.WriteLine(messages["ingest.waiting"]);

    public void Renewing(int added) => Say(messages.Of("watch.renewing", Time(board.Now), added));

    public void Idle(DateTimeOffset until) => Say(messages.Of("watch.idle", Time(board.Now), Time(until)));

    private static string Time(DateTimeOffset time) => time.ToLocalTime().ToString("yyyy-MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture);

    private void Say(string line)
    {
        output.WriteLine(line);
        output.Flush();
    }
}
