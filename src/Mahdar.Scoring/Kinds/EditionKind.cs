using Mahdar.Model;
using Mahdar.Scoring.Comparison;
using Mahdar.Scoring.Gold;

namespace Mahdar.Scoring.Kinds;

/// <summary>Editions of recurring meetings: by their numbers where both have one, else by the series' words.</summary>
internal static class EditionKind
{
    public static Tally Score(GoldReport gold, FoundReport found)
    {
        var editions = found.Minutes.Editions;
        var pairing = Pairing.Of(gold.Editions, editions, (g, f) => Fits(g, f, found) ? 1 : 0);
        return Tally.Of("editions", pairing.Pairs.Count,
            [.. pairing.Missed.Select(i => $"{gold.Editions[i].Series} {gold.Editions[i].Ordinal}")],
            [.. pairing.Extra.Select(j => $"{found.Entity(editions[j].Series)?.Name} {editions[j].Ordinal}")]);
    }

    private static bool Fits(GoldEdition gold, Edition edition, FoundReport found) =>
        gold.Ordinal is not null && edition.Ordinal is not null ? gold.Ordinal == edition.Ordinal : NameComparison.SameBody(gold.Series, found.Entity(edition.Series)?.Name);
}
