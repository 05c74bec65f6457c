using System.Globalization;

namespace Mahdar.Reading.Sources.Archives;

/// <summary>
/// The pages in a WARC, and the texts in a WET. Where a record is damaged, or shorter or longer than it says, the reading goes on at the next
/// line that begins a record, and the damage is told once.
/// </summary>
internal sealed class WarcReader(ReadingLimits limits)
{
    private const int MostHeaders = 200;

    /// <summary>Records read before a damage, not to be read again behind it.</summary>
    private const int Remembered = 256;

    private readonly Queue<string> recent = new();

    public IEnumerable<RawReport> Read(string path, Stream stream)
    {
        var input = new WarcInput(stream);
        var isTold = false;
        for (string? line; (line = input.ReadLine()) is not null;)
        {
            if (line.Length == 0) continue;
            if (!line.StartsWith("WARC/", StringComparison.Ordinal))
            {
                if (!isTold) yield return Damaged(path);
                isTold = true;
                continue;
            }
            isTold = false;
            var headers = Headers(input);
            if (!long.TryParse(headers.GetValueOrDefault("content-length"), NumberStyles.None, CultureInfo.InvariantCulture, out var length)) continue;
            if (Report(path, headers, length, input) is { } report) yield return report;
        }
    }

    private static RawReport Damaged(string path) => RawReport.Failed(path, "a record is damaged: reading goes on at the next one", "سجل معطوب: تستمر القراءة من السجل التالي");

    private static Dictionary<string, string> Headers(WarcInput input)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (string? line; (line = input.ReadLine()) is { Length: > 0 } && headers.Count < MostHeaders;)
            if (line.IndexOf(':', StringComparison.Ordinal) is var colon and > 0) headers[line[..colon].Trim()] = line[(colon + 1)..].Trim();
        return headers;
    }

    private RawReport? Report(string path, Dictionary<string, string> headers, long length, WarcInput input)
    {
        var url = headers.GetValueOrDefault("warc-target-uri")?.Trim('<', '>');
        var name = url is null ? path : ArchivePaths.Inside(path, url);
        if (!IsWanted(headers) || IsKnown(headers))
        {
            input.Skip(length);
            return null;
        }
        if (length > limits.DocumentBytes)
        {
            input.Skip(length);
            return SourceFailure.Of(name, new TooLongException(limits.DocumentBytes), 0);
        }
        var content = input.Read((int)length);
        if (content.Length < length) return RawReport.Failed(name, "breaks off in the middle of a record", "ينقطع في وسط سجل");
        return headers["warc-type"] == "response" ? HttpRecord.Read(name, url, content, limits)
            : new RawReport(name, IsPage(headers) ? RawKind.Page : RawKind.Text, content) { Url = url, ContentType = headers.GetValueOrDefault("content-type") };
    }

    private static bool IsWanted(Dictionary<string, string> headers) => headers.GetValueOrDefault("warc-type") switch
    {
        "response" => headers.GetValueOrDefault("content-type")?.StartsWith("application/http", StringComparison.OrdinalIgnoreCase) ?? true,
        "resource" => IsPage(headers),
        "conversion" => headers.GetValueOrDefault("content-type")?.StartsWith("text/", StringComparison.OrdinalIgnoreCase) ?? false,
        _ => false,
    };

    private static bool IsPage(Dictionary<string, string> headers) => headers.GetValueOrDefault("content-type")?.Contains("html", StringComparison.OrdinalIgnoreCase) ?? false;

    private bool IsKnown(Dictionary<string, string> headers)
    {
        if (headers.GetValueOrDefault("warc-record-id") is not { } id) return false;
        if (recent.Contains(id)) return true;
        recent.Enqueue(id);
        if (recent.Count > Remembered) recent.Dequeue();
        return false;
    }
}
