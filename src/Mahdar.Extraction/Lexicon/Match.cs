using Mahdar.Arabic;

namespace Mahdar.Extraction.Lexicon;

/// <summary>A phrase of the tables found at tokens <paramref name="First"/> (included) to <paramref name="End"/> (excluded).</summary>
/// <param name="Proclitics">What the first token carries before the phrase; <c>Al</c> where the phrase itself has no article.</param>
public readonly record struct Match(int First, int End, Proclitics Proclitics, Entry Entry)
{
    public bool Definite => (Proclitics & Proclitics.Al) != 0;
}
