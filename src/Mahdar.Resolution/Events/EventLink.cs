namespace Mahdar.Resolution.Events;

/// <summary>That a claim came to an event by its likeness with it, told by the place of the event's leading claim then.</summary>
internal sealed record EventLink(int Claim, int Head, double Points, Grounds Grounds)
{
    /// <summary>Points of what needs no weighing: the same parties on the same day; and of what a person decided.</summary>
    public const double Sure = 7, Judged = 10;
}
