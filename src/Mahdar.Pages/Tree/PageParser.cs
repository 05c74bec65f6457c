using System.Collections.Frozen;
using AngleSharp;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace Mahdar.Pages.Tree;

/// <summary>HTML to a tree, by AngleSharp's tokenizer and tree builder. Each thread has a parser of its own, which knows one document at a time.</summary>
internal sealed class PageParser
{
    /// <summary>Deeper elements become siblings: no page that people read nests so deep, and walks may recurse.</summary>
    private const int DeepestNesting = 256;

    /// <summary>The attributes that the readers of a page look at, and those that the tree builder does.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ReadAttributes = FrozenSet.Create(
        "class", "id", "role", "itemprop", "hidden", "style", "href", "rel", "lang", "xml:lang", "content", "name", "property", "datetime", "type", "charset", "http-equiv", "encoding")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HtmlParserOptions Options = new()
    {
        DisableElementPositionTracking = true,
        IsScripting = false,
        SkipComments = true,
        SkipProcessingInstructions = true,
        MaximumDepth = DeepestNesting,
        ShouldEmitAttribute = (ref _, name) => ReadAttributes.Contains(name.Span),
    };

    [ThreadStatic]
    private static PageParser? ofThread;

    private readonly PageFactory factory = new();
    private readonly NestingGuard nesting = new();
    private readonly Hurry hurry = new();
    private readonly HtmlParser parser;
    private string page = "";

    private PageParser() => parser = new HtmlParser(Options, BrowsingContext.New(new Configuration([factory])));

    public static PageDocument Parse(string html) => (ofThread ??= new PageParser()).ParseNext(html);

    private PageDocument ParseNext(string html)
    {
        try
        {
            page = html;
            return parser.ParseDocument<PageDocument, PageElement>(new TextSource(new StringTextSource(html)), Consume);
        }
        finally
        {
            page = "";
            factory.Forget();
            nesting.Reset();
        }
    }

    private TokenConsumptionResult Consume(ref StructHtmlToken token, TokenConsumer next)
    {
        var document = factory.Document!;
        document.TakeUp(token.Position.Index, token.Data.Memory);
        if (token.Type is HtmlTokenType.StartTag or HtmlTokenType.EndTag) ConsumeTag(document, ref token, next);
        else
        {
            hurry.Learn(ref token);
            next(ref token);
        }
        return document.IsFull ? TokenConsumptionResult.Stop : TokenConsumptionResult.Continue;
    }

    private void ConsumeTag(PageDocument document, ref StructHtmlToken token, TokenConsumer next)
    {
        var tag = PageTag.Of(token.Name.Memory.Span);
        var opens = token.Type == HtmlTokenType.StartTag;
        var newest = document.Newest;
        if (nesting.Passes(ref token, tag) && !IsLostInTemplate(document, tag)) next(ref token);
        if (!opens && tag.Is(TagTraits.Table)) document.CloseTable();
        if (!opens || !tag.Is(TagTraits.Literal)) hurry.OverText(page, document, next);
        else if (tag.Is(TagTraits.Code) && document.Newest is not (PageForeign or PageScript { IsJsonLd: true }) and { } made && made != newest && made.Tag == tag) Hurry.OverCode(page, document, made);
    }

    /// <summary>A part of a table in a template without the table: the tree builder looks for the table beyond the template, and fails. What templates hold is left out anyway.</summary>
    private static bool IsLostInTemplate(PageDocument document, PageTag tag) => document.OpenTemplates > 0 && tag.Is(TagTraits.TablePart);
}
