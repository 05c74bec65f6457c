namespace Mahdar.Pages.Metadata;

/// <summary>What a page's JSON-LD says of one article.</summary>
internal sealed record JsonLdArticle(string Type, string? Headline, string? Published, string? Modified, string? Author, string? Publisher, string? Section, string? Body, string? Language, string? Url);
