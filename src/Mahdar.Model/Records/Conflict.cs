namespace Mahdar.Model.Records;

/// <summary>Readings that cannot all be true; or a single one that cannot be.</summary>
public sealed record Conflict
{
    public required string Id { get; init; }
    public required ConflictKind Kind { get; init; }
    /// <summary>The ids of the records it is about; empty where it stays within one report that led to no record.</summary>
    public required IReadOnlyList<string> Records { get; init; }
    public required IReadOnlyList<Reading> Readings { get; init; }
    /// <summary>The reading that the evidence favours; null where it favours none.</summary>
    public string? Favoured { get; init; }
    /// <summary>How much it matters, from 0 to 10: lists have the weightiest first.</summary>
    public double Weight { get; init; }
    /// <summary>Why it weighs so much, or so little.</summary>
    public Reason? WhyWeight { get; init; }
    /// <summary>What is in conflict.</summary>
    public required Reason What { get; init; }
    /// <summary>Why the favoured reading is favoured, or why none is.</summary>
    public required Reason Why { get; init; }
    /// <summary>Evidence: report key and the words.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];
}
