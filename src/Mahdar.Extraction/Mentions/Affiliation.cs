namespace Mahdar.Extraction.Mentions;

/// <summary>Whom an office or a person belongs to: a state (alpha-2), an organization, or both (a state's organ).</summary>
public readonly record struct Affiliation(string? State, OrganizationSpan? Organization)
{
    public bool IsKnown => State is not null || Organization is not null;
}
