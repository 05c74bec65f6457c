using Mahdar.Reading;
using Mahdar.Reading.Sources;
using Mahdar.Storage;
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
    private const int BatchSize = 400;

    private readonly List<NewReport> batch = new(BatchSize);
    private IngestProgress progress;

    public IngestProgress Run(IEnumerable<RawReport> inputs)
    {
        OrderedWork.Run(inputs, Prepare, Take, Environment.ProcessorCount);
        Flush();
        return progress;
    }

    private IReadOnlyList<(NewReport? Report, UnreadableReport? Unreadable)> Prepare(RawReport raw)
    {
        try
        {
            return [.. pipeline.Read(raw).Select(outcome => (outcome.Minutes is { } minutes ? ReportPreparer.Prepare(minutes) : null, outcome.Unreadable))];
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return [(null, UnreadableReport.OfFault(raw.Path, fault))];
        }
    }

    private void Take(IReadOnlyList<(NewReport? Report, UnreadableReport? Unreadable)> results)
    {
        foreach (var result in results) Take(result);
    }

    private void Take((NewReport? Report, UnreadableReport? Unreadable) result)
    {
        if (result.Unreadable is { } unreadable)
        {
            progress = progress with { Unreadable = progress.Unreadable + 1 };
            onUnreadable(unreadable);
        }
        if (result.Report is not { } report) return;
        batch.Add(report);
        if (batch.Count == BatchSize) Flush();
    }

    private void Flush()
    {
        if (batch.Count == 0) return;
        var isNew = store.Keep(batch);
        batch.Clear();
        progress = progress with { New = progress.New + isNew.Count(it => it), Known = progress.Known + isNew.Count(it => !it) };
        onProgress(progress);
    }
}
