using Mahdar.Extraction.Lexicon;

namespace Mahdar.Extraction.Mentions;

/// <summary>Tokens that name an organization: one of the tables (<paramref name="Entry"/>) or one that begins with a known noun.</summary>
public sealed record OrganizationSpan(int First, int End, Entry? Entry, string Sort, string? State, string Rule)
{
    /// <summary>Whether the tokens name it; else they only speak of it (الأممي), and it goes by the name of the tables.</summary>
    public bool IsNamed { get; init; } = true;

    /// <summary>What is written onto its first word and is no part of its name, where no table tells it.</summary>
    public Arabic.Proclitics Leading { get; init; }
}
