using Mahdar.RecordBenchmark;
using Mahdar.Storage;
using Mahdar.Storage.Sqlite;

// dotnet run -c Release --project benchmarks/Mahdar.RecordBenchmark -- ingest STORE PATH… | grow|grow-claims FROM-STORE STORE TIMES | account STORE | ask STORE
switch (args)
{
    case ["ingest", var store, .. var paths] when paths.Length > 0:
        IngestCost.Measure(paths, store);
        return 0;
    case ["grow", var from, var store, var times]:
        Growth.Measure(from, store, int.Parse(times));
        return 0;
    case ["grow-claims", var from, var store, var times]:
        ClaimGrowth.Measure(from, store, int.Parse(times));
        return 0;
    case ["account", var file]:
        using (var store = RecordStore.Open(file, StoreAccess.Change)) AccountCost.Measure(store);
        return 0;
    case ["ask", var store]:
        Asking.Measure(store);
        return 0;
    default:
        Console.Error.WriteLine("usage: Mahdar.RecordBenchmark ingest STORE PATH… | grow|grow-claims FROM-STORE STORE TIMES | account STORE | ask STORE");
        return 1;
}
