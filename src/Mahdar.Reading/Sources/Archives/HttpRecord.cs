using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Mahdar.Reading.Sources.Archives;

/// <summary>A page as a server sent it: a status line, headers, and the content, perhaps in chunks and packed.</summary>
internal static class HttpRecord
{
    private const int Longest = 1 << 16;

    /// <summary>The page; null for what is none: redirects, errors, pictures.</summary>
    public static RawReport? Read(string path, string? url, byte[] response, ReadingLimits limits)
    {
        var end = HeaderEnd(response);
        var header = Encoding.Latin1.GetString(response, 0, Math.Min(end, Longest));
        if (!IsFound(header)) return null;
        var type = Field(header, "content-type");
        if (type is not null && !type.Contains("html", StringComparison.OrdinalIgnoreCase) && !type.StartsWith("text/plain", StringComparison.OrdinalIgnoreCase)) return null;
        try
        {
            var content = Unpacked(Whole(response.AsSpan(Math.Min(response.Length, end)).ToArray(), Field(header, "transfer-encoding")), Field(header, "content-encoding"), limits);
            return content.Length == 0 ? null : new RawReport(path, type is null || type.Contains("html", StringComparison.OrdinalIgnoreCase) ? RawKind.Page : RawKind.Text, content) { Url = url, ContentType = type };
        }
        // The last is what damaged Brotli is told by.
        catch (Exception e) when (e is InvalidDataException or IOException or InvalidOperationException)
        {
            return SourceFailure.Of(path, e, 0);
        }
    }

    /// <summary>Where the content begins.</summary>
    private static int HeaderEnd(ReadOnlySpan<byte> response)
    {
        int strict = response.IndexOf("\r\n\r\n"u8), lenient = response.IndexOf("\n\n"u8);
        return strict >= 0 && (lenient < 0 || strict < lenient) ? strict + 4 : lenient >= 0 ? lenient + 2 : response.Length;
    }

    private static bool IsFound(string header)
    {
        var blank = header.IndexOf(' ', StringComparison.Ordinal);
        return header.StartsWith("HTTP/", StringComparison.Ordinal) && blank > 0 && header.AsSpan(blank + 1).StartsWith("200", StringComparison.Ordinal);
    }

    private static string? Field(string header, string name)
    {
        foreach (var line in header.AsSpan().EnumerateLines())
            if (line.IndexOf(':') is var colon and > 0 && line[..colon].Trim().Equals(name, StringComparison.OrdinalIgnoreCase)) return line[(colon + 1)..].Trim().ToString();
        return null;
    }

    /// <summary>The chunks put together; content that says so and has none, as it is.</summary>
    private static byte[] Whole(byte[] content, string? encoding)
    {
        if (encoding is null || !encoding.Contains("chunked", StringComparison.OrdinalIgnoreCase)) return content;
        using var whole = new MemoryStream(content.Length);
        for (var at = 0; at < content.Length;)
        {
            var end = content.AsSpan(at).IndexOf((byte)'\n');
            if (end < 0) break;
            var size = Encoding.Latin1.GetString(content, at, end).Split(';')[0].Trim();
            if (!int.TryParse(size, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var length) || length < 0) return whole.Length == 0 ? content : whole.ToArray();
            if (length == 0) break;
            at += end + 1;
            whole.Write(content, at, Math.Min(length, content.Length - at));
            at = (int)Math.Min(content.Length, (long)at + length + 2);
        }
        return whole.ToArray();
    }

    /// <summary>Crawlers often unpack and leave the header: so the bytes decide where they can.</summary>
    private static byte[] Unpacked(byte[] content, string? encoding, ReadingLimits limits)
    {
        if (content.AsSpan().StartsWith((ReadOnlySpan<byte>)[0x1f, 0x8b])) return LimitedReader.ReadAll(new GZipStream(new MemoryStream(content), CompressionMode.Decompress), limits.DocumentBytes);
        if (encoding is null || content.Length == 0 || content[0] is (byte)'<' or (byte)' ' or (byte)'\n' or (byte)'\r' or 0xef) return content;
        if (encoding.Contains("br", StringComparison.OrdinalIgnoreCase)) return LimitedReader.ReadAll(new BrotliStream(new MemoryStream(content), CompressionMode.Decompress), limits.DocumentBytes);
        return encoding.Contains("deflate", StringComparison.OrdinalIgnoreCase) ? LimitedReader.ReadAll(new ZLibStream(new MemoryStream(content), CompressionMode.Decompress), limits.DocumentBytes) : content;
    }
}
