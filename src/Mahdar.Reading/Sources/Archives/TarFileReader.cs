using System.Formats.Tar;

namespace Mahdar.Reading.Sources.Archives;

/// <summary>The files in a tar. Links and devices are passed over, and nothing is written to disk.</summary>
internal sealed class TarFileReader(SourceReader sources, ReadingLimits limits)
{
    public IEnumerable<RawReport> Read(string path, Stream stream, int nesting)
    {
        using var tar = new TarReader(stream);
        var count = 0;
        while (tar.GetNextEntry() is { } entry)
        {
            if (entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile or TarEntryType.ContiguousFile) || entry.DataStream is not { } content || !SourceNames.AreReports(entry.Name)) continue;
            if (++count > limits.Entries)
            {
                yield return ArchivePaths.TooMany(path, limits.Entries);
                yield break;
            }
            foreach (var report in sources.Read(ArchivePaths.Inside(path, entry.Name), new Unrewindable(content), nesting + 1)) yield return report;
        }
        if (count == 0) yield return ArchivePaths.Empty(path);
    }
}
