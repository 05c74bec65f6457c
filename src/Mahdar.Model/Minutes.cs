namespace Mahdar.Model;

/// <summary>All that one report yields (محضر). Lists are in the order of the text.</summary>
public sealed record Minutes
{
    public required Report Report { get; init; }
    public IReadOnlyList<Entity> Entities { get; init; } = [];
    public IReadOnlyList<Office> Offices { get; init; } = [];
    public IReadOnlyList<TimeExpression> Times { get; init; } = [];
    public IReadOnlyList<Edition> Editions { get; init; } = [];
    public IReadOnlyList<Event> Events { get; init; } = [];
    public IReadOnlyList<Statement> Statements { get; init; } = [];
    public IReadOnlyList<Problem> Problems { get; init; } = [];
}
