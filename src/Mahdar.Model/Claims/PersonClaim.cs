namespace Mahdar.Model.Claims;

/// <summary>One person as one report knows them: the claim that "this is a person of that name and office".</summary>
public readonly record struct PersonClaim()
{
    /// <summary>Unique in the record and the same whenever the report is read with the same result: see <c>ClaimIds</c>.</summary>
    public required ClaimId Id { get; init; }
    /// <summary>The entity's id within its report, for example <c>p1</c>.</summary>
    public required string Local { get; init; }
    /// <summary>The fullest form in the report; null for a person told only by office.</summary>
    public string? Name { get; init; }
    /// <summary>In Latin letters, where a table of data/ knows the person: the same for all spellings of one person.</summary>
    public string? Latin { get; init; }
    public IReadOnlyList<OfficeClaim> Offices { get; init; } = [];
    /// <summary>Other forms of the name in the report, folded duplicates left out.</summary>
    public IReadOnlyList<string> OtherForms { get; init; } = [];
    public required Span Evidence { get; init; }
}
