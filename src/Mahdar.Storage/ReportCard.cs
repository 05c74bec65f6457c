namespace Mahdar.Storage;

/// <summary>What a list of reports shows of each.</summary>
/// <param name="Witness">The key of the report that it copies or that stands for its group; its own where it stands alone.</param>
public sealed record ReportCard(string Key, string? Title, string? Publisher, DateOnly? Published, string? Url, string Witness);
