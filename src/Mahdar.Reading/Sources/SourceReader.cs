using Mahdar.Reading.Sources.Archives;
using Mahdar.Reading.Sources.Feeds;
using Mahdar.Reading.Sources.Records;

namespace Mahdar.Reading.Sources;

/// <summary>
/// The reports in one opened input, whatever it is. What is broken yields a report that failed, with the reason; the rest goes on, and
/// nothing is thrown for what an input holds.
/// </summary>
internal sealed class SourceReader(ReadingLimits limits)
{
    /// <param name="path">As it is shown to a person, with the places inside archives.</param>
    /// <param name="nesting">How many archives it lies in.</param>
    public IEnumerable<RawReport> Read(string path, Stream stream, int nesting = 0)
    {
        if (nesting > limits.Nesting) return [RawReport.Failed(path, $"lies in more than {limits.Nesting} archives", $"في أكثر من {limits.Nesting} أرشيفات بعضها داخل بعض")];
        return Guarded(path, () => Open(path, stream, nesting));
    }

    /// <summary>One document that is at hand, in an archive or from a server.</summary>
    public IEnumerable<RawReport> Read(string path, byte[] document, int nesting) => Read(path, new MemoryStream(document), nesting);

    private IEnumerable<RawReport> Open(string path, Stream stream, int nesting)
    {
        var peeked = new PeekedStream(stream, FormatSniffer.Reach);
        var name = SourceNames.WithoutPacking(path);
        switch (FormatSniffer.Of(name, peeked.Head))
        {
            case SourceFormat.Gzip: return new GzipReader(this, limits).Read(path, stream, peeked, nesting);
            case SourceFormat.Zip: return new ZipReader(this, limits).Read(path, stream, peeked, nesting);
            case SourceFormat.Tar: return new TarFileReader(this, limits).Read(path, peeked, nesting);
            case SourceFormat.Warc: return new WarcReader(limits).Read(path, peeked);
            case SourceFormat.JsonLines: return RecordLines.Read(path, peeked, limits.DocumentBytes);
            case SourceFormat.Json: return JsonRecords.Read(path, All(peeked));
            case SourceFormat.Csv: return CsvRecords.Read(path, All(peeked));
            case SourceFormat.Xml: return FeedReader.Read(path, All(peeked));
            case SourceFormat.Page: return [new RawReport(path, RawKind.Page, All(peeked))];
            default: return [new RawReport(path, RawKind.Text, All(peeked))];
        }
    }

    private byte[] All(Stream stream) => LimitedReader.ReadAll(stream, limits.DocumentBytes);

    /// <summary>Passes reports on until the input breaks off, and says so.</summary>
    private static IEnumerable<RawReport> Guarded(string path, Func<IEnumerable<RawReport>> open)
    {
        IEnumerator<RawReport>? reports = null;
        var count = 0;
        while (true)
        {
            RawReport? failure = null;
            try
            {
                reports ??= open().GetEnumerator();
                if (!reports.MoveNext()) break;
                count++;
            }
            catch (Exception e) when (e is IOException or InvalidDataException or NotSupportedException or UnauthorizedAccessException or System.Xml.XmlException or System.Text.Json.JsonException or FormatException or OverflowException or ArgumentException)
            {
                failure = SourceFailure.Of(path, e, count);
            }
            yield return failure ?? reports!.Current;
            if (failure is not null) break;
        }
        reports?.Dispose();
    }
}
