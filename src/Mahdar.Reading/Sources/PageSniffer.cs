namespace Mahdar.Reading.Sources;

/// <summary>Tells a page of HTML by how it begins.</summary>
internal static class PageSniffer
{
    private const int Reach = 600;

    private static readonly string[] Openings = ["<!doctype html", "<html", "<head", "<body", "<meta ", "<title"];

    public static bool IsPage(ReadOnlySpan<char> text)
    {
        var head = text[..Math.Min(text.Length, Reach)].TrimStart();
        if (head.IsEmpty || head[0] != '<') return false;
        foreach (var opening in Openings)
            if (head.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) return true;
        return (head.StartsWith("<!--", StringComparison.Ordinal) || head.StartsWith("<?xml", StringComparison.Ordinal)) && head.Contains("<html", StringComparison.OrdinalIgnoreCase);
    }
}
