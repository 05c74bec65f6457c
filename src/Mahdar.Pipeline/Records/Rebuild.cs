using Mahdar.Model;
using Mahdar.Reading.Blocks.Sites;
using Mahdar.Storage;
using Mahdar.Storage.Sqlite;

namespace Mahdar.Pipeline.Records;

/// <summary>
/// Reads all kept reports again with what the program knows today, then works out the account. Texts, metadata and judgements stay. Cut off,
/// the store says so, and a further run reads the rest.
/// </summary>
public static class Rebuild
{
    private const int BatchSize = 1000;

    /// <param name="onProgress">Called after each batch with the number of reports read so far.</param>
    /// <param name="learns">First learns anew, from all reports, what their sites put above and below them; else what was learned before is used.</param>
    /// <returns>How many reports are read otherwise than before.</returns>
    public static int Run(Pipeline pipeline, RecordStore store, Action<int> onProgress, bool learns = false)
    {
        store.MarkRebuilding(true);
        if (learns) store.SiteLines = Learn(store);
        var changed = ReadAll(pipeline.Knowing(new SiteLines(store.SiteLines)), store, onProgress);
        AccountBuilder.Build(store);
        store.MarkRebuilding(false);
        return changed;
    }

    /// <summary>From all reports of the record, whatever their order: an ingest alone must not learn, or the record would depend on it.</summary>
    private static IReadOnlyList<SiteLine> Learn(RecordStore store)
    {
        var census = new LineCensus();
        using var reader = store.Reader();
        foreach (var key in reader.Keys()) census.Add(reader.Outline(key)!);
        return census.Learned().All;
    }

    private static int ReadAll(Pipeline pipeline, RecordStore store, Action<int> onProgress)
    {
        var batch = new List<RenewedReport>(BatchSize);
        var (done, changed) = (0, 0);
        using var reader = store.Reader();
        OrderedWork.Run(reader.Keys().Select(key => reader.Packed(key)!), packed => ReadAgain(pipeline, packed), renewed =>
        {
            batch.Add(renewed);
            if (batch.Count == BatchSize) Flush();
        }, Environment.ProcessorCount);
        Flush();
        return changed;

        void Flush()
        {
            if (batch.Count == 0) return;
            store.Renew(batch);
            done += batch.Count;
            changed += batch.Count(report => report.Reading is not null);
            batch.Clear();
            onProgress(done);
        }
    }

    private static RenewedReport ReadAgain(Pipeline pipeline, PackedReport packed)
    {
        var minutes = pipeline.ReadAgain(packed.Unpack());
        var bytes = PackedMinutes.Pack(minutes);
        var isAsBefore = bytes.AsSpan().SequenceEqual(packed.Minutes);
        return new RenewedReport(packed.Key, ReportPreparer.TermsOf(minutes.Report), isAsBefore ? null : new RenewedReading(minutes.Report, bytes, ReportPreparer.ClaimsOf(minutes, packed.Key)));
    }
}
