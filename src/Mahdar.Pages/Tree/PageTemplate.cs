using AngleSharp.Html.Construction;

namespace Mahdar.Pages.Tree;

/// <summary>A template, whose content is no part of the page.</summary>
internal sealed class PageTemplate : PageElement, IConstructableTemplateElement
{
    private readonly PageDocument document;

    public PageTemplate(PageDocument document, PageTag tag) : base(document, tag, tag.Flags)
    {
        this.document = document;
        document.OpenTemplates++;
    }

    public void PopulateFragment()
    {
        Children.Clear();
        document.OpenTemplates--;
    }
}
