using Mahdar.Arabic;
using Mahdar.Extraction.Mentions;

namespace Mahdar.Extraction.Events;

/// <summary>Parties joined by و or commas, at tokens <paramref name="First"/> to <paramref name="End"/> (excluded).</summary>
/// <param name="Each">Whether they are met one by one: "his counterparts of A and B".</param>
/// <param name="Delegation">Whether people without office or name act for them (وفد أميركي).</param>
public sealed record PartyList(IReadOnlyList<EntityDraft> Parties, int First, int End, Proclitics Proclitics, bool Each = false, bool Delegation = false);
