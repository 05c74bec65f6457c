using System.Text;
using System.Text.Unicode;
using Mahdar.Arabic;

namespace Mahdar.Pages.Encodings;

/// <summary>The bytes of a page or a text as text, whatever its declaration says: what the bytes can be decides, and the declaration where several can.</summary>
public static class PageDecoder
{
    /// <summary>Fewer broken characters than one in so many are shown as such.</summary>
    private const int BrokenInSoMany = 100;

    private const int Looked = 2000;

    /// <summary>The text, or null for bytes that are none. <paramref name="contentType"/>: the HTTP header, where there was one.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, string? contentType = null)
    {
        if (bytes.StartsWith("\ufeff"u8)) return Mojibake.Mend(Encoding.UTF8.GetString(bytes[3..]));
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xff, 0xfe])) return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xfe, 0xff])) return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        if (Wide(bytes) is { } wide) return wide.GetString(bytes);
        if (Utf8.IsValid(bytes)) return Mojibake.Mend(Encoding.UTF8.GetString(bytes));
        var text = Narrow(bytes, DeclaredCharset.OfHeader(contentType) ?? DeclaredCharset.Find(bytes));
        return text is null ? null : Mojibake.Mend(text);
    }

    /// <summary>UTF-16 without a mark: every other byte is zero in what is ASCII, and six in Arabic.</summary>
    private static Encoding? Wide(ReadOnlySpan<byte> bytes)
    {
        var looked = bytes[..Math.Min(bytes.Length & ~1, Looked)];
        if (looked.Length < 16) return null;
        int even = 0, odd = 0, evenZero = 0, oddZero = 0;
        for (var i = 0; i < looked.Length; i += 2)
        {
            if (looked[i] is 0 or 6) even++;
            if (looked[i + 1] is 0 or 6) odd++;
            if (looked[i] == 0) evenZero++;
            if (looked[i + 1] == 0) oddZero++;
        }
        var most = looked.Length / 2 * 9 / 10;
        if (odd >= most && oddZero > 0 && evenZero == 0) return Encoding.Unicode;
        return even >= most && evenZero > 0 && oddZero == 0 ? Encoding.BigEndianUnicode : null;
    }

    private static string? Narrow(ReadOnlySpan<byte> bytes, string? declared)
    {
        if (bytes.Contains((byte)0)) return null;
        var lenient = Encoding.UTF8.GetString(bytes);
        if (lenient.AsSpan().Count('\ufffd') * BrokenInSoMany < lenient.Length && lenient.AsSpan().IndexOfAnyExceptInRange('\0', '\x7f') >= 0 && HasSoundLetters(lenient)) return lenient;
        string arabic = LegacyEncodings.Arabic.GetString(bytes), iso = LegacyEncodings.IsoArabic.GetString(bytes);
        int inArabic = Articles(arabic), inIso = Articles(iso);
        if (Math.Max(inArabic, inIso) * 200 > bytes.Length - bytes.Count((byte)'<')) return inArabic >= inIso ? arabic : iso;
        var encoding = declared is null ? null : LegacyEncodings.Of(declared);
        if (encoding is not null && encoding is not UTF8Encoding) return encoding.GetString(bytes);
        if (Math.Max(inArabic, inIso) > 2) return inArabic >= inIso ? arabic : iso;
        return IsMostlyArabic(arabic) ? arabic : null;
    }

    private static bool IsMostlyArabic(string text)
    {
        int arabic = 0, other = 0;
        foreach (var c in text)
            if (Letters.IsArabic(c)) arabic++;
            else if (c > 0x7f) other++;
        return arabic > 20 && other * 20 < arabic;
    }

    private static bool HasSoundLetters(string text)
    {
        int broken = 0, sound = 0;
        foreach (var c in text)
            if (c == '\ufffd') broken++;
            else if (c > '\x7f') sound++;
        return sound > broken * 10;
    }

    /// <summary>How often the Arabic article stands at the head of a word: in the wrong encoding it hardly does.</summary>
    private static int Articles(string text)
    {
        var count = 0;
        for (var at = text.IndexOf("ال", StringComparison.Ordinal); at >= 0; at = text.IndexOf("ال", at + 2, StringComparison.Ordinal)) count++;
        return count;
    }
}
