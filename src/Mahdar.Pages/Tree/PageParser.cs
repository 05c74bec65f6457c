using AngleSharp;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace Mahdar.Pages.Tree;

/// <summary>HTML to a tree, by AngleSharp's tokenizer and tree builder. Safe to call from many threads.</summary>
internal static class PageParser
{
    /// <summary>Deeper elements become siblings: no page that people read nests so deep, and walks may recurse.</summary>
    private const int DeepestNesting = 256;

    private static readonly HtmlParserOptions Options = new()
    {
        IsKeepingSourceReferences = true,
        IsScripting = false,
        SkipComments = true,
        SkipProcessingInstructions = true,
        MaximumDepth = DeepestNesting,
    };

    public static PageDocument Parse(string html)
    {
        var factory = new PageFactory();
        using var context = BrowsingContext.New(new Configuration([factory]));
        return new HtmlParser(Options, context).ParseDocument<PageDocument, PageElement>(new TextSource(html), Consume);

        TokenConsumptionResult Consume(ref StructHtmlToken token, TokenConsumer next)
        {
            factory.Document!.TakeUp(ref token);
            next(ref token);
            return TokenConsumptionResult.Continue;
        }
    }
}
