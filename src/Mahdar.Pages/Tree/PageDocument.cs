using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace Mahdar.Pages.Tree;

/// <summary>The tree of a page. It knows which token the tree builder is at, so each text learns where it comes from.</summary>
internal sealed class PageDocument(TextSource source) : PageNode, IConstructableDocument
{
    /// <summary>More nodes than a page that people read has: markup can be made to yield many times its own length.</summary>
    private const int MostNodes = 300_000;

    private readonly Stack<PageElement> openTables = [];
    private ReadOnlyMemory<char> token;
    private int nodes;
    private PageText? open;

    /// <summary>Where the token begins in the source that the builder is at.</summary>
    public int Place { get; private set; }

    /// <summary>No more nodes are taken: what the page has so far is read.</summary>
    public bool IsFull => nodes > MostNodes;

    /// <summary>Templates whose content is still to come: it is left out where they close.</summary>
    public int OpenTemplates { get; set; }

    /// <summary>The elements that tell machines of the page, in the order in which they came; some perhaps no part of it.</summary>
    public List<PageElement> Telling { get; } = [];

    /// <summary>The element that was made last.</summary>
    public PageElement? Newest { get; private set; }

    public PageElement? Root => Children.OfType<PageElement>().FirstOrDefault();

    public TextSource Source => source;
    public override StringOrMemory NodeName => StringOrMemory.Empty;
    public override NodeFlags Flags => NodeFlags.None;
    public IDisposable? Builder { get; set; }
    public QuirksMode QuirksMode { get; set; }
    public IConstructableElement Head => Root?.Children.OfType<PageElement>().FirstOrDefault(element => element.Name == "head")!;
    public IConstructableElement DocumentElement => Root!;
    public bool IsLoading => false;
    protected override PageDocument Document => this;

    /// <summary>The builder takes up a token that begins here in the source.</summary>
    public void TakeUp(int place, ReadOnlyMemory<char> next)
    {
        Place = place;
        if (open is not null) open.End = Place;
        open = null;
        token = next;
    }

    /// <summary>A text of the token that is taken up: all of it, or what is left behind blanks that went elsewhere.</summary>
    public PageText TextOf(StringOrMemory text)
    {
        var skipped = text.Length < token.Length && token.Span.EndsWith(text.Memory.Span) ? token.Length - text.Length : 0;
        return open = new PageText(text.Memory, Place + skipped, Place + token.Length);
    }

    public void Count() => nodes++;

    /// <summary>Takes note of an element that the tree builder asked for.</summary>
    public T Made<T>(T element) where T : PageElement
    {
        Newest = element;
        if (element.Tag.Is(TagTraits.Telling)) Telling.Add(element);
        if (element.Tag.Is(TagTraits.Table)) openTables.Push(element);
        return element;
    }

    /// <summary>A table has come to its end.</summary>
    public void CloseTable() => openTables.TryPop(out _);

    /// <summary>What stands between the parts of a table belongs before it. The tree builder finds that place for texts alone: elements it puts beside the root, where nothing else comes.</summary>
    public override void InsertNode(int idx, IConstructableNode node)
    {
        if (node is not PageElement || Root is not { } root) base.InsertNode(idx, node);
        else if (openTables.TryPeek(out var table) && table.Parent is { } parent) parent.InsertNode(parent.Children.IndexOf(table), node);
        else root.AddNode(node);
    }

    public void AddComment(ref StructHtmlToken token) { }
    public void TrackError(Exception exception) { }
    public void PerformMicrotaskCheckpoint() { }
    public void ProvideStableState() { }
    public void ApplyManifest() { }
    public void Clear() { }
    public Task WaitForReadyAsync(CancellationToken cancelToken) => Task.CompletedTask;
    public Task FinishLoadingAsync() => Task.CompletedTask;
}
