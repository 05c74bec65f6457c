namespace Mahdar.Model.Claims;

/// <summary>All that one report claims, without its text: what the record is worked out from.</summary>
public sealed record ReportClaims
{
    /// <summary>The key under which the store keeps the report.</summary>
    public required string Report { get; init; }
    public DateOnly? Published { get; init; }
    public string? Publisher { get; init; }
    /// <summary>A sample of the report's shingles, sorted, each once: reports that share many of these copy one another.</summary>
    public IReadOnlyList<ulong> Sketch { get; init; } = [];
    public IReadOnlyList<PersonClaim> People { get; init; } = [];
    public IReadOnlyList<EventClaim> Events { get; init; } = [];
    public IReadOnlyList<EditionClaim> Editions { get; init; } = [];
    public IReadOnlyList<StatementClaim> Statements { get; init; } = [];
    public IReadOnlyList<Problem> Problems { get; init; } = [];
}
