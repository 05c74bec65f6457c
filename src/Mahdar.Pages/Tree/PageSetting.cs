using AngleSharp.Html.Construction;

namespace Mahdar.Pages.Tree;

/// <summary>A form, frame or meta element: it is kept and does nothing.</summary>
internal sealed class PageSetting(PageDocument document, PageTag tag) : PageElement(document, tag, tag.Flags), IConstructableFormElement, IConstructableFrameElement, IConstructableMetaElement
{
    public void Handle() { }
}
