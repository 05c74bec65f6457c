using System.IO.Compression;
using Mahdar.Exchange;
using Mahdar.Model;
using Mahdar.Model.Claims;
using Mahdar.Resolution.Claims;

namespace Mahdar.ResolutionBenchmark;

/// <summary>Reads what <c>mahdar read --format json</c> wrote: a file, gzipped or not, or - for standard input.</summary>
internal static class MinutesFile
{
    /// <summary>The claims of all reports, sorted by key, which is the record's id where the reports are records of one file.</summary>
    public static IReadOnlyList<ReportClaims> Claims(string path) =>
        [.. Minutes(path).Select(minutes => ClaimReader.Read(minutes, KeyOf(minutes.Report))).OrderBy(report => report.Report, StringComparer.Ordinal)];

    /// <summary>The reports alone.</summary>
    public static IReadOnlyList<Report> Reports(string path) => [.. Minutes(path).Select(minutes => minutes.Report).OrderBy(KeyOf, StringComparer.Ordinal)];

    public static string KeyOf(Report report) => report.Path is { } path ? path[(path.LastIndexOf('#') + 1)..] : report.Id;

    private static ParallelQuery<Minutes> Minutes(string path) => Lines(path).AsParallel().Select(MinutesReader.Read).OfType<Minutes>();

    private static IEnumerable<string> Lines(string path)
    {
        using var file = path == "-" ? Console.OpenStandardInput() : File.OpenRead(path);
        using var reader = new StreamReader(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file);
        while (reader.ReadLine() is { } line) yield return line;
    }
}
