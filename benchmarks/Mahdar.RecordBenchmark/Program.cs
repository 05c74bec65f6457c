using Mahdar.RecordBenchmark;

// dotnet run -c Release --project benchmarks/Mahdar.RecordBenchmark -- ingest STORE PATH… | grow FROM-STORE STORE TIMES | ask STORE
switch (args)
{
    case ["ingest", var store, .. var paths] when paths.Length > 0:
        IngestCost.Measure(paths, store);
        return 0;
    case ["grow", var from, var store, var times]:
        Growth.Measure(from, store, int.Parse(times));
        return 0;
    case ["ask", var store]:
        Asking.Measure(store);
        return 0;
    default:
        Console.Error.WriteLine("usage: Mahdar.RecordBenchmark ingest STORE PATH… | grow FROM-STORE STORE TIMES | ask STORE");
        return 1;
}
