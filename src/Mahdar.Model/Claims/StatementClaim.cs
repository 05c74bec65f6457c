namespace Mahdar.Model.Claims;

/// <summary>What one report says that somebody said.</summary>
public readonly record struct StatementClaim()
{
    /// <summary>Narrow, as very many statements are held at a time.</summary>
    private readonly PartyClaim relay;
    private readonly byte mode;
    private readonly int happening;

    public required ClaimId Id { get; init; }
    public required string Local { get; init; }
    public required PartyClaim Speaker { get; init; }
    public PartyClaim? Relay { get => relay.IsNone ? null : relay; init => relay = value ?? default; }
    public required StatementMode Mode { get => (StatementMode)mode; init => mode = (byte)value; }
    public required Span Span { get; init; }
    /// <summary>The words said, as the report writes them; null where they are at hand in its text alone, at <see cref="Span"/>.</summary>
    public string? Text { get; init; }
    /// <summary>Hashes of the folded words said, sorted, each once, without the commonest.</summary>
    public IReadOnlyList<uint> Words { get; init; } = [];
    /// <summary>The event at which it was said, by place in <see cref="ReportClaims.Events"/>.</summary>
    public int? Event { get => happening > 0 ? happening - 1 : null; init => happening = value + 1 ?? 0; }
}
