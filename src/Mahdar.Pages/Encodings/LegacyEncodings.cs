using System.Text;

namespace Mahdar.Pages.Encodings;

/// <summary>The encodings of Arabic before UTF-8, and those mistaken for it. Encoding what they lack throws.</summary>
internal static class LegacyEncodings
{
    public static Encoding Arabic { get; } = Of("windows-1256")!;

    public static Encoding IsoArabic { get; } = Of("iso-8859-6")!;

    public static Encoding Western { get; } = Of("windows-1252")!;

    /// <summary>By any of its names; null for one that is not known.</summary>
    public static Encoding? Of(string name)
    {
        name = name.Trim(' ', '"', '\'').ToLowerInvariant();
        // What calls itself Latin 1 on the web is Windows-1252, as the HTML standard has it.
        if (name is "iso-8859-1" or "latin1" or "ascii" or "us-ascii") name = "windows-1252";
        if (name is "cp1256" or "cp-1256" or "win-1256" or "x-cp1256") name = "windows-1256";
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ReplacementFallback)
                ?? Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ReplacementFallback);
        }
        catch (Exception fault) when (fault is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
