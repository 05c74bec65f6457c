namespace Mahdar.Reading.Sources;

/// <summary>The fields of a JSON Lines record that the program knows.</summary>
public sealed record ReportRecord(string? Id, string? Url, string? Publisher, string? Title, string? Author, string? Published, string? Text);
