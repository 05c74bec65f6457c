using Mahdar.Pages.Tree;
using Mahdar.Pages.Zones;

namespace Mahdar.Pages.Lines;

/// <summary>A block element and the lines in it: a stretch of the page's lines, for lines and areas stand in the order of the page.</summary>
internal sealed class PageArea(PageElement element, int index, int parent, int depth, int first, Zone own)
{
    public PageElement Element => element;

    public int Index => index;

    /// <summary>-1 for the outermost.</summary>
    public int Parent => parent;

    public int Depth => depth;

    /// <summary>The first line in it.</summary>
    public int First => first;

    /// <summary>The line after its last.</summary>
    public int End { get; set; }

    /// <summary>The area after the last one within it.</summary>
    public int NextArea { get; set; }

    public Zone Own => own;

    public int Images { get; set; }

    public bool Holds(int line) => line >= first && line < End;
}
