using Mahdar.Pipeline.Records;
using Mahdar.Resolution.Claims;
using Mahdar.Storage;
using Mahdar.Storage.Sqlite;

namespace Mahdar.RecordBenchmark;

/// <summary>A store of so many times the reports of another. Reading a report costs the same however many there are and is left out.</summary>
internal static class Growth
{
    private const int BatchSize = 1000;

    public static void Measure(string from, string file, int times)
    {
        var clock = new CpuClock();
        using var source = RecordStore.Open(from, StoreAccess.Read);
        using var store = RecordStore.Open(file, StoreAccess.Write);
        var account = new AccountCost(clock);
        var count = 0;
        for (var copy = 0; copy < times; copy++)
        {
            foreach (var keys in source.Keys().Chunk(BatchSize))
            {
                var minutes = keys.Select(key => ChangedCopy.Of(source.Packed(key)!.Unpack(), copy)).ToList();
                var prepared = clock.Time("preparing", () => minutes.ConvertAll(ReportPreparer.Prepare));
                clock.Time("keeping", () => store.Keep(prepared));
                account.Add(clock.Time("claims", () => minutes.Zip(prepared, (it, report) => ClaimReader.Read(it, report.Key)).ToList()));
                count += minutes.Count;
            }
        }
        account.Write(store);
        clock.Write(count);
        Console.WriteLine($"the store: {new FileInfo(file).Length >> 20} MiB");
    }
}
