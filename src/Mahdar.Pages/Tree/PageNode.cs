using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace Mahdar.Pages.Tree;

/// <summary>A node as AngleSharp's tree builder makes it, with nothing but what reading a page needs.</summary>
internal abstract class PageNode : IConstructableNode
{
    public PageNode? Parent { get; private set; }

    /// <summary>Shared by all nodes that have none, and replaced where one comes.</summary>
    private static readonly PageNodes None = new();

    public PageNodes Children { get; private set; } = None;

    public abstract StringOrMemory NodeName { get; }

    public abstract NodeFlags Flags { get; }

    IConstructableNode? IConstructableNode.Parent { get => Parent; set => Parent = (PageNode?)value; }

    IConstructableNodeList IConstructableNode.ChildNodes => Children;

    protected abstract PageDocument Document { get; }

    public void AddNode(IConstructableNode node) => InsertNode(Children.Count, node);

    public virtual void InsertNode(int idx, IConstructableNode node)
    {
        var child = (PageNode)node;
        child.Parent = this;
        if (ReferenceEquals(Children, None)) Children = new PageNodes();
        Children.Insert(idx, child);
        Document.Count();
    }

    public void RemoveFromParent() => Parent?.RemoveChild(this);

    public void RemoveChild(IConstructableNode childNode) => RemoveNode(Children.IndexOf((PageNode)childNode), childNode);

    public void RemoveNode(int idx, IConstructableNode childNode)
    {
        if (idx < 0) return;
        Children.RemoveAt(idx);
        ((PageNode)childNode).Parent = null;
    }

    /// <summary>Blanks are kept too: between two words in two elements they are all that parts them.</summary>
    public void AppendText(StringOrMemory text, bool emitWhiteSpaceOnly) => InsertText(Children.Count, text, emitWhiteSpaceOnly);

    public void InsertText(int idx, StringOrMemory text, bool emitWhiteSpaceOnly) => InsertNode(idx, Document.TextOf(text));
}
