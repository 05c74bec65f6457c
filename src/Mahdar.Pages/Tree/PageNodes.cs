using AngleSharp.Html.Construction;

namespace Mahdar.Pages.Tree;

/// <summary>The children of a node.</summary>
internal sealed class PageNodes() : List<PageNode>(0), IConstructableNodeList
{
    IConstructableNode IConstructableNodeList.this[int index] => this[index];

    int IConstructableNodeList.Length => Count;

    IEnumerator<IConstructableNode> IEnumerable<IConstructableNode>.GetEnumerator() => GetEnumerator();
}
