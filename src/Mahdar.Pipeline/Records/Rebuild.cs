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
    /// <returns>How many reports are read otherwise than before.</returns>
    public static int Run(Pipeline pipeline, RecordStore store, Action<int> onProgress)
    {
        store.MarkRebuilding(true);
        var changed = ReadAll(pipeline, store, onProgress);
        AccountBuilder.Build(store);
        store.MarkRebuilding(false);
        return changed;
    }

    private static int ReadAll(Pipeline pipeline, RecordStore store, Action<int> onProgress)
    {
        var batch = new List<RenewedReport>(BatchSize);
        var (done, changed) = (0, 0);
        using var reader = store.Reader();
        OrderedWork.Run(reader.Keys().Select(key => reader.Packed(key)!), packed => ReadAgain(pipeline, packed), renewed =>
        {
            if (renewed is not null) batch.Add(renewed);
            if (++done % BatchSize == 0) Flush();
        }, Environment.ProcessorCount);
        Flush();
        return changed;

        void Flush()
        {
            if (batch.Count > 0) store.Renew(batch);
            changed += batch.Count;
            batch.Clear();
            onProgress(done);
        }
    }

    /// <summary>Null where nothing comes out otherwise than before.</summary>
    private static RenewedReport? ReadAgain(Pipeline pipeline, PackedReport packed)
    {
        var before = packed.Unpack();
        var minutes = pipeline.ReadAgain(before);
        var bytes = PackedMinutes.Pack(minutes);
        if (bytes.AsSpan().SequenceEqual(packed.Minutes)) return null;
        var terms = ReportPreparer.TermsOf(minutes.Report);
        return new RenewedReport(packed.Key, minutes.Report, bytes, terms == ReportPreparer.TermsOf(before.Report) ? null : terms);
    }
}
