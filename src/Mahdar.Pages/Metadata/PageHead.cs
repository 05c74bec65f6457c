using Mahdar.Pages.Tree;

namespace Mahdar.Pages.Metadata;

/// <summary>What stands in a page for machines, gathered from the elements that the tree took note of: meta elements, links, the title, JSON-LD, the language.</summary>
internal sealed class PageHead
{
    private readonly Dictionary<string, (string Content, int Start)> metas = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> scripts = [];

    private PageHead(PageDocument page, PageElement root)
    {
        Language = root["lang"] ?? root["xml:lang"];
        foreach (var element in page.Telling) Read(element);
        Articles = [.. JsonLdReader.Read(scripts)];
    }

    public static PageHead Of(PageDocument page) => page.Root is { } root ? new PageHead(page, root) : Nothing;

    private static PageHead Nothing { get; } = Of(PageParser.Parse("<html>"));

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

    private void Read(PageElement element)
    {
        switch (element.Name)
        {
            case "meta": if (IsShown(element)) Take(element); return;
            case "link" when Canonical is null && element["href"] is { Length: > 0 } href && "canonical".Equals(element["rel"], StringComparison.OrdinalIgnoreCase) && IsShown(element): Canonical = href.Trim(); return;
            case "title" when Title is null && IsShown(element) && !IsWithin(element, "body"): Title = (TextOf(element), element.Children.OfType<PageText>().FirstOrDefault()?.Start ?? element.Start); return;
            case "script" when ((PageScript)element).IsJsonLd && IsShown(element): scripts.Add(TextOf(element)); return;
        }
    }

    /// <summary>Part of the page, not of a template or of a drawing.</summary>
    private static bool IsShown(PageElement element) => IsWithin(element, "html") && !IsWithin(element, "template") && !IsWithin(element, "svg");

    private static bool IsWithin(PageElement element, string name)
    {
        for (var outer = element.Parent as PageElement; outer is not null; outer = outer.Parent as PageElement)
            if (outer.Name == name) return true;
        return false;
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
