using System.Collections.Frozen;
using Mahdar.Pages.Tree;

namespace Mahdar.Pages.Lines;

/// <summary>How elements are set. One that is not named here is a block: so are the elements that sites name themselves.</summary>
internal static class ElementKinds
{
    private static readonly FrozenDictionary<string, ElementKind> Kinds = Named(ElementKind.Inline,
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "nobr", "q", "ruby", "rb", "s", "samp",
            "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var")
        .Concat(Named(ElementKind.Skipped,
            "script", "style", "noscript", "template", "svg", "math", "button", "select", "option", "input", "textarea", "iframe", "noframes", "noembed", "object", "embed", "applet", "canvas", "audio", "video", "map",
            "datalist", "head", "title", "meta", "link", "source", "track", "rt", "rp", "wbr", "progress", "meter", "area", "param", "amp-analytics", "amp-ad", "amp-sidebar", "amp-consent"))
        .Concat(Named(ElementKind.Image, "img", "picture", "amp-img", "image"))
        .Concat(Named(ElementKind.Break, "br"))
        .ToFrozenDictionary();

    private static readonly ElementKind[] OfKnown = [.. PageTag.Known.Select(tag => Named(tag.Name))];

    public static ElementKind Of(PageTag tag) => tag.Number >= 0 ? OfKnown[tag.Number] : Named(tag.Name);

    /// <summary>1 to 6; 0 for what is no heading.</summary>
    public static int HeadingLevel(string name) => name.Length == 2 && name[0] == 'h' && name[1] is >= '1' and <= '6' ? name[1] - '0' : 0;

    private static ElementKind Named(string name) => Kinds.GetValueOrDefault(name, ElementKind.Block);

    private static IEnumerable<KeyValuePair<string, ElementKind>> Named(ElementKind kind, params string[] names) => names.Select(name => KeyValuePair.Create(name, kind));
}
