using System.Text;
using Mahdar.Arabic;

namespace Mahdar.Reading.Sources;

/// <summary>Bytes to text: UTF-8 with or without a byte order mark, UTF-16 with one, and Windows-1256 where the bytes are no UTF-8 but Arabic.</summary>
public static class TextDecoder
{
    /// <summary>Of a thousand characters, the most that may be controls in a text.</summary>
    private const int MostControlsPerMille = 20;

    private static readonly UTF8Encoding Strict = new(false, true);
    private static readonly Encoding Arabic = CodePagesEncodingProvider.Instance.GetEncoding(1256)!;

    /// <summary>The text, or null where the bytes are none.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        var text = Unmarked(bytes);
        return text is null || LooksBinary(text) ? null : text;
    }

    private static string? Unmarked(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\ufeff"u8)) return DecodeUtf8(bytes[3..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xff, 0xfe])) return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xfe, 0xff])) return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        return DecodeUtf8(bytes);
    }

    private static string? DecodeUtf8(ReadOnlySpan<byte> bytes)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes)) return Strict.GetString(bytes);
        if (bytes.Contains((byte)0)) return null;
        var lenient = Encoding.UTF8.GetString(bytes);
        // A few broken bytes in a page of UTF-8 are shown as such; many mean another encoding or none.
        if (lenient.AsSpan().Count('\ufffd') * 100 < lenient.Length) return lenient;
        var text = Arabic.GetString(bytes);
        return IsMostlyArabic(text) ? text : null;
    }

    private static bool IsMostlyArabic(string text)
    {
        int arabic = 0, other = 0;
        foreach (var c in text)
            if (Letters.IsArabic(c)) arabic++;
            else if (c > 0x7f) other++;
        return arabic > 20 && other * 20 < arabic;
    }

    private static bool LooksBinary(string text)
    {
        var controls = 0;
        foreach (var c in text)
            if (c == '\0') return true;
            else if (char.IsControl(c) && c is not ('\n' or '\r' or '\t' or '\f' or '\u0085')) controls++;
        return controls * 1000L > text.Length * (long)MostControlsPerMille;
    }
}
