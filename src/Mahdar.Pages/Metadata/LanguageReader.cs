using Mahdar.Arabic;

namespace Mahdar.Pages.Metadata;

/// <summary>Tells the language of a text: what the page declares, unless its letters say otherwise.</summary>
internal static class LanguageReader
{
    private const string Arabic = "ar", Unknown = "und";

    public static string Read(string text, string? declared)
    {
        int arabic = 0, other = 0;
        foreach (var c in text)
            if (c < '\x80') other += char.IsAsciiLetter(c) ? 1 : 0;
            else if (Letters.IsArabic(c)) arabic++;
            else if (char.IsLetter(c)) other++;
        var code = Code(declared);
        if (arabic >= other) return code is "fa" or "ur" or "ku" or "ps" or "ckb" or "ug" ? code : Arabic;
        return code is null or Arabic ? Unknown : code;
    }

    private static string? Code(string? declared)
    {
        if (declared is null) return null;
        var end = declared.AsSpan().Trim().IndexOfAny('-', '_');
        var code = declared.Trim()[..(end < 0 ? declared.Trim().Length : end)].ToLowerInvariant();
        return code.Length is 2 or 3 && code.All(char.IsAsciiLetterLower) ? code : null;
    }
}
