namespace Mahdar.Model.Claims;

/// <summary>One session of a recurring meeting as one report tells it.</summary>
public sealed record EditionClaim
{
    public required string Id { get; init; }
    public required string Local { get; init; }
    public required Body Series { get; init; }
    public int? Ordinal { get; init; }
    public EditionStatus Status { get; init; }
    public Days When { get; init; }
    public PlaceClaim? Place { get; init; }
    public required IReadOnlyList<Span> Evidence { get; init; }
}
