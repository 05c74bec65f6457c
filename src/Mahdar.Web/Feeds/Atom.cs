using System.Globalization;
using System.Text;
using System.Xml;

namespace Mahdar.Web.Feeds;

/// <summary>A list as Atom (RFC 4287), to be followed in a feed reader.</summary>
public static class Atom
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    public static string Of(string title, string address, string page, IReadOnlyList<AtomEntry> entries)
    {
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true, CheckCharacters = false }))
        {
            xml.WriteStartElement("feed", Namespace);
            Element(xml, "title", title);
            Element(xml, "id", page);
            Element(xml, "updated", Time(entries.Max(entry => entry.Day)));
            Link(xml, "self", address);
            Link(xml, "alternate", page);
            foreach (var entry in entries) Write(xml, entry);
            xml.WriteEndElement();
        }
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + text;
    }

    private static void Write(XmlWriter xml, AtomEntry entry)
    {
        xml.WriteStartElement("entry", Namespace);
        Element(xml, "title", entry.Title);
        Element(xml, "id", entry.Url);
        Link(xml, "alternate", entry.Url);
        Element(xml, "updated", Time(entry.Day));
        xml.WriteStartElement("author", Namespace);
        Element(xml, "name", "Mahdar");
        xml.WriteEndElement();
        Element(xml, "summary", entry.Summary);
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Namespace, Allowed(text));

    /// <summary>What XML can hold of a text.</summary>
    private static string Allowed(string text)
    {
        var allowed = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
            if (XmlConvert.IsXmlChar(text[i])) allowed.Append(text[i]);
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i])) allowed.Append(text[i]).Append(text[++i]);
        return allowed.ToString();
    }

    private static string Time(DateOnly? day) => (day ?? DateOnly.FromDateTime(DateTime.UnixEpoch)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
}
