using Mahdar.Model;

namespace Mahdar.Storage;

/// <summary>Where a claim stands: in which report, as what there (<c>e1</c>), on which words.</summary>
public sealed record ClaimPlace(string Id, string Report, string Local, Span Span);
