namespace Mahdar.Model;

public enum EntityType { Person, State, Place, Organization, Series }

/// <summary>A span of the text that names an entity.</summary>
public sealed record Mention(Span Span, string Rule);

/// <summary>Someone or something that a report names, or only tells of ("his Cambodian counterpart": no <see cref="Name"/>).</summary>
public sealed record Entity
{
    /// <summary>Unique within the report, for example <c>p1</c>.</summary>
    public required string Id { get; init; }
    public required EntityType Type { get; init; }
    /// <summary>The fullest form in this report, as written there; null for an unnamed person.</summary>
    public string? Name { get; init; }
    /// <summary>The name in Latin letters, where a table of data/ knows it.</summary>
    public string? Latin { get; init; }
    /// <summary>A state: ISO 3166-1 alpha-2; an organization or series: its slug in data/.</summary>
    public string? Ref { get; init; }
    /// <summary>A place: the state that it lies in, ISO 3166-1 alpha-2.</summary>
    public string? Country { get; init; }
    public IReadOnlyList<Mention> Mentions { get; init; } = [];
}
