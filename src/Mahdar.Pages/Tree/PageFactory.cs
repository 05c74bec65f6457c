using System.Collections.Frozen;
using AngleSharp;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser;
using AngleSharp.Text;

namespace Mahdar.Pages.Tree;

/// <summary>Makes the nodes that AngleSharp's tree builder asks for. How the builder treats an element it tells by flags, which come from AngleSharp's own elements.</summary>
internal sealed class PageFactory : IDomConstructionElementFactory<PageDocument, PageElement>
{
    private const string Html = "http://www.w3.org/1999/xhtml", Svg = "http://www.w3.org/2000/svg", Math = "http://www.w3.org/1998/Math/MathML";

    /// <summary>All elements that the builder treats in a way of their own; of any other it has one with no flags.</summary>
    private static readonly string[] HtmlNames =
    [
        "a", "abbr", "address", "applet", "area", "article", "aside", "audio", "b", "base", "basefont", "bdi", "bdo", "bgsound", "big", "blink", "blockquote", "body", "br", "button", "canvas",
        "caption", "center", "cite", "code", "col", "colgroup", "command", "data", "datalist", "dd", "del", "details", "dfn", "dialog", "dir", "div", "dl", "dt", "em", "embed", "fieldset",
        "figcaption", "figure", "font", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hgroup", "hr", "html", "i", "iframe", "image", "img",
        "input", "ins", "isindex", "kbd", "keygen", "label", "legend", "li", "link", "listing", "main", "map", "mark", "marquee", "menu", "menuitem", "meta", "meter", "nav", "nobr", "noembed",
        "noframes", "noscript", "object", "ol", "optgroup", "option", "output", "p", "param", "picture", "plaintext", "pre", "progress", "q", "rb", "rp", "rt", "rtc", "ruby", "s", "samp",
        "script", "search", "section", "select", "slot", "small", "source", "span", "strike", "strong", "style", "sub", "summary", "sup", "table", "tbody", "td", "template", "textarea",
        "tfoot", "th", "thead", "time", "title", "tr", "track", "tt", "u", "ul", "var", "video", "wbr", "xmp",
    ];

    private static readonly string[] SvgNames = ["svg", "circle", "desc", "foreignObject", "path", "title"];
    private static readonly string[] MathNames = ["math", "annotation-xml", "mi", "mn", "mo", "ms", "mtext"];

    private static readonly FrozenDictionary<string, (string Name, NodeFlags Flags)>.AlternateLookup<ReadOnlySpan<char>> Known =
        Flags(Html, HtmlNames).ToFrozenDictionary(known => known.Key, known => (known.Key, known.Value)).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, NodeFlags> SvgFlags = Flags(Svg, SvgNames), MathFlags = Flags(Math, MathNames);

    /// <summary>The document of the page that is being parsed.</summary>
    public PageDocument? Document { get; private set; }

    /// <summary>Lets go of the document.</summary>
    public void Forget() => Document = null;

    public PageElement Create(PageDocument document, StringOrMemory localName, StringOrMemory prefix, NodeFlags flags) =>
        Named(document, localName.Memory.Span, flags);

    public PageElement CreateNoScript(PageDocument document, bool scripting) => Named(document, "noscript", NodeFlags.None);
    public IConstructableMetaElement CreateMeta(PageDocument document) => new PageSetting(document, new StringOrMemory("meta"), Known["meta"].Flags, Html);
    public IConstructableScriptElement CreateScript(PageDocument document, bool parserInserted, bool started) => new PageScript(document, new StringOrMemory("script"), Known["script"].Flags, Html);
    public IConstructableFrameElement CreateFrame(PageDocument document) => new PageSetting(document, new StringOrMemory("frame"), Known["frame"].Flags, Html);
    public IConstructableTemplateElement CreateTemplate(PageDocument document) => new PageTemplate(document, new StringOrMemory("template"), Known["template"].Flags, Html);
    public IConstructableFormElement CreateForm(PageDocument document) => new PageSetting(document, new StringOrMemory("form"), Known["form"].Flags, Html);
    public PageElement CreateUnknown(PageDocument document, StringOrMemory tagName) => Named(document, tagName.Memory.Span, NodeFlags.None);
    public IConstructableMathElement CreateMath(PageDocument document, StringOrMemory name) => Foreign(document, name, MathFlags, NodeFlags.MathMember, Math);
    public IConstructableSvgElement CreateSvg(PageDocument document, StringOrMemory name) => Foreign(document, name, SvgFlags, NodeFlags.SvgMember, Svg);
    public PageDocument CreateDocument(TextSource source, IBrowsingContext? context) => Document = new PageDocument(source);

    public IConstructableNode CreateDocumentType(PageDocument document, StringOrMemory name, StringOrMemory publicIdentifier, StringOrMemory systemIdentifier) =>
        new PageText(document, default, 0, 0);

    /// <summary>Known names are one string each, however often a page has them.</summary>
    private static PageElement Named(PageDocument document, ReadOnlySpan<char> name, NodeFlags flags) =>
        Known.TryGetValue(name, out var known) ? new PageElement(document, new StringOrMemory(known.Name), known.Flags | flags, Html) : new PageElement(document, new StringOrMemory(name.ToString()), NodeFlags.HtmlMember | flags, Html);

    private static PageForeign Foreign(PageDocument document, StringOrMemory name, FrozenDictionary<string, NodeFlags> known, NodeFlags member, string space) =>
        new(document, name, known.GetValueOrDefault(name.ToString()) | member, space);

    private static FrozenDictionary<string, NodeFlags> Flags(string space, string[] names)
    {
        using var document = new HtmlParser().ParseDocument("");
        return names.ToFrozenDictionary(name => name, name => ((IConstructableNode)document.CreateElement(space, name)).Flags);
    }
}
