using Mahdar.Pipeline.Records;
using Mahdar.Storage;
using Mahdar.Storage.Sqlite;

namespace Mahdar.Tests.Pipeline.Records;

/// <summary>Keeps the reports of one store in another as an ingest does, and works out the account; says on standard output when it begins.</summary>
internal static class Copying
{
    public static void Run(string from, string to, int batchSize, int seed)
    {
        using var source = RecordStore.Open(from, StoreAccess.Read);
        using var store = RecordStore.Open(to, StoreAccess.Write);
        using var held = store.Lock(() => { });
        var keys = source.Keys().ToArray();
        new Random(seed).Shuffle(keys);
        Console.WriteLine("begun");
        foreach (var batch in keys.Chunk(batchSize)) store.Keep([.. batch.SelectMany(key => Again(source.Report(key)!))]);
        if (store.IsBehind) AccountBuilder.Build(store);
    }

    private static IEnumerable<NewReport> Again(KeptReport kept)
    {
        var report = ReportPreparer.Prepare(kept.Minutes);
        return kept.Sources.Select(source => report with { Source = source });
    }
}
