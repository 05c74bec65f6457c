using System.IO.Compression;

namespace Mahdar.Reading.Sources.Archives;

/// <summary>Whatever was packed by gzip. A WARC whose packing is damaged goes on behind the damage.</summary>
internal sealed class GzipReader(SourceReader sources, ReadingLimits limits)
{
    /// <param name="stream">The stream itself, to go back in where it can.</param>
    /// <param name="peeked">The same, with its beginning given back.</param>
    public IEnumerable<RawReport> Read(string path, Stream stream, PeekedStream peeked, int nesting)
    {
        if (stream.CanSeek && SourceNames.EndsWith(path, ".warc.gz", ".wet.gz", ".warc.wet.gz")) return new DamagedWarcReader(limits).Read(path, stream);
        return sources.Read(SourceNames.WithoutPacking(path) == path ? path : path, new GZipStream(peeked, CompressionMode.Decompress), nesting + 1);
    }
}
