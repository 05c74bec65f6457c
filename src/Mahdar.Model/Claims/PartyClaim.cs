namespace Mahdar.Model.Claims;

/// <summary>
/// Who takes part or speaks, as one report tells it: a person (by place in <see cref="ReportClaims.People"/>), for a state or organization
/// where told, or a state or organization itself. At least one of <paramref name="Person"/> and <paramref name="Body"/> is there.
/// </summary>
public readonly record struct PartyClaim(int? Person, Body? Body, Role? Role);
