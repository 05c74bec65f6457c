namespace Mahdar.Model;

/// <summary>One article: its text untouched, its metadata, and its blocks in the order of the text.</summary>
public sealed record Report
{
    /// <summary>SHA-256 of the UTF-8 text, lower-case hexadecimal.</summary>
    public required string Id { get; init; }
    public string? Path { get; init; }
    public string? Url { get; init; }
    public string? Title { get; init; }
    public string? Publisher { get; init; }
    public string? Author { get; init; }
    public string Language { get; init; } = "ar";
    public PublishedDay? Published { get; init; }
    public required string Text { get; init; }
    public IReadOnlyList<Block> Blocks { get; init; } = [];
}
