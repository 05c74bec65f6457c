using AngleSharp.Common;
using AngleSharp.Html.Construction;

namespace Mahdar.Pages.Tree;

/// <summary>The attributes of an element; few, so they are searched in a row.</summary>
internal sealed class PageAttributes(int capacity) : IConstructableNamedNodeMap
{
    /// <summary>Shared by all elements that have none.</summary>
    public static PageAttributes None { get; } = new(0);

    private readonly List<PageAttribute> attributes = new(capacity);

    public int Length => attributes.Count;

    public List<PageAttribute> All => attributes;

    IConstructableAttr? IConstructableNamedNodeMap.this[StringOrMemory name] => Find(name.Memory.Span);

    public PageAttribute? Find(ReadOnlySpan<char> name)
    {
        foreach (var attribute in attributes)
            if (name.SequenceEqual(attribute.Name.Memory.Span)) return attribute;
        return null;
    }

    public void Set(StringOrMemory name, StringOrMemory value)
    {
        if (Find(name.Memory.Span) is { } known) known.Value = value;
        else attributes.Add(new PageAttribute(name, value));
    }

    public bool SameAs(IConstructableNamedNodeMap? map) =>
        map is PageAttributes other && other.Length == Length && attributes.TrueForAll(mine => other.Find(mine.Name.Memory.Span) is { } theirs && theirs.Value == mine.Value);

    public void CopyTo(PageAttributes copy)
    {
        foreach (var attribute in attributes) copy.Set(attribute.Name, attribute.Value);
    }
}
