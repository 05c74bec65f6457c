using AngleSharp.Html.Construction;

namespace Mahdar.Pages.Tree;

/// <summary>A script, which is never run.</summary>
internal sealed class PageScript(PageDocument document, PageTag tag) : PageElement(document, tag, tag.Flags), IConstructableScriptElement
{
    /// <summary>Whether it holds what the page tells of itself, not a program.</summary>
    public bool IsJsonLd => this["type"] is { } type && type.Contains("ld+json", StringComparison.OrdinalIgnoreCase);

    public bool Prepare(IConstructableDocument document) => false;
    public Task RunAsync(CancellationToken cancel) => Task.CompletedTask;
}
