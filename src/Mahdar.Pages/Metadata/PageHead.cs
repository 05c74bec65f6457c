using Mahdar.Pages.Tree;

namespace Mahdar.Pages.Metadata;

/// <summary>What stands in a page for machines, gathered in one walk: meta elements, links, the title, JSON-LD, the language.</summary>
internal sealed class PageHead
{
    private readonly Dictionary<string, (string Content, int Start)> metas = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> scripts = [];

    private PageHead(PageElement root)
    {
        Language = root["lang"] ?? root["xml:lang"];
        Walk(root, false);
        Articles = [.. JsonLdReader.Read(scripts)];
    }

    public static PageHead Of(PageDocument page) => page.Root is { } root ? new PageHead(root) : Nothing;

    private static PageHead Nothing { get; } = new(new PageElement(new PageDocument(new AngleSharp.Text.TextSource("")), new AngleSharp.Common.StringOrMemory("html"), default, ""));

    public string? Language { get; }

    /// <summary>The text of the title element, and where it begins in the HTML.</summary>
    public (string Text, int Start)? Title { get; private set; }

    public string? Canonical { get; private set; }

    public IReadOnlyList<JsonLdArticle> Articles { get; }

    /// <summary>The first of these meta elements that the page has.</summary>
    public string? Meta(params ReadOnlySpan<string> names) => MetaWithPlace(names)?.Content;

    public (string Content, int Start)? MetaWithPlace(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (metas.TryGetValue(name, out var found)) return found;
        return null;
    }

    private void Walk(PageElement element, bool inBody)
    {
        switch (element.Name)
        {
            case "meta": Take(element); return;
            case "link" when Canonical is null && element["href"] is { Length: > 0 } href && "canonical".Equals(element["rel"], StringComparison.OrdinalIgnoreCase): Canonical = href.Trim(); return;
            case "title" when !inBody && Title is null: Title = (TextOf(element), element.Children.OfType<PageText>().FirstOrDefault()?.Start ?? element.Start); return;
            case "script" when element["type"] is { } type && type.Contains("ld+json", StringComparison.OrdinalIgnoreCase): scripts.Add(TextOf(element)); return;
            case "script" or "style" or "svg": return;
        }
        foreach (var child in element.Children)
            if (child is PageElement inner) Walk(inner, inBody || element.Name == "body");
    }

    private void Take(PageElement element)
    {
        var content = element["content"];
        if (string.IsNullOrWhiteSpace(content)) return;
        foreach (var name in new[] { element["property"], element["name"], element["itemprop"] })
            if (!string.IsNullOrEmpty(name)) metas.TryAdd(name, (content.Trim(), element.Start));
    }

    private static string TextOf(PageElement element) => string.Concat(element.Children.OfType<PageText>().Select(text => text.Text.ToString()));
}
