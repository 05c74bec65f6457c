using Mahdar.Pages.Encodings;

namespace Mahdar.Reading.Sources;

/// <summary>Bytes to text, as <see cref="PageDecoder"/> decodes them; what is text in no encoding is told from it by its controls.</summary>
public static class TextDecoder
{
    /// <summary>Of a thousand characters, the most that may be controls in a text.</summary>
    private const int MostControlsPerMille = 20;

    /// <summary>The text, or null where the bytes are none. <paramref name="contentType"/>: as a server gave it.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, string? contentType = null)
    {
        var text = PageDecoder.Decode(bytes, contentType);
        return text is null || LooksBinary(text) ? null : text;
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
