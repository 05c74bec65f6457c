using System.Collections.Concurrent;

namespace Mahdar.Reading.Sources;

/// <summary>The reports asked for by id: a record by its own id, a text file by its name without its ending. Safe to call from many threads.</summary>
public sealed class WantedReports
{
    private const string Annotation = ".gold.json";

    private readonly ConcurrentDictionary<string, bool> isSeen;

    public WantedReports(IEnumerable<string> ids) => isSeen = new(ids.Distinct(StringComparer.Ordinal).Select(id => KeyValuePair.Create(id, false)), StringComparer.Ordinal);

    /// <summary>The ids in a file, one a line (one may stand there twice), or those that a folder has a NAME.gold.json of. Null where there is neither.</summary>
    public static WantedReports? Of(string path)
    {
        if (Directory.Exists(path)) return new WantedReports(Directory.EnumerateFiles(path, "*" + Annotation).Select(file => Path.GetFileName(file)[..^Annotation.Length]));
        if (File.Exists(path)) return new WantedReports(File.ReadLines(path).Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'));
        return null;
    }

    /// <summary>Those asked for that have not come by yet.</summary>
    public IEnumerable<string> Missing => isSeen.Where(entry => !entry.Value).Select(entry => entry.Key).Order(StringComparer.Ordinal);

    public bool Holds(RawReport raw) => raw.Kind switch
    {
        RawKind.Record => Take(RecordReader.ReadId(raw.Bytes.Span)),
        RawKind.Text => Take(Path.GetFileNameWithoutExtension(raw.Path)),
        _ => true,
    };

    private bool Take(string? id) => id is not null && isSeen.ContainsKey(id) && (isSeen[id] = true);
}
