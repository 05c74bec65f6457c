namespace Mahdar.Model.Records;

/// <summary>One person, over all reports.</summary>
public sealed record PersonRecord
{
    /// <summary>The smallest of the ids of its name nodes; the ids of the others lead here too.</summary>
    public required string Id { get; init; }
    /// <summary>The commonest full form; for a person whom no report names, null.</summary>
    public string? Name { get; init; }
    /// <summary>In Latin letters, from data/ where known, else spelled out letter by letter.</summary>
    public string? Latin { get; init; }
    public IReadOnlyList<NameForm> Names { get; init; } = [];
    public IReadOnlyList<Tenure> Tenures { get; init; } = [];
    /// <summary>Ids of all that leads to this record: name nodes and person claims.</summary>
    public required IReadOnlyList<string> Members { get; init; }
    public IReadOnlyList<Link> Links { get; init; } = [];
    public DateOnly? First { get; init; }
    public DateOnly? Last { get; init; }
    public int Reports { get; init; }
    public int Witnesses { get; init; }
}
