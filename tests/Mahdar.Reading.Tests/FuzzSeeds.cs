using System.Formats.Tar;
using System.IO.Compression;
using System.Text;

namespace Mahdar.Tests.Reading;

/// <summary>Sound inputs of each format, small and as long as real ones, for the fuzzer to damage.</summary>
internal static class FuzzSeeds
{
    private const string Sentence = "التقى وزير الخارجية نظيره السويسري في جنيف يوم الخميس، وبحثا التعاون بين البلدين.";

    private static readonly string[] SmallPages =
    [
        "<html><head><title>لقاء في جنيف اليوم</title></head><body><h1>لقاء في جنيف اليوم</h1><p>TEXT</p></body></html>",
        "<!DOCTYPE html><html lang=ar><head><meta charset=utf-8><meta property='og:title' content='لقاء في جنيف'><meta name=date content=2024-07-12></head><body><nav><a href=/>الرئيسية</a></nav><article class='post entry-content'><time datetime='2024-07-12T10:00:00+03:00'>12 يوليو 2024</time><p>TEXT<br>TEXT</p></article></body></html>",
        """<html><head><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"لقاء في جنيف","datePublished":"2024-07-12T10:00:00Z","author":[{"@id":"#a"}],"publisher":{"name":"وكالة"}},{"@id":"#a","name":"سالم"}]}</script></head><body><p>TEXT</p></body></html>""",
        "<html><body><div class=item><h2>الخبر الأول من جنيف</h2><p>TEXT TEXT TEXT</p></div><div class=item><h2>الخبر الثاني من جنيف</h2><p>TEXT TEXT TEXT</p></div></body></html>",
        "<html amp><body><table><tr><td>1</td><td>TEXT&nbsp;&amp;&#x0641;</table><ul><li><b>TEXT<i>س</ul><figure><img src=a><figcaption>تعليق</figcaption></figure><blockquote class=twitter-tweet>TEXT</blockquote><h3>اقرأ أيضا</h3></body></html>",
    ];

    private static readonly string[] SmallTexts =
    [
        "لقاء في جنيف\n\nجنيف (وكالة) 12 يوليو 2024 - TEXT\n\nاقرأ أيضا\nخبر آخر من أخبار اليوم\n", "TEXT\r\nTEXT", "<p>سطر قصير</p>\n- الأول\n- الثاني\n© 2024", "\u202bTEXT\ufefb\u06cc\u06a9 123 ١٢٣ ۱۲۳",
    ];

    public static (byte[][] Small, byte[][] Large) Of(string name)
    {
        var pages = RealPages();
        return name switch
        {
            "page.html" => (Bytes(SmallPages), pages),
            "text.txt" => (Bytes(SmallTexts), [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllBytes)]),
            "records.jsonl" => (Bytes(Records), []),
            "record.json" => (Bytes(Json), []),
            "table.csv" => (Bytes(Tables), []),
            "feed.xml" => (Bytes(Feeds), []),
            "crawl.warc" or "crawl.warc.gz" => ([.. Bytes(SmallPages).Select(page => Warc(page)), Warc(Bytes(SmallPages)), Wet()], [Warc(pages[..2])]),
            "archive.zip" => ([Zip(("a.html", Bytes(SmallPages)[0])), Zip(("datapackage.json", "{}"u8.ToArray()), ("archive/a.warc", Warc(Bytes(SmallPages)[1])))], [Zip([.. pages[..3].Select((page, i) => ($"{i}.html", page))])]),
            "archive.tar" => ([Tar(("a.html", Bytes(SmallPages)[0])), Tar(("a.txt", Bytes(SmallTexts)[0]), ("b.jsonl", Bytes(Records)[0]))], [Tar([.. pages[..3].Select((page, i) => ($"{i}.html", page))])]),
            _ => ([.. Bytes(SmallPages), .. Bytes(SmallTexts)], pages),
        };
    }

    /// <summary>What a format packs: inputs are damaged before they are packed too, for damage to the packing hides all that it holds. Null where nothing is packed.</summary>
    public static Func<byte[], byte[]>? Packing(string name) => name switch
    {
        "crawl.warc.gz" or "packed.gz" => Packed,
        "archive.zip" => page => Zip(("a.html", page), ("b.json", page)),
        "archive.tar" => page => Tar(("a.html", page), ("b.txt", page)),
        _ => null,
    };

    /// <summary>What goes into the packing.</summary>
    public static byte[][] Inner(string name) => name == "crawl.warc.gz" ? Of("crawl.warc").Small : Bytes([.. SmallPages, .. SmallTexts, .. Json]);

    private static readonly string[] Records =
    [
        "{\"id\":1,\"text\":\"TEXT\",\"date\":\"2024-07-12\",\"authors\":[\"أ\",\"ب\"],\"source\":\"http://x/1\",\"x\":{\"y\":[1,null,true]}}\n{\"html\":\"<p>TEXT</p>\",\"title\":\"لقاء\"}\n",
        """{"warc-record-id":"u","raw_text":"\u0627\u0644\ud83d\ude00 TEXT","published_at":1720771200}""",
    ];

    private static readonly string[] Json =
    [
        "{\n\"version\":\"https://jsonfeed.org/version/1\",\"title\":\"م\",\"items\":[{\"id\":\"1\",\"url\":\"http://x\",\"authors\":[{\"name\":\"س\"}],\"date_published\":\"2024-07-12T10:00:00Z\",\"content_html\":\"<p>TEXT</p>\"}]}",
        """[{"text":"TEXT"},{"body":["TEXT"]}]""", "{\n\"articles\":[{\"content\":\"TEXT\",\"link\":\"http://x/1\"}]}",
    ];

    private static readonly string[] Tables = ["id,date,text\n1,2024-07-12,\"TEXT, \"\"س\"\"\"\n2,,\n", "title;content\nلقاء;TEXT\n", "\ufeffurl\tbody\r\nhttp://x/1\t\"TEXT\r\nTEXT\"\r\n"];

    private static readonly string[] Feeds =
    [
        "<?xml version=\"1.0\" encoding=\"utf-8\"?><rss xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>م</title><link>http://x/</link><item><title>أ</title><link>/1</link><guid>1</guid><pubDate>Fri, 12 Jul 2024 10:00:00 GMT</pubDate><content:encoded><![CDATA[<p>TEXT</p>]]></content:encoded></item></channel></rss>",
        "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:base=\"http://x/\"><entry><title>أ</title><link href=\"1\"/><author><name>س</name></author><content type=\"xhtml\"><div>TEXT</div></content></entry></feed>",
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><item><title>أ</title><description>TEXT&lt;b&gt;</description></item></rdf:RDF>",
        "<urlset xmlns:news=\"n\"><url><loc>http://x/1</loc><news:news><news:title>أ</news:title></news:news></url></urlset>", "<sitemapindex><sitemap><loc>http://x/1.xml</loc><lastmod>2024-07-12</lastmod></sitemap></sitemapindex>",
    ];

    private static byte[][] RealPages() => [.. Directory.EnumerateFiles(Repository.Cases("pages"), "*.html").Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];

    private static byte[][] Bytes(string[] texts) => [.. texts.Select(text => Encoding.UTF8.GetBytes(text.Replace("TEXT", Sentence, StringComparison.Ordinal)))];

    private static byte[] Warc(params byte[][] pages) => [.. pages.SelectMany((page, i) => Record(
        "response", i % 2 == 0 ? [.. "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"u8, .. page]
            : [.. Encoding.Latin1.GetBytes($"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{page.Length:x}\r\n"), .. page, .. "\r\n0\r\n\r\n"u8]))];

    private static byte[] Wet() => Record("conversion", Bytes(SmallTexts)[0], "Content-Type: text/plain\r\n");

    private static byte[] Record(string type, byte[] content, string header = "") =>
        [.. Encoding.Latin1.GetBytes($"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Target-URI: http://x/\r\n{header}Content-Length: {content.Length}\r\n\r\n"), .. content, .. "\r\n\r\n"u8];

    public static byte[] Packed(byte[] bytes)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, true)) gzip.Write(bytes);
        return packed.ToArray();
    }

    private static byte[] Zip(params (string Name, byte[] Content)[] files)
    {
        var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, true))
            foreach (var (name, content) in files)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(content);
            }
        return packed.ToArray();
    }

    private static byte[] Tar(params (string Name, byte[] Content)[] files)
    {
        var packed = new MemoryStream();
        using (var tar = new TarWriter(packed, TarEntryFormat.Ustar, true))
            foreach (var (name, content) in files) tar.WriteEntry(new UstarTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(content) });
        return packed.ToArray();
    }
}
