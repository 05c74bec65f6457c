namespace Mahdar.Model.Claims;

/// <summary>One event as one report tells it.</summary>
public sealed record EventClaim
{
    public required string Id { get; init; }
    /// <summary>The event's id within its report, for example <c>e1</c>.</summary>
    public required string Local { get; init; }
    public required EventType Type { get; init; }
    public MeetingForm? Form { get; init; }
    public required EventStatus Status { get; init; }
    /// <summary>In the report's order; in a visit the guest first and the state visited last.</summary>
    public required IReadOnlyList<PartyClaim> Parties { get; init; }
    public Days When { get; init; }
    /// <summary>Its days where the report tells them without a year that could be settled.</summary>
    public YearlessDays? Yearless { get; init; }
    public PlaceClaim? Place { get; init; }
    /// <summary>The edition it took place in or beside, by place in <see cref="ReportClaims.Editions"/>.</summary>
    public int? Edition { get; init; }
    public TimeSpan? Duration { get; init; }
    public IReadOnlyList<string> Topics { get; init; } = [];
    public required IReadOnlyList<Span> Evidence { get; init; }
    /// <summary>Hashes of the folded words of the evidence, sorted, each once.</summary>
    public IReadOnlyList<uint> Words { get; init; } = [];
}
