using System.Collections.Frozen;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace Mahdar.Pages.Tree;

/// <summary>
/// Keeps back tags that would open elements deeper than any page has them, and the tags that close those: the tree builder's work grows with
/// the number of elements that are open. Text passes always.
/// </summary>
internal sealed class NestingGuard
{
    private const int MostOpen = 400, MostOpenFormats = 60;

    /// <summary>Elements that hold nothing, or that the next of their kind closes.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Flat = FrozenSet.Create(
        "area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "image", "img", "input", "keygen", "link", "meta", "param", "source", "track", "wbr",
        "p", "li", "td", "th", "tr", "tbody", "thead", "tfoot", "caption", "colgroup", "dt", "dd", "option", "optgroup", "html", "head", "body").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Elements that are opened again in each paragraph until they are closed.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Formats =
        FrozenSet.Create("a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u").GetAlternateLookup<ReadOnlySpan<char>>();

    private int open, openFormats, keptBack, keptBackFormats;

    public void Reset() => open = openFormats = keptBack = keptBackFormats = 0;

    public bool Passes(ref StructHtmlToken token)
    {
        if (token.Type is not (HtmlTokenType.StartTag or HtmlTokenType.EndTag)) return true;
        var name = token.Name.Memory.Span;
        if (Flat.Contains(name)) return true;
        var opens = token.Type == HtmlTokenType.StartTag;
        return Formats.Contains(name) ? Count(opens, ref openFormats, ref keptBackFormats, MostOpenFormats) : token.IsSelfClosing && opens || Count(opens, ref open, ref keptBack, MostOpen);
    }

    private static bool Count(bool opens, ref int open, ref int keptBack, int most)
    {
        if (opens && open >= most)
        {
            keptBack++;
            return false;
        }
        if (!opens && keptBack > 0)
        {
            keptBack--;
            return false;
        }
        open = opens ? open + 1 : Math.Max(0, open - 1);
        return true;
    }
}
