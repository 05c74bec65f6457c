using Mahdar.Arabic;

namespace Mahdar.Extraction.Times;

/// <summary>The beginning, middle or end that a unit of time follows: مطلع نوفمبر, أواخر عام 2015.</summary>
internal static class PartGrammar
{
    /// <summary>The part, and where what it is a part of starts; <see cref="PartOf.Whole"/> and <paramref name="i"/> where there is none.</summary>
    public static (PartOf Part, int Next) Read(TimeTokens t, int i) =>
        t.Try(i, TimeWordKind.Part, out var word) && !t.Has(i, Proclitics.Al) ? ((PartOf)word.Value, i + 1) : (PartOf.Whole, i);
}
