using Mahdar.Model.Claims;

namespace Mahdar.Resolution.Statements;

/// <summary>A statement's claim where it stands.</summary>
/// <param name="Told">The day of the report.</param>
internal readonly record struct StatementFact(int Report, StatementClaim Claim, DateOnly? Told);
