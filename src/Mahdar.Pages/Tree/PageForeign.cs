using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace Mahdar.Pages.Tree;

/// <summary>An element of a drawing or a formula.</summary>
internal sealed class PageForeign(PageDocument document, PageTag tag, NodeFlags flags, string space) : PageElement(document, tag, flags), IConstructableMathElement, IConstructableSvgElement
{
    public override StringOrMemory NamespaceUri => new(space);
}
