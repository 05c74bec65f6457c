namespace Mahdar.Model;

public enum EditionStatus { Held, Ongoing, Planned, Cancelled }

/// <summary>One dated or numbered session of a meeting that recurs. Ids are of entities of the same report.</summary>
public sealed record Edition
{
    public required string Id { get; init; }
    public required string Series { get; init; }
    public int? Ordinal { get; init; }
    public EditionStatus Status { get; init; }
    public Days When { get; init; }
    public string? Place { get; init; }
    public string? Host { get; init; }
    public required IReadOnlyList<Span> Evidence { get; init; }
    public required string Rule { get; init; }
}
