using Mahdar.Model.Claims;

namespace Mahdar.Model.Records;

/// <summary>That a claim, or a form of a name, stands in a record.</summary>
public readonly record struct Member(ClaimId Id, ClaimId Record);
