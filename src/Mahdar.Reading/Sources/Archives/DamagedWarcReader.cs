using System.IO.Compression;

namespace Mahdar.Reading.Sources.Archives;

/// <summary>A packed WARC, each record packed for itself. Where the packing is damaged, the reading goes on at the next record that unpacks.</summary>
internal sealed class DamagedWarcReader(ReadingLimits limits)
{
    private static readonly byte[] Magic = [0x1f, 0x8b, 0x08];

    private readonly WarcReader records = new(limits);

    public IEnumerable<RawReport> Read(string path, Stream file)
    {
        for (long from = 0; from >= 0;)
        {
            file.Position = from;
            using var packed = new GZipStream(new TricklingStream(file), CompressionMode.Decompress, leaveOpen: true);
            using var reports = records.Read(path, packed).GetEnumerator();
            RawReport? failure = null;
            while (failure is null)
            {
                try
                {
                    if (!reports.MoveNext()) break;
                }
                catch (Exception e) when (e is InvalidDataException or IOException)
                {
                    failure = RawReport.Failed(path, $"damaged at byte {file.Position}: {e.Message} Reading goes on at the next record", $"معطوب عند البايت {file.Position}: تستمر القراءة من السجل التالي");
                }
                yield return failure ?? reports.Current;
            }
            from = failure is null ? -1 : NextRecord(file, Math.Max(from + 1, file.Position - 2 * TricklingStream.Portion));
        }
    }

    /// <summary>Where the next packed record begins; -1 where there is none.</summary>
    private static long NextRecord(Stream file, long from)
    {
        var buffer = new byte[1 << 16];
        while (true)
        {
            file.Position = from;
            var filled = file.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            if (filled <= Magic.Length) return -1;
            for (var at = 0; at < filled;)
            {
                var found = buffer.AsSpan(at, filled - at).IndexOf(Magic);
                if (found < 0) break;
                if (BeginsRecord(file, from + at + found)) return from + at + found;
                at += found + 1;
            }
            from += filled - Magic.Length + 1;
        }
    }

    private static bool BeginsRecord(Stream file, long place)
    {
        try
        {
            file.Position = place;
            using var packed = new GZipStream(new TricklingStream(file), CompressionMode.Decompress, leaveOpen: true);
            Span<byte> head = stackalloc byte[5];
            return packed.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length && head.SequenceEqual("WARC/"u8);
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
