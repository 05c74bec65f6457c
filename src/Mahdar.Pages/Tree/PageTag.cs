using System.Collections.Frozen;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser;

namespace Mahdar.Pages.Tree;

/// <summary>What all elements of one name have in common. There is one of each known name, however often pages have it.</summary>
/// <param name="Number">Into <see cref="Known"/>; -1 for a name that is not known.</param>
/// <param name="Flags">How the tree builder treats the element: as AngleSharp's own.</param>
internal sealed record PageTag(string Name, int Number, NodeFlags Flags, TagTraits Traits)
{
    public const string Html = "http://www.w3.org/1999/xhtml";

    /// <summary>All elements that the builder treats in a way of their own; of any other it has one with no flags.</summary>
    private static readonly string[] Names =
    [
        "a", "abbr", "address", "applet", "area", "article", "aside", "audio", "b", "base", "basefont", "bdi", "bdo", "bgsound", "big", "blink", "blockquote", "body", "br", "button", "canvas",
        "caption", "center", "cite", "code", "col", "colgroup", "command", "data", "datalist", "dd", "del", "details", "dfn", "dialog", "dir", "div", "dl", "dt", "em", "embed", "fieldset",
        "figcaption", "figure", "font", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hgroup", "hr", "html", "i", "iframe", "image", "img",
        "input", "ins", "isindex", "kbd", "keygen", "label", "legend", "li", "link", "listing", "main", "map", "mark", "marquee", "menu", "menuitem", "meta", "meter", "nav", "nobr", "noembed",
        "noframes", "noscript", "object", "ol", "optgroup", "option", "output", "p", "param", "picture", "plaintext", "pre", "progress", "q", "rb", "rp", "rt", "rtc", "ruby", "s", "samp",
        "script", "search", "section", "select", "slot", "small", "source", "span", "strike", "strong", "style", "sub", "summary", "sup", "table", "tbody", "td", "template", "textarea",
        "tfoot", "th", "thead", "time", "title", "tr", "track", "tt", "u", "ul", "var", "video", "wbr", "xmp",
    ];

    private static readonly (TagTraits Trait, string[] Names)[] Traited =
    [
        (TagTraits.Flat, ["area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "image", "img", "input", "keygen", "link", "meta", "param", "source", "track", "wbr",
            "p", "li", "td", "th", "tr", "tbody", "thead", "tfoot", "caption", "colgroup", "dt", "dd", "option", "optgroup", "html", "head", "body"]),
        (TagTraits.Format, ["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"]),
        (TagTraits.TablePart, ["caption", "col", "colgroup", "tbody", "td", "tfoot", "th", "thead", "tr"]),
        (TagTraits.Table, ["table"]),
        (TagTraits.Literal, ["iframe", "listing", "noembed", "noframes", "noscript", "plaintext", "pre", "script", "style", "textarea", "title", "xmp"]),
        (TagTraits.Code, ["script", "style"]),
        (TagTraits.Telling, ["link", "meta", "script", "title"]),
    ];

    /// <summary>All known tags by their numbers.</summary>
    public static IReadOnlyList<PageTag> Known { get; } = Build();

    private static readonly FrozenDictionary<string, PageTag>.AlternateLookup<ReadOnlySpan<char>> ByName = Known.ToFrozenDictionary(tag => tag.Name).GetAlternateLookup<ReadOnlySpan<char>>();

    public static PageTag Of(ReadOnlySpan<char> name) => ByName.TryGetValue(name, out var tag) ? tag : new PageTag(name.ToString(), -1, NodeFlags.HtmlMember, TagTraits.None);

    public bool Is(TagTraits trait) => (Traits & trait) != 0;

    /// <summary>The flags that AngleSharp gives to its own elements of these names.</summary>
    public static NodeFlags[] FlagsOf(string space, IEnumerable<string> names)
    {
        using var document = new HtmlParser().ParseDocument("");
        return [.. names.Select(name => ((IConstructableNode)document.CreateElement(space, name)).Flags)];
    }

    private static PageTag[] Build()
    {
        var flags = FlagsOf(Html, Names);
        return [.. Names.Select((name, i) => new PageTag(name, i, flags[i], Traited.Aggregate(TagTraits.None, (traits, of) => of.Names.Contains(name) ? traits | of.Trait : traits)))];
    }
}
