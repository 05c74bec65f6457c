using Mahdar.Model.Claims;

namespace Mahdar.Resolution.Statements;

/// <summary>A statement's claim where it stands, with what it is compared by.</summary>
/// <param name="Speaker">Who speaks, in a form that can be compared.</param>
/// <param name="Told">The day of the report.</param>
internal sealed record StatementFact(int Report, StatementClaim Claim, string Speaker, DateOnly? Told);
