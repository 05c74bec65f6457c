using System.Text;

namespace Mahdar.Pages.Encodings;

/// <summary>The encoding that a page or its HTTP header names.</summary>
internal static class DeclaredCharset
{
    private const int Reach = 4096;

    /// <summary>The word after "charset=" or, in XML, "encoding=" near the beginning; null where there is none.</summary>
    public static string? Find(ReadOnlySpan<byte> page)
    {
        var head = Encoding.Latin1.GetString(page[..Math.Min(page.Length, Reach)]);
        return After(head, "charset") ?? (head.StartsWith("<?xml", StringComparison.Ordinal) ? After(head[..Math.Max(0, head.IndexOf('>', StringComparison.Ordinal))], "encoding") : null);
    }

    /// <summary>Of a header such as "text/html; charset=windows-1256".</summary>
    public static string? OfHeader(string? contentType) => contentType is null ? null : After(contentType, "charset");

    private static string? After(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var rest = text.AsSpan(at + word.Length).TrimStart();
            if (rest.IsEmpty || rest[0] != '=') continue;
            rest = rest[1..].TrimStart([' ', '"', '\'']);
            var end = rest.IndexOfAny([' ', '"', '\'', ';', '>', '/', '\r', '\n', '?']);
            var name = (end < 0 ? rest : rest[..end]).ToString();
            if (name.Length is > 2 and < 30) return name;
        }
        return null;
    }
}
