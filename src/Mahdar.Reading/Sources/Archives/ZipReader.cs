using System.IO.Compression;

namespace Mahdar.Reading.Sources.Archives;

/// <summary>The files in a zip, among them the WARCs of a WACZ. They are read where they lie: nothing is written to disk.</summary>
internal sealed class ZipReader(SourceReader sources, ReadingLimits limits)
{
    public IEnumerable<RawReport> Read(string path, Stream stream, PeekedStream peeked, int nesting)
    {
        // The list of entries stands at the end, so an input that cannot be rewound is held whole.
        var whole = stream.CanSeek ? stream : new MemoryStream(LimitedReader.ReadAll(peeked, limits.ArchiveInMemory));
        whole.Position = 0;
        using var zip = new ZipArchive(whole, ZipArchiveMode.Read);
        var isWacz = zip.GetEntry("datapackage.json") is not null && zip.Entries.Any(entry => entry.FullName.StartsWith("archive/", StringComparison.Ordinal));
        var entries = zip.Entries.Where(entry => isWacz ? entry.FullName.StartsWith("archive/", StringComparison.Ordinal) : SourceNames.AreReports(entry.FullName) || SourceNames.EndsWith(entry.FullName, ".json"))
            .Where(entry => entry.Length > 0).OrderBy(entry => entry.FullName, StringComparer.Ordinal).ToList();
        if (entries.Count > limits.Entries) yield return ArchivePaths.TooMany(path, limits.Entries);
        if (entries.Count == 0) yield return ArchivePaths.Empty(path);
        foreach (var entry in entries.Take(limits.Entries))
            foreach (var report in Entry(ArchivePaths.Inside(path, entry.FullName), entry, nesting)) yield return report;
    }

    private IEnumerable<RawReport> Entry(string path, ZipArchiveEntry entry, int nesting)
    {
        Stream content;
        RawReport? failure = null;
        try
        {
            content = entry.Open();
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException)
        {
            content = Stream.Null;
            failure = SourceFailure.Of(path, e, 0);
        }
        if (failure is not null)
        {
            yield return failure;
            yield break;
        }
        using (content)
            foreach (var report in sources.Read(path, content, nesting + 1)) yield return report;
    }
}
