namespace Mahdar.Model;

public enum TimeKind { Date, Range, Set, Duration, Time }

/// <summary>An expression of time where it stands, with the days it picks out where they can be worked out.</summary>
public sealed record TimeExpression
{
    public required Span Span { get; init; }
    public required string Text { get; init; }
    public required TimeKind Kind { get; init; }
    public Days Days { get; init; }
    /// <summary>The TIMEX3 value, for example <c>2025-07-10</c>, <c>PT35M</c>, <c>2024-W30</c>; null where unresolved.</summary>
    public string? Timex { get; init; }
    /// <summary>How the year or day was settled, in a form that a person can follow.</summary>
    public required string Reason { get; init; }
    /// <summary>The rule that found it.</summary>
    public required string Rule { get; init; }
    /// <summary>True where the expression names a day that no calendar has (57 July).</summary>
    public bool Impossible { get; init; }
}
