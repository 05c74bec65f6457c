using System.Buffers;
using AngleSharp.Common;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace Mahdar.Pages.Tree;

/// <summary>
/// Takes over from the tokenizer, which goes character by character, where a page holds much that needs no such care: texts without references,
/// and scripts and style sheets, which nobody reads. What is told of the page is the same without it.
/// </summary>
internal sealed class Hurry
{
    /// <summary>What ends a text, or does not stand for itself in it.</summary>
    private static readonly SearchValues<char> Special = SearchValues.Create('<', '&', '\0', '\r');

    /// <summary>A text as the tokenizer gave it, to be filled with another: nobody else may make one.</summary>
    private StructHtmlToken sample;

    /// <summary>Takes note of what the tokenizer gives.</summary>
    public void Learn(ref StructHtmlToken token)
    {
        if (token.Type == HtmlTokenType.Character && sample.Type != HtmlTokenType.Character) (sample, sample.Name) = (token, StringOrMemory.Empty);
    }

    /// <summary>Behind a tag: the text up to the next one, where it stands for itself, goes to the tree builder as a whole.</summary>
    public void OverText(string html, PageDocument document, TokenConsumer next)
    {
        var start = document.Source.Index;
        var length = html.AsSpan(start).IndexOfAny(Special);
        if (length <= 0 || sample.Type != HtmlTokenType.Character || html[start + length] != '<') return;
        var text = sample;
        text.Name = new StringOrMemory(html.AsMemory(start, length));
        document.Source.Index = start + length;
        document.TakeUp(start, text.Name.Memory);
        next(ref text);
    }

    /// <summary>Behind the opening tag of a script or a style sheet: goes to the tag that closes it.</summary>
    public static void OverCode(string html, PageDocument document, PageElement code)
    {
        var start = document.Source.Index;
        var length = html.AsSpan(start).IndexOf(code.Name == "style" ? "</style" : "</script", StringComparison.OrdinalIgnoreCase);
        // Within a comment of a script the closing tag may be no such tag.
        if (length < 0 || code is PageScript && html.AsSpan(start, length).Contains("<!--", StringComparison.Ordinal)) return;
        document.Source.Index = start + length;
    }
}
