namespace Mahdar.Model.Records;

/// <summary>A status that reports of one day gave to an event.</summary>
public sealed record StatusEntry(EventStatus Status, DateOnly? Day, IReadOnlyList<string> Claims);
