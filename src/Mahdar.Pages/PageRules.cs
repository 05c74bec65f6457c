using Mahdar.Model;

namespace Mahdar.Pages;

/// <summary>The rules by which the structure of a page tells what a line is.</summary>
public static class PageRules
{
    private static readonly HashSet<string> Names =
    [
        "title-of-page", "title-of-metadata-only", "text-of-page", "heading-in-text", "lead", "last-sentence", "list-below-text", "caption-of-page", "credit-of-page", "date-of-page", "writer-of-page",
        "writer-of-post", "text-of-metadata",
    ];

    /// <summary>Whether a block was told by the structure of its page.</summary>
    public static bool Told(Block block) => Names.Contains(block.Rule);
}
