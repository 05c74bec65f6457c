using System.IO.Compression;
using Mahdar.Exchange;
using Mahdar.Model.Claims;
using Mahdar.Resolution.Claims;

namespace Mahdar.ResolutionBenchmark;

/// <summary>The claims of all reports of a file that <c>mahdar read --format json</c> wrote, gzipped or not.</summary>
internal static class MinutesFile
{
    /// <summary>Sorted by key, which is the record's id where the reports are records of one file.</summary>
    public static IReadOnlyList<ReportClaims> Read(string path) =>
        [.. Lines(path).AsParallel().Select(MinutesReader.Read).OfType<Model.Minutes>()
            .Select(minutes => ClaimReader.Read(minutes, KeyOf(minutes.Report)))
            .OrderBy(report => report.Report, StringComparer.Ordinal)];

    private static string KeyOf(Model.Report report) => report.Path is { } path ? path[(path.LastIndexOf('#') + 1)..] : report.Id;

    private static IEnumerable<string> Lines(string path)
    {
        using var file = File.OpenRead(path);
        using var reader = new StreamReader(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file);
        while (reader.ReadLine() is { } line) yield return line;
    }
}
