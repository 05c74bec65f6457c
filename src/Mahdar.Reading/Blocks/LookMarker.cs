using Mahdar.Model;

namespace Mahdar.Reading.Blocks;

/// <summary>Marks what no reader takes for a sentence: links, ids, rulers, lines without an Arabic letter.</summary>
internal static class LookMarker
{
    private const int ShortestId = 12;

    public static void Mark(Page page)
    {
        if (!page.Lines.Exists(line => line.Look.ArabicLetters > 0)) return;
        for (var i = 0; i < page.Lines.Count; i++)
            if (RuleFor(page.TextOf(i), page.Lines[i].Look) is { } rule) page.Mark(i, BlockKind.Chrome, rule);
    }

    private static string? RuleFor(ReadOnlySpan<char> line, LineLook look)
    {
        if (look.ArabicLetters > 0) return IsLink(line) ? "link" : null;
        if (look.Letters == 0) return look.Digits == 0 ? "no-letters" : null;
        if (IsLink(line)) return "link";
        return IsId(line) ? "bare-id" : "no-arabic-letter";
    }

    private static bool IsLink(ReadOnlySpan<char> line) =>
        line.IndexOfAny(' ', '\t') < 0 && (line.Contains("://", StringComparison.Ordinal) || line.StartsWith("www.", StringComparison.OrdinalIgnoreCase));

    private static bool IsId(ReadOnlySpan<char> line)
    {
        if (line.Length < ShortestId) return false;
        foreach (var c in line)
            if (!char.IsAsciiHexDigit(c) && c is not '-') return false;
        return true;
    }
}
