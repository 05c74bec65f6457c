namespace Mahdar.Tests.Pages;

/// <summary>What a page of tests/cases/pages should yield; null where nothing is told of it.</summary>
internal sealed record ExpectedArticle(string? Title, string? Published, string? Publisher, string? Author, string? Url, string? Section, string? Language, string[] Body, string[]? Captions, string? Problem)
{
    /// <summary>The author is told: also that there is none.</summary>
    public bool TellsAuthor { get; init; }
}
