using Mahdar.Model.Records;

namespace Mahdar.Resolution.Editions;

/// <summary>That a claim came to a session by its likeness with it.</summary>
internal sealed record EditionLink(int Claim, int Head, double Points, IReadOnlyList<Reason> For, IReadOnlyList<Reason> Against);
