using Mahdar.Pipeline.Records;
using Mahdar.Storage;
using Mahdar.Storage.Sqlite;

namespace Mahdar.RecordBenchmark;

/// <summary>
/// A store of so many times the reports of another, but for its account. Reading a report costs the same however many there are and is left out. A store that is there
/// already grows on.
/// </summary>
internal static class Growth
{
    private const int BatchSize = 1000;

    public static void Measure(string from, string file, int times)
    {
        var clock = new CpuClock();
        using var source = RecordStore.Open(from, StoreAccess.Read);
        using var store = RecordStore.Open(file, StoreAccess.Write);
        var count = 0;
        for (var copy = (int)(store.ReportCount / source.ReportCount); copy < times; copy++)
        {
            foreach (var keys in source.Keys().Chunk(BatchSize))
            {
                var prepared = clock.Time("preparing", () => keys.Select(key => source.Packed(key)!).AsParallel().AsOrdered()
                    .Select(packed => ReportPreparer.Prepare(ChangedCopy.Of(packed.Unpack(), copy))).ToList());
                clock.Time("keeping", () => store.Keep(prepared));
                count += prepared.Count;
            }
            Console.WriteLine($"{store.ReportCount} reports kept");
        }
        store.Settle();
        clock.Write(count);
        Console.WriteLine($"the store: {new FileInfo(file).Length >> 20} MiB");
    }
}
