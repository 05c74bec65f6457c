using Mahdar.Model.Claims;

namespace Mahdar.Resolution.Editions;

/// <summary>A session's claim where it stands, in a form that can be compared.</summary>
/// <param name="Words">The words of the series' names, folded; of one that the tables know, those of all its names.</param>
/// <param name="Told">The day of the report, told or inferred.</param>
/// <param name="City">Where it is, or where an event of the same report that took place in it is; folded.</param>
internal sealed record EditionFact(int Report, EditionClaim Claim, IReadOnlySet<string> Words, bool IsKnown, DateOnly? Told, int Witness, string? City, string? Country)
{
    /// <summary>The year it is told of: its own, else the report's.</summary>
    public int? Year => (Claim.When.From ?? Claim.When.To ?? Told)?.Year;
}
