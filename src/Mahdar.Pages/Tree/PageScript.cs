using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace Mahdar.Pages.Tree;

/// <summary>A script, which is never run.</summary>
internal sealed class PageScript(PageDocument document, StringOrMemory name, NodeFlags flags, string space) : PageElement(document, name, flags, space), IConstructableScriptElement
{
    public bool Prepare(IConstructableDocument document) => false;
    public Task RunAsync(CancellationToken cancel) => Task.CompletedTask;
}
