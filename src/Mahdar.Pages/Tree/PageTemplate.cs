using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace Mahdar.Pages.Tree;

/// <summary>A template, whose content is no part of the page.</summary>
internal sealed class PageTemplate(PageDocument document, StringOrMemory name, NodeFlags flags, string space) : PageElement(document, name, flags, space), IConstructableTemplateElement
{
    public void PopulateFragment() => Children.Clear();
}
