using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Statements;

/// <summary>A statement while ids are not yet given. Tokens <paramref name="First"/> to <paramref name="End"/> (excluded) are what is said.</summary>
public sealed record StatementDraft(EntityDraft Speaker, int First, int End, StatementMode Mode, int CueFirst, int CueEnd, string Rule)
{
    /// <summary>Whether a whole clause is said, not only a noun phrase.</summary>
    public bool IsClause { get; init; } = true;

    public EntityDraft? Relay { get; init; }
    public EntityDraft? Addressee { get; init; }

    /// <summary>What is done by saying it, an event type of PLOVER; null where it is only said.</summary>
    public string? Stance { get; init; }
}
