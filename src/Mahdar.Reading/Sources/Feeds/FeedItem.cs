using System.Net;
using System.Xml.Linq;

namespace Mahdar.Reading.Sources.Feeds;

/// <summary>One item of a feed as a record: its full text where the feed has it, else its summary, else nothing but a link.</summary>
internal static class FeedItem
{
    private const string Content = "http://purl.org/rss/1.0/modules/content/";

    public static RawReport Read(string path, XElement item, string? publisher, int number, FeedAddress from)
    {
        var url = ((string?)item.Attribute(XNamespace.Xml + "base") is { } own ? from.Within(own) : from).Whole(Link(item));
        var full = Markup(Find(item, "encoded", Content)) ?? Markup(Find(item, "content"));
        var summary = Markup(Find(item, "description") ?? Find(item, "summary"));
        var news = item.Elements().FirstOrDefault(element => element.Name.LocalName == "news");
        var record = new ReportRecord(
            Text(item, "guid") ?? Text(item, "id"), url,
            Text(news?.Elements().FirstOrDefault(element => element.Name.LocalName == "publication"), "name") ?? publisher,
            Clean(Text(item, "title") ?? Text(news, "title")), Author(item),
            Text(item, "pubDate") ?? Text(item, "published") ?? Text(item, "date") ?? Text(news, "publication_date") ?? Text(item, "issued") ?? Text(item, "updated") ?? Text(item, "lastmod"), null);
        return ItemReport.Of($"{path}#{number.ToString(System.Globalization.CultureInfo.InvariantCulture)}", record with { Section = Text(item, "category") }, full, summary);
    }

    /// <summary>A title without the marks and references of HTML that feeds write into it.</summary>
    public static string? Clean(string? title) => string.IsNullOrWhiteSpace(title) ? null : WebUtility.HtmlDecode(title).Trim();

    private static XElement? Find(XElement? item, string name, string? space = null) =>
        item?.Elements().FirstOrDefault(element => element.Name.LocalName == name && (space is null || element.Name.NamespaceName == space));

    public static string? Text(XElement? item, string name) => Find(item, name)?.Value.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>What an element holds as HTML: escaped text, or elements as they are.</summary>
    private static string? Markup(XElement? element)
    {
        if (element is null) return null;
        var markup = element.HasElements ? string.Concat(element.Nodes().Select(node => node.ToString(SaveOptions.DisableFormatting))) : element.Value;
        return string.IsNullOrWhiteSpace(markup) ? null : markup;
    }

    public static string? Link(XElement item)
    {
        var links = item.Elements().Where(element => element.Name.LocalName == "link").ToList();
        var atom = links.FirstOrDefault(link => (string?)link.Attribute("rel") is null or "alternate" && link.Attribute("href") is not null);
        return (string?)atom?.Attribute("href") ?? links.Select(link => link.Value.Trim()).FirstOrDefault(value => value.Length > 0) ?? Text(item, "loc")
            ?? (Find(item, "guid") is { } guid && guid.Value.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? guid.Value.Trim() : null);
    }

    private static string? Author(XElement item) => Text(item, "creator") ?? Text(Find(item, "author"), "name") ?? (Find(item, "author") is { HasElements: false } ? Text(item, "author") : null);
}
