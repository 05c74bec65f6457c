using AngleSharp.Common;
using AngleSharp.Dom;

namespace Mahdar.Pages.Tree;

/// <summary>A run of text.</summary>
/// <param name="start">Where it begins in the source.</param>
/// <param name="end">Where the next thing begins in the source.</param>
internal sealed class PageText(ReadOnlyMemory<char> text, int start, int end) : PageNode
{
    public ReadOnlySpan<char> Text => text.Span;

    public int Start => start;

    public int End { get; set; } = end;

    public override StringOrMemory NodeName => StringOrMemory.Empty;
    public override NodeFlags Flags => NodeFlags.None;
    protected override PageDocument Document => throw new InvalidOperationException("A text holds nothing.");
}
