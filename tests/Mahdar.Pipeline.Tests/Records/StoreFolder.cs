using System.Text;
using Mahdar.Pipeline.Records;
using Mahdar.Reading.Sources;
using Mahdar.Storage;
using Mahdar.Storage.Sqlite;

namespace Mahdar.Tests.Pipeline.Records;

/// <summary>A folder for stores and inputs, gone after the test.</summary>
internal sealed class StoreFolder : IDisposable
{
    private static readonly Lazy<Mahdar.Pipeline.Pipeline> Pipeline = new(() => new());

    private readonly string folder = Directory.CreateTempSubdirectory("mahdar").FullName;

    public static Mahdar.Pipeline.Pipeline Reader => Pipeline.Value;

    public string Path(string name) => System.IO.Path.Combine(folder, name);

    /// <summary>Keeps JSON Lines records, all found under one name.</summary>
    public IngestProgress Ingest(string store, IEnumerable<string> lines)
    {
        var file = Path("reports.jsonl");
        File.WriteAllLines(file, lines, new UTF8Encoding(false));
        using var opened = RecordStore.Open(Path(store), StoreAccess.Write);
        var ingest = new Ingest(Reader, opened, _ => { }, _ => { });
        var progress = ingest.Run(ReportFinder.Find([file], () => Stream.Null));
        ingest.Account();
        return progress;
    }

    /// <summary>What a store made of these lines at once holds.</summary>
    public string TextOf(string store, IEnumerable<string> lines)
    {
        Ingest(store, lines);
        return Text(store);
    }

    public string Text(string store) => StoreText.Of(Path(store));

    public void Dispose() => Directory.Delete(folder, true);
}
