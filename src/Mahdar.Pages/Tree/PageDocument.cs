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

    private ReadOnlyMemory<char> token;
    private int nodes;
    private PageText? open;

    /// <summary>Where the token begins in the source that the builder is at.</summary>
    public int Place { get; private set; }

    /// <summary>No more nodes are taken: what the page has so far is read.</summary>
    public bool IsFull => nodes > MostNodes;

    public PageElement? Root => Children.OfType<PageElement>().FirstOrDefault();

    public TextSource Source => source;
    public IDisposable? Builder { get; set; }
    public QuirksMode QuirksMode { get; set; }
    public IConstructableElement Head => Root?.Children.OfType<PageElement>().FirstOrDefault(element => element.Name == "head")!;
    public IConstructableElement DocumentElement => Root!;
    public bool IsLoading => false;
    protected override PageDocument Document => this;

    /// <summary>The builder takes up a token that begins here in the source.</summary>
    public void TakeUp(ref StructHtmlToken next)
    {
        Place = next.Position.Index;
        if (open is not null) open.End = Place;
        open = null;
        token = next.Data.Memory;
    }

    /// <summary>A text of the token that is taken up: all of it, or what is left behind blanks that went elsewhere.</summary>
    public PageText TextOf(StringOrMemory text)
    {
        var skipped = text.Length < token.Length && token.Span.EndsWith(text.Memory.Span) ? token.Length - text.Length : 0;
        return open = new PageText(this, text.Memory, Place + skipped, Place + token.Length);
    }

    public void Count() => nodes++;

    public void AddComment(ref StructHtmlToken token) { }
    public void TrackError(Exception exception) { }
    public void PerformMicrotaskCheckpoint() { }
    public void ProvideStableState() { }
    public void ApplyManifest() { }
    public void Clear() { }
    public Task WaitForReadyAsync(CancellationToken cancelToken) => Task.CompletedTask;
    public Task FinishLoadingAsync() => Task.CompletedTask;
}
