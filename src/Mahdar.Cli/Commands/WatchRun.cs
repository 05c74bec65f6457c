using Mahdar.Cli.Languages;
using Mahdar.Cli.Views;
using Mahdar.Pipeline.Watching;
using Mahdar.Reading.Sources.Feeds;
using Mahdar.Storage;
using Mahdar.Storage.Sqlite;

namespace Mahdar.Cli.Commands;

/// <summary>Watches feeds and keeps what is new, on a page of the terminal or line by line. The exit status: 2 where, at the end, some feed could not be fetched.</summary>
internal sealed class WatchRun(Terminal terminal, Messages messages, WatchOptions options)
{
    private const int SomeUnreadable = 2;

    public int Watch(IReadOnlyList<string> named, string file, bool once, CancellationToken stop)
    {
        var (feeds, failure) = FeedList.Read(named);
        if (failure is not null)
        {
            terminal.Error.WriteLine(messages.Of("error.failed", failure.Path, messages.IsArabic ? failure.ReasonArabic : failure.Reason));
            return 1;
        }
        using var store = RecordStore.Open(file, StoreAccess.Write);
        var board = new WatchBoard(feeds, options.Fetching.Clock);
        WatchView.Run(terminal, messages, board, watcher =>
        {
            var watch = new Watch(new Pipeline.Pipeline(), store, options, watcher);
            if (once) watch.RunOnce(feeds, stop);
            else watch.Run(feeds, stop);
        });
        Settle(store, stop);
        terminal.Error.WriteLine(messages.Of("watch.done", board.Visits, board.New, board.Failing));
        return board.Failing > 0 ? SomeUnreadable : 0;
    }

    private void Settle(RecordStore store, CancellationToken stop)
    {
        try
        {
            using var held = store.Lock(() => terminal.Error.WriteLine(messages["ingest.waiting"]), stop);
            store.Settle();
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Another program writes, and settles the store when it is done.
        }
    }
}
