using Mahdar.Model;

namespace Mahdar.Storage;

/// <summary>What a report claims, and the record that the claim stands in; null where it stands in none.</summary>
public sealed record ReportClaim(string Id, string Local, Span Span, string? Record);
