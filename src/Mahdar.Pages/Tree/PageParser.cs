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
    private readonly HtmlParser parser;

    private PageParser() => parser = new HtmlParser(Options, BrowsingContext.New(new Configuration([factory])));

    public static PageDocument Parse(string html) => (ofThread ??= new PageParser()).ParseNext(html);

    private PageDocument ParseNext(string html)
    {
        try
        {
            return parser.ParseDocument<PageDocument, PageElement>(new TextSource(new StringTextSource(html)), Consume);
        }
        finally
        {
            factory.Forget();
            nesting.Reset();
        }
    }

    private TokenConsumptionResult Consume(ref StructHtmlToken token, TokenConsumer next)
    {
        var document = factory.Document!;
        document.TakeUp(ref token);
        if (nesting.Passes(ref token)) next(ref token);
        return document.IsFull ? TokenConsumptionResult.Stop : TokenConsumptionResult.Continue;
    }
}
