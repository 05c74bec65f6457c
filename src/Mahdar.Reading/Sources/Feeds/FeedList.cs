using System.Xml;
using System.Xml.Linq;

namespace Mahdar.Reading.Sources.Feeds;

/// <summary>The addresses of feeds that a user names: in a file of OPML, in a text with one a line (# begins a remark), or as they are.</summary>
public static class FeedList
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };

    /// <summary>Each once, in their order; the failure names the first that cannot be read, or holds no address.</summary>
    public static (IReadOnlyList<string> Feeds, UnreadableReport? Failure) Read(IReadOnlyList<string> named)
    {
        var feeds = new List<string>();
        foreach (var name in named)
        {
            var found = Fetching.WebReader.IsAddress(name) ? [name] : FromFile(name);
            if (found is null) return (feeds, new UnreadableReport(name, "no such file, or no list of feeds (OPML, or an address a line)", "لا ملف بهذا الاسم، أو ليس قائمة خلاصات (OPML أو عنوان في كل سطر)"));
            feeds.AddRange(found);
        }
        return ([.. feeds.Distinct(StringComparer.Ordinal)], null);
    }

    private static List<string>? FromFile(string path)
    {
        try
        {
            var text = File.ReadAllText(path);
            var found = (text.TrimStart().StartsWith('<') ? OfOutline(text) : OfLines(text)).Where(Fetching.WebReader.IsAddress).ToList();
            return found.Count > 0 ? found : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or XmlException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static IEnumerable<string> OfOutline(string text)
    {
        using var xml = XmlReader.Create(new StringReader(text.TrimStart()), Settings);
        return XDocument.Load(xml).Descendants().Where(element => element.Name.LocalName == "outline")
            .Select(outline => outline.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName.Equals("xmlUrl", StringComparison.OrdinalIgnoreCase))?.Value.Trim())
            .OfType<string>().ToList();
    }

    private static IEnumerable<string> OfLines(string text) => text.Split('\n').Select(line => line.Trim()).Where(line => !line.StartsWith('#'));
}
