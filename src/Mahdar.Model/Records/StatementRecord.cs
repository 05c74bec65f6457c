namespace Mahdar.Model.Records;

/// <summary>What somebody said, over all reports that tell it; each telling is a reading of its words.</summary>
public sealed record StatementRecord
{
    public required string Id { get; init; }
    public required Party Speaker { get; init; }
    /// <summary>The day of the first report that has it.</summary>
    public DateOnly? Day { get; init; }
    public required StatementMode Mode { get; init; }
    /// <summary>The telling shown first: direct before mixed before indirect, then the longest.</summary>
    public required string Text { get; init; }
    /// <summary>The id of an event's record.</summary>
    public string? Event { get; init; }
    public IReadOnlyList<Reading> Readings { get; init; } = [];
    public required IReadOnlyList<string> Claims { get; init; }
    public IReadOnlyList<Link> Links { get; init; } = [];
    public required int Reports { get; init; }
    public required int Witnesses { get; init; }
}
