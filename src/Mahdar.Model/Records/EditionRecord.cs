using Mahdar.Model.Claims;

namespace Mahdar.Model.Records;

/// <summary>One session of a recurring meeting, over all reports.</summary>
public sealed record EditionRecord
{
    public required string Id { get; init; }
    public required Body Series { get; init; }
    public int? Ordinal { get; init; }
    public EditionStatus Status { get; init; }
    public Days When { get; init; }
    public PlaceClaim? Place { get; init; }
    public IReadOnlyList<Reading> Readings { get; init; } = [];
    public required IReadOnlyList<string> Claims { get; init; }
    public IReadOnlyList<Link> Links { get; init; } = [];
    public required int Reports { get; init; }
    public required int Witnesses { get; init; }
}
