using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace Mahdar.Pages.Tree;

/// <summary>A form, frame or meta element: it is kept and does nothing.</summary>
internal sealed class PageSetting(PageDocument document, StringOrMemory name, NodeFlags flags, string space) : PageElement(document, name, flags, space), IConstructableFormElement, IConstructableFrameElement, IConstructableMetaElement
{
    public void Handle() { }
}
