namespace Mahdar.Extraction.Offices;

/// <summary>"زعيمها", "وزير خارجيته": a pronoun stands for the owner.</summary>
internal static class Possessive
{
    public static bool Is(string word) => word.EndsWith("ها", StringComparison.Ordinal) || word.EndsWith('ه') || word.EndsWith("هم", StringComparison.Ordinal);
}
