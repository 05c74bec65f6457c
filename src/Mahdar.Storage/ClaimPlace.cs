using Mahdar.Model;
using Mahdar.Model.Claims;

namespace Mahdar.Storage;

/// <summary>Where a claim stands: in which report, as what there (<c>e1</c>), on which words.</summary>
public readonly record struct ClaimPlace(ClaimId Id, string Report, string Local, Span Span);
