using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Editions;

/// <summary>One session of a series as the report tells it. Tokens <paramref name="First"/> to <paramref name="End"/> (excluded) name it first.</summary>
public sealed record EditionDraft(EntityDraft Series, int? Ordinal, int First, int End, string Rule)
{
    public EditionStatus? Status { get; init; }
    public Days When { get; init; }
    public EntityDraft? Place { get; init; }
    public EntityDraft? Host { get; init; }
    /// <summary>Whether something is told to be on its sidelines.</summary>
    public bool Beside { get; init; }
    public IReadOnlyList<(int First, int End)> Evidence { get; init; } = [];
}
