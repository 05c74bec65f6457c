using System.Text;

namespace Mahdar.Reading.Sources.Archives;

/// <summary>Lines and stretches of bytes of a WARC, read forward only.</summary>
internal sealed class WarcInput(Stream stream)
{
    private const int LongestLine = 1 << 14;

    private readonly byte[] buffer = new byte[1 << 16];
    private int at, filled;

    /// <summary>The next line without its end, the first 16 KiB of a longer one; null at the end.</summary>
    public string? ReadLine()
    {
        var line = new StringBuilder();
        while (true)
        {
            if (at == filled && !Fill()) return line.Length > 0 ? line.ToString() : null;
            var rest = buffer.AsSpan(at, filled - at);
            var end = rest.IndexOf((byte)'\n');
            var taken = end < 0 ? rest.Length : end;
            line.Append(Encoding.Latin1.GetString(rest[..Math.Min(taken, Math.Max(0, LongestLine - line.Length))]));
            at += end < 0 ? taken : taken + 1;
            if (end >= 0) return line.ToString().TrimEnd('\r');
        }
    }

    /// <summary>So many bytes, or fewer where the input ends.</summary>
    public byte[] Read(int count)
    {
        using var bytes = new MemoryStream(Math.Min(count, 1 << 20));
        while (bytes.Length < count && (at < filled || Fill()))
        {
            var taken = (int)Math.Min(count - bytes.Length, filled - at);
            bytes.Write(buffer, at, taken);
            at += taken;
        }
        return bytes.ToArray();
    }

    /// <summary>How many of so many bytes there were to pass over.</summary>
    public long Skip(long count)
    {
        var passed = 0L;
        while (passed < count && (at < filled || Fill()))
        {
            var taken = (int)Math.Min(count - passed, filled - at);
            at += taken;
            passed += taken;
        }
        return passed;
    }

    private bool Fill()
    {
        (at, filled) = (0, stream.Read(buffer, 0, buffer.Length));
        return filled > 0;
    }
}
