namespace Mahdar.Reading.Sources;

/// <summary>Cuts a stream of JSON Lines into the bytes of its lines, without ever holding more than one of them.</summary>
public static class RecordLines
{
    private const int FirstBuffer = 1 << 16;

    /// <param name="longest">A longer line ends the reading with <see cref="InvalidDataException"/>.</param>
    public static IEnumerable<RawReport> Read(string path, Stream stream, long longest = int.MaxValue / 2)
    {
        var buffer = new byte[FirstBuffer];
        int filled = 0, line = 1;
        while (true)
        {
            if (filled > longest) throw new TooLongException(longest);
            if (filled == buffer.Length) Array.Resize(ref buffer, buffer.Length * 2);
            var count = stream.Read(buffer, filled, buffer.Length - filled);
            var searched = filled;
            filled += count;
            var start = 0;
            for (int end; (end = IndexOfLineEnd(buffer, Math.Max(start, searched), filled)) >= 0; start = end + 1, line++)
                if (Line(path, buffer, start, end, line) is { } raw) yield return raw;
            Buffer.BlockCopy(buffer, start, buffer, 0, filled - start);
            filled -= start;
            if (count > 0) continue;
            if (Line(path, buffer, 0, filled, line) is { } last) yield return last;
            yield break;
        }
    }

    private static int IndexOfLineEnd(byte[] buffer, int from, int to)
    {
        var found = buffer.AsSpan(from, to - from).IndexOf((byte)'\n');
        return found < 0 ? -1 : from + found;
    }

    private static RawReport? Line(string path, byte[] buffer, int start, int end, int line)
    {
        var bytes = buffer.AsSpan(start, end - start);
        if (line == 1 && bytes.StartsWith("\ufeff"u8)) bytes = bytes[3..];
        return bytes.Trim(" \t\r"u8).IsEmpty ? null : new RawReport(path, RawKind.Record, bytes.ToArray(), line);
    }
}
