using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>A word such as "the summit" that speaks of an event told elsewhere: what it adds to that event.</summary>
internal sealed record Recall(EventType Type, int First, EventStatus? Status, Days When, Mentions.EntityDraft? Place, string? Country, bool IsNew = false)
{
    /// <summary>Whether it speaks of a summit.</summary>
    public bool Summit { get; init; }

    /// <summary>Whose visit it is, where that is told.</summary>
    public Mentions.EntityDraft? Visitor { get; init; }
    /// <summary>How long a visit is said to last.</summary>
    public TimeSpan? Length { get; init; }
    /// <summary>The day until which it is said to last.</summary>
    public DateOnly? Last { get; init; }
}
