using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace Mahdar.Pages.Tree;

/// <summary>An element. Those that the tree builder knows by their types have types of their own.</summary>
internal class PageElement(PageDocument document, PageTag tag, NodeFlags flags) : PageNode, IConstructableElement
{
    public PageTag Tag => tag;

    public string Name => tag.Name;

    public PageAttributes Attributes { get; private set; } = PageAttributes.None;

    /// <summary>Where the tag that made it begins in the source.</summary>
    public int Start { get; } = document.Place;

    public override NodeFlags Flags => flags;
    public override StringOrMemory NodeName => new(tag.Name);
    public virtual StringOrMemory NamespaceUri => new(PageTag.Html);
    public StringOrMemory LocalName => NodeName;
    public StringOrMemory Prefix => StringOrMemory.Empty;
    IConstructableNamedNodeMap IConstructableElement.Attributes => Attributes;
    ISourceReference? IConstructableElement.SourceReference { get => null; set { } }
    protected override PageDocument Document => document;

    /// <summary>The value of an attribute; null where the element has none of that name.</summary>
    public string? this[string name] => Attributes.Find(name)?.Value.ToString();

    public bool Has(string name) => Attributes.Find(name) is not null;

    public void SetAttribute(string? ns, StringOrMemory name, StringOrMemory value) => Own(1).Set(name, value);
    public void SetOwnAttribute(StringOrMemory name, StringOrMemory value) => Own(1).Set(name, value);
    public StringOrMemory GetAttribute(StringOrMemory namespaceUri, StringOrMemory localName) => Attributes.Find(localName.Memory.Span)?.Value ?? StringOrMemory.Empty;
    public bool HasAttribute(StringOrMemory name) => Attributes.Find(name.Memory.Span) is not null;

    public void SetAttributes(StructAttributes attributes)
    {
        if (attributes.Count == 0) return;
        var own = Own(attributes.Count);
        for (var i = 0; i < attributes.Count; i++) own.Set(attributes[i].Name, attributes[i].Value);
    }

    public IConstructableNode ShallowCopy()
    {
        var copy = new PageElement(document, tag, flags);
        if (Attributes.Length > 0) Attributes.CopyTo(copy.Own(Attributes.Length));
        return copy;
    }

    public void AddComment(ref StructHtmlToken token) { }
    public void SetupElement() { }

    /// <summary>Its own attributes, where it has shared those of all that have none.</summary>
    private PageAttributes Own(int count) => ReferenceEquals(Attributes, PageAttributes.None) ? Attributes = new PageAttributes(count) : Attributes;
}
