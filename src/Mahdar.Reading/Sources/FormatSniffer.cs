using System.Text;
using Mahdar.Pages.Encodings;

namespace Mahdar.Reading.Sources;

/// <summary>Tells what an input is: by its first bytes where they can tell, else by the ending of its name.</summary>
internal static class FormatSniffer
{
    /// <summary>How many bytes are looked at.</summary>
    public const int Reach = 1024;

    private const int TarMagic = 257;

    public static SourceFormat Of(string name, ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0x1f, 0x8b])) return SourceFormat.Gzip;
        if (head.StartsWith("PK\u0003\u0004"u8) || head.StartsWith("PK\u0005\u0006"u8)) return SourceFormat.Zip;
        if (head.StartsWith("WARC/"u8)) return SourceFormat.Warc;
        if (head.Length > TarMagic + 5 && head[TarMagic..].StartsWith("ustar"u8)) return SourceFormat.Tar;
        if (SourceNames.IsText(name)) return SourceFormat.Text;
        if (SourceNames.IsRecords(name)) return SourceFormat.JsonLines;
        if (SourceNames.EndsWith(name, ".csv", ".tsv")) return SourceFormat.Csv;
        if (SourceNames.IsPage(name)) return SourceFormat.Page;
        return OfText(name, head);
    }

    private static SourceFormat OfText(string name, ReadOnlySpan<byte> head)
    {
        var text = (PageDecoder.Decode(head) ?? Encoding.Latin1.GetString(head)).AsSpan().TrimStart().TrimStart('\ufeff').TrimStart();
        if (text.IsEmpty) return SourceFormat.Text;
        if (PageSniffer.IsPage(text)) return SourceFormat.Page;
        if (text[0] == '<' && (text.StartsWith("<?xml", StringComparison.Ordinal) || Feeds.FeedReader.IsFeedRoot(text))) return SourceFormat.Xml;
        if (text[0] == '[' && SourceNames.EndsWith(name, ".json")) return SourceFormat.Json;
        if (text[0] != '{') return SourceFormat.Text;
        var line = text.IndexOf('\n');
        // An object that ends in its line is one of many, or alone; one that does not is set over several lines.
        var isWhole = line < 0 ? !SourceNames.EndsWith(name, ".json") : text[..line].TrimEnd().EndsWith('}');
        return isWhole && !text.Contains("jsonfeed.org/version", StringComparison.Ordinal) ? SourceFormat.JsonLines : SourceFormat.Json;
    }
}
