namespace Mahdar.Resolution.Events;

/// <summary>That a claim came to an event by its likeness with it, told by the place of the event's leading claim then.</summary>
internal sealed record EventLink(int Claim, int Head, double Points, Grounds Grounds);
