using Mahdar.Model;
using Mahdar.Model.Claims;

namespace Mahdar.Resolution.People;

/// <summary>An office that data/ gives to a person. Open ends are null.</summary>
internal sealed record KnownOffice(Role Role, BodyKind Kind, string Body, DateOnly? From, DateOnly? To)
{
    public bool Covers(DateOnly day) => (From is not null || To is not null) && (From is null || From <= day) && (To is null || day <= To);
}

/// <summary>A person of data/people.</summary>
internal sealed record KnownPerson(string Latin, string Name, IReadOnlyList<string> Names, IReadOnlyList<string> Short, IReadOnlyList<KnownOffice> Offices);
