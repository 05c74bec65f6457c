using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace Mahdar.Pages.Tree;

/// <summary>An element. Those that the tree builder knows by their types have types of their own.</summary>
internal class PageElement : PageNode, IConstructableElement
{
    private readonly PageDocument document;

    public PageElement(PageDocument document, StringOrMemory name, NodeFlags flags, string space)
    {
        this.document = document;
        Name = name.ToString();
        NodeName = name;
        Flags = flags;
        Start = document.Place;
        NamespaceUri = new StringOrMemory(space);
    }

    public string Name { get; }

    public PageAttributes Attributes { get; } = new();

    /// <summary>Where the tag that made it begins in the source.</summary>
    public int Start { get; }

    public StringOrMemory NamespaceUri { get; }
    public StringOrMemory LocalName => NodeName;
    public StringOrMemory Prefix => StringOrMemory.Empty;
    IConstructableNamedNodeMap IConstructableElement.Attributes => Attributes;
    public ISourceReference? SourceReference { get; set; }
    protected override PageDocument Document => document;

    /// <summary>The value of an attribute; null where the element has none of that name.</summary>
    public string? this[string name] => Attributes.Find(name)?.Value.ToString();

    public bool Has(string name) => Attributes.Find(name) is not null;

    public void SetAttribute(string? ns, StringOrMemory name, StringOrMemory value) => Attributes.Set(name, value);
    public void SetOwnAttribute(StringOrMemory name, StringOrMemory value) => Attributes.Set(name, value);
    public StringOrMemory GetAttribute(StringOrMemory namespaceUri, StringOrMemory localName) => Attributes.Find(localName.Memory.Span)?.Value ?? StringOrMemory.Empty;
    public bool HasAttribute(StringOrMemory name) => Attributes.Find(name.Memory.Span) is not null;

    public void SetAttributes(StructAttributes attributes)
    {
        for (var i = 0; i < attributes.Count; i++) Attributes.Set(attributes[i].Name, attributes[i].Value);
    }

    public IConstructableNode ShallowCopy()
    {
        var copy = new PageElement(document, NodeName, Flags, NamespaceUri.ToString()) { SourceReference = SourceReference };
        Attributes.CopyTo(copy.Attributes);
        return copy;
    }

    public void AddComment(ref StructHtmlToken token) { }
    public void SetupElement() { }
}
