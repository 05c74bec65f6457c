using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace Mahdar.Pages.Tree;

/// <summary>An element of a drawing or a formula.</summary>
internal sealed class PageForeign(PageDocument document, StringOrMemory name, NodeFlags flags, string space) : PageElement(document, name, flags, space), IConstructableMathElement, IConstructableSvgElement
{ }
