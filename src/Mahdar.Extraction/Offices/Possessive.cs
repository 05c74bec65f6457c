namespace Mahdar.Extraction.Offices;

/// <summary>"زعيمها", "وزير خارجيته", "مستشاره للأمن القومي": a pronoun stands for the owner.</summary>
internal static class Possessive
{
    public static bool Is(string words)
    {
        var first = words.AsSpan(0, words.IndexOf(' ') is > 0 and var end ? end : words.Length);
        return first.EndsWith("ها", StringComparison.Ordinal) || first.EndsWith("ه", StringComparison.Ordinal) || first.EndsWith("هم", StringComparison.Ordinal);
    }
}
