namespace Mahdar.Resolution.Events;

/// <summary>Claims that surely tell of one event: the same parties on the same day. Led by the one that tells most.</summary>
internal sealed record EventUnit(IReadOnlyList<int> Members, EventFact Lead, int Witnesses);
