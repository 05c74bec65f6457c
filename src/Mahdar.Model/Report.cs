namespace Mahdar.Model;

/// <summary>One article: its text untouched, its metadata, and its blocks in the order of the text.</summary>
public sealed record Report
{
    /// <summary>SHA-256 of the UTF-8 text, lower-case hexadecimal.</summary>
    public required string Id { get; init; }
    public string? Path { get; init; }
    public string? Url { get; init; }
    public string? Title { get; init; }
    /// <summary>The title that the metadata gives; null where it gives none, and the title is what was found in the text.</summary>
    public string? GivenTitle { get; init; }
    public string? Publisher { get; init; }
    public string? Author { get; init; }
    public string Language { get; init; } = "ar";
    public PublishedDay? Published { get; init; }

    /// <summary>The day and time as the publisher's clock showed it, ISO 8601, with the offset where it is known; null where only the day or nothing is.</summary>
    public string? PublishedAt { get; init; }

    /// <summary>The section of the site, as its metadata or the page name it.</summary>
    public string? Section { get; init; }
    public required string Text { get; init; }
    public IReadOnlyList<Block> Blocks { get; init; } = [];
}
