using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Mahdar.Pages.Encodings;

namespace Mahdar.Reading.Sources.Feeds;

/// <summary>The items of RSS 0.9 to 2, Atom, and sitemaps of news, and the lists that an index of sitemaps names. A broken end costs only what stands behind it.</summary>
internal static class FeedReader
{
    private const int Deepest = 64;

    private const string Xml = "http://www.w3.org/XML/1998/namespace";

    private static readonly string[] Roots = ["<rss", "<feed", "<rdf:rdf", "<urlset", "<sitemapindex", "<opml"];

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, IgnoreComments = true, CheckCharacters = false };

    public static bool IsFeedRoot(ReadOnlySpan<char> text)
    {
        foreach (var root in Roots)
            if (text.StartsWith(root, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    public static IEnumerable<RawReport> Read(string path, byte[] bytes)
    {
        var text = PageDecoder.Decode(bytes);
        if (text is null) return [RawReport.Failed(path, "not text: binary, or in an unknown encoding", "ليس نصا: بيانات ثنائية أو ترميز غير معروف")];
        return Items(path, FeedMarkup.Mend(text.TrimStart('\ufeff', ' ', '\r', '\n', '\t')));
    }

    private static IEnumerable<RawReport> Items(string path, string text)
    {
        using var xml = XmlReader.Create(new StringReader(text), Settings);
        string? publisher = null, root = null;
        var count = 0;
        var from = FeedAddress.Of(path);
        var lists = new List<(string Url, string? Changed)>();
        while (Advance(xml))
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            root ??= xml.LocalName.ToLowerInvariant();
            var isItem = xml.LocalName is "item" or "entry" or "url" or "sitemap";
            if (!isItem && xml.GetAttribute("base", Xml) is { } own) from = from.Within(own);
            // Reading one of these leaves the reader at what follows it.
            while (count == 0 && !isItem && xml.NodeType == XmlNodeType.Element)
            {
                if (xml.LocalName == "title" && publisher is null) publisher = FeedItem.Clean(xml.ReadElementContentAsString());
                else if (xml.LocalName == "link" && xml.Depth <= 2 && from.Base is null && xml.GetAttribute("href") is null) from = from.Or(xml.ReadElementContentAsString());
                else break;
            }
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName is not ("item" or "entry" or "url" or "sitemap")) continue;
            if (xml.Depth > Deepest) continue;
            using var subtree = xml.ReadSubtree();
            subtree.Read();
            var item = (XElement)XNode.ReadFrom(subtree);
            if (item.Name.LocalName == "sitemap") lists.Add((from.Whole(FeedItem.Link(item)) ?? "", FeedItem.Text(item, "lastmod")));
            else yield return FeedItem.Read(path, item, publisher, ++count, from);
        }
        // What changed last stands first: whoever follows only some wants the news.
        foreach (var (url, changed) in lists.Where(list => list.Url.Length > 0).OrderByDescending(list => list.Changed, StringComparer.Ordinal))
            yield return RawReport.OfFeed($"{path}#{(++count).ToString(CultureInfo.InvariantCulture)}", url, changed);
        if (root == "opml") yield return RawReport.Failed(path, "a list of feeds; mahdar watch visits them", "قائمة خلاصات؛ يزورها الأمر mahdar watch");
        else if (root is not ("rss" or "feed" or "rdf" or "urlset" or "sitemapindex")) yield return RawReport.Failed(path, "XML, but no feed: neither RSS, Atom nor a sitemap", "ملف XML ليس خلاصة: لا RSS ولا Atom ولا خريطة أخبار");
        else if (count == 0) yield return RawReport.Failed(path, "a feed without items", "خلاصة بلا عناصر");
    }

    private static bool Advance(XmlReader xml) => xml.NodeType != XmlNodeType.None || xml.ReadState == ReadState.Initial ? xml.Read() : !xml.EOF && xml.Read();
}
