using System.Collections.Frozen;
using AngleSharp;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Text;

namespace Mahdar.Pages.Tree;

/// <summary>Makes the nodes that AngleSharp's tree builder asks for. How the builder treats an element it tells by flags, which come from AngleSharp's own elements.</summary>
internal sealed class PageFactory : IDomConstructionElementFactory<PageDocument, PageElement>
{
    private const string Svg = "http://www.w3.org/2000/svg", Math = "http://www.w3.org/1998/Math/MathML";

    private static readonly string[] SvgNames = ["svg", "circle", "desc", "foreignObject", "path", "title"];
    private static readonly string[] MathNames = ["math", "annotation-xml", "mi", "mn", "mo", "ms", "mtext"];

    private static readonly FrozenDictionary<string, NodeFlags> SvgFlags = Flags(Svg, SvgNames), MathFlags = Flags(Math, MathNames);

    private static readonly PageTag Meta = PageTag.Of("meta"), Script = PageTag.Of("script"), Frame = PageTag.Of("frame"), Template = PageTag.Of("template"), Form = PageTag.Of("form"), NoScript = PageTag.Of("noscript");

    /// <summary>The document of the page that is being parsed.</summary>
    public PageDocument? Document { get; private set; }

    /// <summary>Lets go of the document.</summary>
    public void Forget() => Document = null;

    public PageElement Create(PageDocument document, StringOrMemory localName, StringOrMemory prefix, NodeFlags flags) => Named(document, PageTag.Of(localName.Memory.Span), flags);
    public PageElement CreateNoScript(PageDocument document, bool scripting) => Named(document, NoScript, NodeFlags.None);
    public PageElement CreateUnknown(PageDocument document, StringOrMemory tagName) => Named(document, PageTag.Of(tagName.Memory.Span), NodeFlags.None);
    public IConstructableMetaElement CreateMeta(PageDocument document) => document.Made(new PageSetting(document, Meta));
    public IConstructableScriptElement CreateScript(PageDocument document, bool parserInserted, bool started) => document.Made(new PageScript(document, Script));
    public IConstructableFrameElement CreateFrame(PageDocument document) => document.Made(new PageSetting(document, Frame));
    public IConstructableTemplateElement CreateTemplate(PageDocument document) => document.Made(new PageTemplate(document, Template));
    public IConstructableFormElement CreateForm(PageDocument document) => document.Made(new PageSetting(document, Form));
    public IConstructableMathElement CreateMath(PageDocument document, StringOrMemory name) => Foreign(document, name.ToString(), MathFlags, NodeFlags.MathMember, Math);
    public IConstructableSvgElement CreateSvg(PageDocument document, StringOrMemory name) => Foreign(document, name.ToString(), SvgFlags, NodeFlags.SvgMember, Svg);
    public PageDocument CreateDocument(TextSource source, IBrowsingContext? context) => Document = new PageDocument(source);

    public IConstructableNode CreateDocumentType(PageDocument document, StringOrMemory name, StringOrMemory publicIdentifier, StringOrMemory systemIdentifier) =>
        new PageText(default, 0, 0);

    private static PageElement Named(PageDocument document, PageTag tag, NodeFlags flags) => document.Made(new PageElement(document, tag, tag.Flags | flags));

    private static PageForeign Foreign(PageDocument document, string name, FrozenDictionary<string, NodeFlags> known, NodeFlags member, string space) =>
        document.Made(new PageForeign(document, new PageTag(name, -1, NodeFlags.None, TagTraits.None), known.GetValueOrDefault(name) | member, space));

    private static FrozenDictionary<string, NodeFlags> Flags(string space, string[] names) => names.Zip(PageTag.FlagsOf(space, names)).ToFrozenDictionary(known => known.First, known => known.Second);
}
