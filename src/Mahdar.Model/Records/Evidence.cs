namespace Mahdar.Model.Records;

/// <summary>Words of a report, by its key.</summary>
public sealed record Evidence(string Report, Span Span);
