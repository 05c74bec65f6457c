namespace Mahdar.Model.Claims;

/// <summary>
/// A state, organization or series as claims refer to it. <paramref name="Key"/>: ISO 3166-1 alpha-2 in capitals for a state, the slug of
/// data/ for an organization or series, and for one that no table knows its folded name. <paramref name="Name"/>: as the report writes it.
/// </summary>
public sealed record Body(BodyKind Kind, string Key, string Name)
{
    /// <summary>Two bodies are one where kind and key are, however they are written.</summary>
    public bool Equals(Body? other) => other is not null && Kind == other.Kind && Key == other.Key;

    public override int GetHashCode() => HashCode.Combine(Kind, Key);
}
