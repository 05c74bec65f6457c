namespace Mahdar.Resolution.Events;

/// <summary>Which claims tell of one event, and why.</summary>
/// <param name="Facts">All claims, in the order of reports and of their text.</param>
/// <param name="Groups">Places in <paramref name="Facts"/>, the claims of one event together, the leading one first.</param>
/// <param name="Links">For each group, how its claims came to it.</param>
internal sealed record EventGroups(IReadOnlyList<EventFact> Facts, IReadOnlyList<IReadOnlyList<int>> Groups, IReadOnlyList<IReadOnlyList<EventLink>> Links);
