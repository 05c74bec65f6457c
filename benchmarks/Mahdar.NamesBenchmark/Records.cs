using System.IO.Compression;
using System.Text.Json;

namespace Mahdar.NamesBenchmark;

/// <summary>Title and text of each record of a JSON Lines file, gzipped or not.</summary>
internal static class Records
{
    public static IEnumerable<string> Read(string path)
    {
        using var file = File.OpenRead(path);
        using var reader = new StreamReader(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file);
        while (reader.ReadLine() is { } line)
        {
            using var record = JsonDocument.Parse(line);
            yield return $"{record.RootElement.GetProperty("title").GetString()}\n{record.RootElement.GetProperty("text").GetString()}";
        }
    }
}
