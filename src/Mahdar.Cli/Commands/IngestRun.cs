using System.Diagnostics;
using System.Runtime;
using Mahdar.Cli.Languages;
using Mahdar.Cli.Views;
using Mahdar.Model.Records;
using Mahdar.Pipeline.Records;
using Mahdar.Reading;
using Mahdar.Reading.Sources;
using Mahdar.Storage;
using Mahdar.Storage.Sqlite;

namespace Mahdar.Cli.Commands;

/// <summary>Keeps reports, or reads the kept ones again, and works out the account; says on standard error how far it is, and at the end what came of it.</summary>
internal sealed class IngestRun(Terminal terminal, Messages messages)
{
    private const int SomeUnreadable = 2;

    private readonly Pipeline.Pipeline pipeline = new();

    /// <summary>The exit status: 2 where some input held no report.</summary>
    public int Keep(IReadOnlyList<string> paths, string file)
    {
        // Collecting beside the work lets garbage pile up meanwhile: here nobody waits for an answer, and a tenth less memory is worth the pauses.
        GCSettings.LatencyMode = GCLatencyMode.Batch;
        using var store = RecordStore.Open(file, StoreAccess.Write);
        using var held = store.Lock(Waiting);
        var clock = Stopwatch.StartNew();
        var (progress, account) = ProgressLine.Run(terminal, messages, InputSize.Of(paths), line =>
        {
            var inputs = ReportFinder.Find(paths, terminal.Input).Select(raw => line.Counted(raw, raw.Bytes.Length));
            var ingest = new Ingest(pipeline, store, Report, kept => line.Say(kept.Total));
            var progress = ingest.Run(inputs);
            line.Finish(messages["ingest.account"]);
            return (progress, ingest.Account());
        });
        store.Settle();
        if (store.IsHalfRebuilt) terminal.Error.WriteLine(messages["ask.half-rebuilt"]);
        Summarize(progress, account, store, clock.Elapsed);
        return progress.Unreadable > 0 ? SomeUnreadable : 0;
    }

    /// <param name="learns">First learns from all reports what their sites put around them.</param>
    public int Rebuild(string file, bool learns)
    {
        using var store = RecordStore.Open(file, StoreAccess.Change);
        using var held = store.Lock(Waiting);
        var changed = ProgressLine.Run(terminal, messages, store.ReportCount, line => Pipeline.Records.Rebuild.Run(pipeline, store, done => line.Reach(done), learns));
        store.Settle();
        if (learns) terminal.Error.WriteLine(messages.Of("rebuild.learned", store.SiteLines.Count));
        terminal.Error.WriteLine(messages.Of("rebuild.done", store.ReportCount, changed));
        return 0;
    }

    private void Waiting() => terminal.Error.WriteLine(messages["ingest.waiting"]);

    private void Report(UnreadableReport unreadable) =>
        terminal.Error.WriteLine(messages.Of("error.failed", unreadable.Path, messages.IsArabic ? unreadable.ReasonArabic : unreadable.Reason));

    private void Summarize(IngestProgress progress, Account? account, RecordStore store, TimeSpan time)
    {
        var rate = progress.Total / Math.Max(time.TotalSeconds, 0.001);
        terminal.Error.WriteLine(messages.Of("ingest.done", progress.New, progress.Known, progress.Unreadable, time.TotalSeconds.ToString("0.0", System.Globalization.CultureInfo.InvariantCulture), (int)rate));
        if (account is null) return;
        var reprints = account.Witnesses.Count - account.Witnesses.Values.Distinct().Count();
        terminal.Error.WriteLine(messages.Of("ingest.record", store.ReportCount, reprints, account.People.Count, account.Events.Count, account.Editions.Count, account.Statements.Count, account.Conflicts.Count));
    }
}
