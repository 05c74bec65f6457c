using Mahdar.Model.Records;
using Mahdar.Reading;
using Mahdar.Reading.Blocks.Sites;
using Mahdar.Reading.Sources;
using Mahdar.Storage.Sqlite;

namespace Mahdar.Pipeline.Records;

/// <summary>
/// Reads reports with all cores and keeps them in batches, each of them whole or not at all; then works out the account. Cut off at any
/// point and run again, it ends with the record of an undisturbed run.
/// </summary>
/// <param name="onUnreadable">Called for each input that holds no report; the rest goes on.</param>
/// <param name="onProgress">Called after each batch.</param>
public sealed class Ingest(Pipeline pipeline, RecordStore store, Action<UnreadableReport> onUnreadable, Action<IngestProgress> onProgress)
{
    /// <summary>What a crash can cost at most is the reading of so many reports; larger batches make the index of words faster.</summary>
    private const int BatchSize = 1000;

    /// <summary>What was learned at the last rebuild is used, and nothing learned on the way.</summary>
    private readonly Pipeline reading = pipeline.Knowing(new SiteLines(store.SiteLines));

    private readonly List<PreparedReport> batch = new(BatchSize);
    private IngestProgress progress;

    public IngestProgress Run(IEnumerable<RawReport> inputs)
    {
        OrderedWork.Run(inputs, Prepare, Take, Environment.ProcessorCount);
        Flush();
        return progress;
    }

    /// <summary>The account with what was kept; null where it was already worked out from all of it.</summary>
    public Account? Account() => store.IsBehind ? AccountBuilder.Build(store) : null;

    private IReadOnlyList<PreparedReport> Prepare(RawReport raw)
    {
        try
        {
            return [.. reading.Read(raw).Select(Prepare)];
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return [new PreparedReport(null, UnreadableReport.OfFault(raw, fault))];
        }
    }

    private static PreparedReport Prepare(Outcome outcome) =>
        new(outcome.Minutes is { } minutes ? ReportPreparer.Prepare(minutes) : null, outcome.Unreadable);

    private void Take(IReadOnlyList<PreparedReport> all)
    {
        foreach (var prepared in all) Take(prepared);
    }

    private void Take(PreparedReport prepared)
    {
        if (prepared.Unreadable is { } unreadable)
        {
            progress = progress with { Unreadable = progress.Unreadable + 1 };
            onUnreadable(unreadable);
        }
        if (prepared.Report is null) return;
        batch.Add(prepared);
        if (batch.Count == BatchSize) Flush();
    }

    private void Flush()
    {
        if (batch.Count == 0) return;
        var isNew = store.Keep([.. batch.Select(prepared => prepared.Report!)]);
        batch.Clear();
        var added = isNew.Count(it => it);
        progress = progress with { New = progress.New + added, Known = progress.Known + isNew.Count - added };
        onProgress(progress);
    }
}
