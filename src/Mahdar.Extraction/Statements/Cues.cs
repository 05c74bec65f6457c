using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;

namespace Mahdar.Extraction.Statements;

/// <summary>Whether a word of saying stands at a token.</summary>
internal static class Cues
{
    /// <summary>A verb, participle or noun of saying, alone or behind و and ف; "التابعة" with the article is none.</summary>
    public static bool IsAt(Material material, int token)
    {
        foreach (var match in material.Matches.At(token))
            if (match.Entry.Kind == EntryKind.Cue && (match.Proclitics & ~(Proclitics.Wa | Proclitics.Fa)) == 0) return true;
        return false;
    }
}
