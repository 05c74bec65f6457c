using Mahdar.Model;

namespace Mahdar.Extraction.Lexicon;

/// <summary>A person of public life as data/people/people.tsv knows them.</summary>
public sealed record PersonFacts(string Latin, string Name, Gender Gender, string? State, IReadOnlyList<HeldOffice> Offices, bool Royal = false);

/// <summary>An office, of a state (alpha-2) or of an organization (<c>org:slug</c>), from and to days (open where null).</summary>
public sealed record HeldOffice(Role Role, string Of, DateOnly? From, DateOnly? To)
{
    public bool HeldOn(DateOnly day) => (From is null || From <= day) && (To is null || day <= To);
}
