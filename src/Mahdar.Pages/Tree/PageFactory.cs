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

    private static readonly FrozenDictionary<string, NodeFlags> HtmlFlags = Flags(Html, HtmlNames), SvgFlags = Flags(Svg, SvgNames), MathFlags = Flags(Math, MathNames);

    /// <summary>The document of the one page that this factory serves.</summary>
    public PageDocument? Document { get; private set; }

    public PageElement Create(PageDocument document, StringOrMemory localName, StringOrMemory prefix, NodeFlags flags) =>
        new(document, localName, HtmlFlags.GetValueOrDefault(localName.ToString()) | NodeFlags.HtmlMember | flags, Html);

    public PageElement CreateNoScript(PageDocument document, bool scripting) => new(document, new StringOrMemory("noscript"), HtmlFlags["noscript"], Html);
    public IConstructableMetaElement CreateMeta(PageDocument document) => new PageSetting(document, new StringOrMemory("meta"), HtmlFlags["meta"], Html);
    public IConstructableScriptElement CreateScript(PageDocument document, bool parserInserted, bool started) => new PageScript(document, new StringOrMemory("script"), HtmlFlags["script"], Html);
    public IConstructableFrameElement CreateFrame(PageDocument document) => new PageSetting(document, new StringOrMemory("frame"), HtmlFlags["frame"], Html);
    public IConstructableTemplateElement CreateTemplate(PageDocument document) => new PageTemplate(document, new StringOrMemory("template"), HtmlFlags["template"], Html);
    public IConstructableFormElement CreateForm(PageDocument document) => new PageSetting(document, new StringOrMemory("form"), HtmlFlags["form"], Html);
    public PageElement CreateUnknown(PageDocument document, StringOrMemory tagName) => new(document, tagName, NodeFlags.HtmlMember | HtmlFlags.GetValueOrDefault(tagName.ToString()), Html);
    public IConstructableMathElement CreateMath(PageDocument document, StringOrMemory name) => Foreign(document, name, MathFlags, NodeFlags.MathMember, Math);
    public IConstructableSvgElement CreateSvg(PageDocument document, StringOrMemory name) => Foreign(document, name, SvgFlags, NodeFlags.SvgMember, Svg);
    public PageDocument CreateDocument(TextSource source, IBrowsingContext? context) => Document = new PageDocument(source);

    public IConstructableNode CreateDocumentType(PageDocument document, StringOrMemory name, StringOrMemory publicIdentifier, StringOrMemory systemIdentifier) =>
        new PageText(document, default, 0, 0);

    private static PageForeign Foreign(PageDocument document, StringOrMemory name, FrozenDictionary<string, NodeFlags> known, NodeFlags member, string space) =>
        new(document, name, known.GetValueOrDefault(name.ToString()) | member, space);

    private static FrozenDictionary<string, NodeFlags> Flags(string space, string[] names)
    {
        using var document = new HtmlParser().ParseDocument("");
        return names.ToFrozenDictionary(name => name, name => ((IConstructableNode)document.CreateElement(space, name)).Flags);
    }
}
