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

    private int open, openFormats, keptBack, keptBackFormats;

    public void Reset() => open = openFormats = keptBack = keptBackFormats = 0;

    public bool Passes(ref StructHtmlToken token, PageTag tag)
    {
        if (tag.Is(TagTraits.Flat)) return true;
        var opens = token.Type == HtmlTokenType.StartTag;
        return tag.Is(TagTraits.Format) ? Count(opens, ref openFormats, ref keptBackFormats, MostOpenFormats) : token.IsSelfClosing && opens || Count(opens, ref open, ref keptBack, MostOpen);
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
