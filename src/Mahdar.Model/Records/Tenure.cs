using Mahdar.Model.Claims;

namespace Mahdar.Model.Records;

/// <summary>An office that reports give to a person, with the first and last day on which they were seen in it.</summary>
public sealed record Tenure(Role Role, string Title, Body? Of, OfficeStatus Status, DateOnly? First, DateOnly? Last, int Reports, int Witnesses);
