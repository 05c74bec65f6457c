using Mahdar.Pipeline.Records;
using Mahdar.Reading.Sources;
using Mahdar.Storage;
using Mahdar.Storage.Sqlite;

namespace Mahdar.RecordBenchmark;

/// <summary>What each stage of an ingest costs, one after another on one thread; then what SQLite alone takes for the same texts.</summary>
internal static class IngestCost
{
    private const int BatchSize = 1000;

    public static void Measure(string[] paths, string file)
    {
        var pipeline = new Pipeline.Pipeline();
        var clock = new CpuClock();
        var texts = new List<string>();
        using (var store = RecordStore.Open(file, StoreAccess.Write))
        {
            foreach (var raw in ReportFinder.Find(paths, () => Stream.Null).Chunk(BatchSize))
            {
                var minutes = clock.Time("reading", () => raw.SelectMany(pipeline.Read).Select(outcome => outcome.Minutes!).Where(it => it is not null).ToList());
                var prepared = clock.Time("preparing", () => minutes.ConvertAll(ReportPreparer.Prepare));
                clock.Time("keeping", () => store.Keep(prepared));
                texts.AddRange(minutes.Select(it => it.Report.Text));
            }
            AccountCost.Measure(store, clock);
        }
        clock.Write(texts.Count);
        Console.WriteLine($"the store: {new FileInfo(file).Length >> 20} MiB");
        PlainSqlite.Measure(texts, file + ".plain");
    }
}
