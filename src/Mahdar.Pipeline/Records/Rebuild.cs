using Mahdar.Storage;
using Mahdar.Storage.Sqlite;

namespace Mahdar.Pipeline.Records;

/// <summary>Reads all kept reports again with what the program knows today. Texts, metadata and judgements stay.</summary>
public static class Rebuild
{
    private const int BatchSize = 400;

    /// <param name="onProgress">Called after each batch with the number of reports read so far.</param>
    public static void Run(Pipeline pipeline, RecordStore store, Action<int> onProgress)
    {
        var batch = new List<NewReport>(BatchSize);
        var done = 0;
        using var reader = store.Reader();
        OrderedWork.Run(reader.Reports(), packed => ReadAgain(pipeline, packed), report =>
        {
            batch.Add(report);
            if (batch.Count < BatchSize) return;
            Flush();
        }, Environment.ProcessorCount);
        Flush();

        void Flush()
        {
            store.Replace(batch);
            done += batch.Count;
            batch.Clear();
            onProgress(done);
        }
    }

    private static NewReport ReadAgain(Pipeline pipeline, PackedReport packed)
    {
        var minutes = pipeline.ReadAgain(packed.Unpack());
        return new NewReport(packed.Key, minutes.Report.Path ?? "", minutes.Report, PackedMinutes.Pack(minutes), "");
    }
}
