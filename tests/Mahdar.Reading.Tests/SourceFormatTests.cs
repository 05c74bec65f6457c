using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using Mahdar.Model;
using Mahdar.Reading;
using Mahdar.Reading.Sources;

namespace Mahdar.Tests.Reading;

/// <summary>Pages, feeds, archives and crawls from disk, whole and broken.</summary>
public sealed class SourceFormatTests : IDisposable
{
    private const string Text = "التقى وزير الخارجية نظيره السويسري في جنيف يوم الخميس وبحثا التعاون بين البلدين في مجالات عدة.";

    private readonly string folder = Directory.CreateTempSubdirectory("mahdar").FullName;
    private readonly ReportReader reader = new();

    public void Dispose() => Directory.Delete(folder, true);

    private static string Page(int i = 0) => $"<html><head><meta charset=utf-8><title>لقاء في جنيف رقم {i}</title><meta property='article:published_time' content='2024-07-12T10:00:00+03:00'></head><body><nav><a href=/>الرئيسية</a></nav><h1>لقاء في جنيف رقم {i}</h1><p>{Text} الرقم {i}.</p></body></html>";

    [Fact]
    public void A_page_is_read_with_its_blocks_and_where_they_come_from()
    {
        var report = Reports(Write("a.html", Page())).Single();
        (report.Title, report.Published!.From).ShouldBe(("لقاء في جنيف رقم 0", new DateOnly(2024, 7, 12)));
        report.Blocks.Select(block => block.Kind).ShouldBe([BlockKind.Title, BlockKind.Body]);
        report.Blocks.ShouldAllBe(block => block.Source != null);
        report.PublishedAt.ShouldBe("2024-07-12T10:00+03:00");
    }

    [Fact]
    public void A_page_is_known_by_its_content_whatever_its_name() => Reports(Write("page.txt", Page())).Single().Title.ShouldBe("لقاء في جنيف رقم 0");

    [Fact]
    public void A_page_of_menus_says_that_it_holds_no_article()
    {
        var unreadable = Read(Write("a.html", "<html><body><ul><li><a href=1>سياسة</a><li><a href=2>اقتصاد</a></ul></body></html>")).Single().ShouldBeOfType<UnreadableReport>();
        (unreadable.Reason, unreadable.ReasonArabic).ShouldBe(("no article on this page: nothing but menus and links, or text that only scripts show", "لا مقال في هذه الصفحة: قوائم وروابط فحسب، أو نص لا تظهره إلا البرامج النصية"));
    }

    [Fact]
    public void Several_articles_of_a_page_are_several_reports()
    {
        var parts = string.Concat(Enumerable.Range(1, 3).Select(i => $"<article><h2>لقاء في جنيف رقم {i}</h2><p>{Text} {Text} {Text} الرقم {i}.</p></article>"));
        Reports(Write("a.html", $"<html><body>{parts}</body></html>")).Select(report => (Path.GetFileName(report.Path), report.Title))
            .ShouldBe([("a.html", "لقاء في جنيف رقم 1"), ("a.html#2", "لقاء في جنيف رقم 2"), ("a.html#3", "لقاء في جنيف رقم 3")]);
    }

    [Theory]
    [InlineData("""{"id":"x","source_domain":"h","maintext":"TEXT","date_publish":"2024-07-12 10:00:00","title":"لقاء","authors":["أحمد","سالم"],"url":"http://x/1"}""")]
    [InlineData("""{"id":"x","sitename":"h","raw_text":"TEXT","text":"TEXT","date":"2024-07-12","title":"لقاء","author":"أحمد، سالم","source":"http://x/1"}""")]
    [InlineData("""{"id":"x","publisher":"h","body":["TEXT"],"published_at":"2024-07-12T10:00:00Z","headline":"لقاء","byline":"أحمد، سالم","link":"http://x/1"}""")]
    [InlineData("""{"id":"x","site":"h","html":"<html><body><h1>لقاء</h1><p>TEXT</p></body></html>","date":"12/07/2024","title":"لقاء","author":"أحمد، سالم","url":"http://x/1"}""")]
    public void Records_of_crawlers_are_understood(string record)
    {
        var report = Reports(Write("x.jsonl", record.Replace("TEXT", Text))).Single();
        (report.Title, report.Publisher, report.Author, report.Url, report.Published!.From).ShouldBe(("لقاء", "h", "أحمد، سالم", "http://x/1", new DateOnly(2024, 7, 12)));
        report.Text.ShouldContain(Text);
    }

    [Fact]
    public void A_table_is_read_by_the_names_in_its_first_row()
    {
        var path = Write("x.csv", $"id,date,title,content\n7,2024-07-12,\"لقاء, \"\"مهم\"\"\",\"{Text}\n{Text}\"\n8,,,\n");
        var readings = Read(path);
        ((ReadReport)readings[0]).Report.ShouldSatisfyAllConditions(
            report => report.Title.ShouldBe("لقاء, \"مهم\""), report => report.Path.ShouldBe(path + "#7"), report => report.Text.ShouldBe($"{Text}\n{Text}"));
        readings[1].ShouldBeOfType<UnreadableReport>();
        Read(Write("y.csv", "a,b\n1,2\n")).Single().ShouldBeOfType<UnreadableReport>().Reason.ShouldContain("no column of text");
    }

    [Fact]
    public void Feeds_give_their_items_and_name_those_that_are_only_links()
    {
        var path = Write("feed.xml", $"""
            <?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>وكالة المرسى</title>
            <item><title>خبر أول</title><link>http://x/1</link><pubDate>Fri, 12 Jul 2024 10:00:00 GMT</pubDate><dc:creator>سالم</dc:creator><description>ملخص</description><content:encoded><![CDATA[<p>{Text}</p><p>فقرة ثانية من الخبر نفسه تكمل ما سبق.</p>]]></content:encoded></item>
            <item><title>خبر ثان</title><link>http://x/2</link><description>{Text}</description></item>
            <item><title>خبر ثالث</title><link>http://x/3</link></item></channel></rss>
            """);
        var readings = Read(path);
        var first = ((ReadReport)readings[0]).Report;
        (first.Title, first.Publisher, first.Author, first.Url, first.Published!.From).ShouldBe(("خبر أول", "وكالة المرسى", "سالم", "http://x/1", new DateOnly(2024, 7, 12)));
        first.Blocks.Count(block => block.Kind == BlockKind.Body).ShouldBe(2);
        ((ReadReport)readings[1]).Report.Text.ShouldBe(Text);
        readings[2].ShouldBeOfType<UnreadableReport>().Reason.ShouldContain("mahdar read http://x/3");
    }

    [Fact]
    public void Atom_rdf_json_feeds_and_sitemaps_are_feeds_too()
    {
        Reports(Write("a.atom", $"""<feed xmlns="http://www.w3.org/2005/Atom"><title>م</title><entry><title>خبر</title><link rel="alternate" href="http://x/1"/><published>2024-07-12T10:00:00Z</published><author><name>سالم</name></author><content type="html">&lt;p&gt;{Text}&lt;/p&gt;</content></entry></feed>"""))
            .Single().ShouldSatisfyAllConditions(report => report.Url.ShouldBe("http://x/1"), report => report.Author.ShouldBe("سالم"), report => report.Text.ShouldContain(Text));
        Reports(Write("b.rdf", $"""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>م</title></channel><item><title>خبر</title><link>http://x/1</link><description>{Text}</description><dc:date>2024-07-12</dc:date></item></rdf:RDF>"""))
            .Single().Published!.From.ShouldBe(new DateOnly(2024, 7, 12));
        Reports(Write("c.json", $$"""{"version":"https://jsonfeed.org/version/1.1","title":"م","items":[{"id":"1","url":"http://x/1","title":"خبر","content_html":"<p>{{Text}}</p>","date_published":"2024-07-12T10:00:00Z"}]}"""))
            .Single().Publisher.ShouldBe("م");
        Read(Write("d.xml", """<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>http://x/1</loc><news:news><news:title>خبر</news:title></news:news></url></urlset>"""))
            .Single().ShouldBeOfType<UnreadableReport>().Reason.ShouldContain("http://x/1");
    }

    [Theory]
    [InlineData("<rss><channel><title>م</title><link>http://x/news/</link><item><title>خبر</title><link>/a?b=1</link></item></channel></rss>", "http://x/a?b=1")]
    [InlineData("<rss><channel><link>http://x/news/</link><title>م</title><item><title>خبر</title><link>2.html</link></item></channel></rss>", "http://x/news/2.html")]
    [InlineData("<feed xmlns='http://www.w3.org/2005/Atom' xml:base='http://x/news/'><entry><title>خبر</title><link href='2.html'/></entry></feed>", "http://x/news/2.html")]
    [InlineData("<feed xmlns='http://www.w3.org/2005/Atom' xml:base='http://x/'><entry xml:base='news/'><title>خبر</title><link href='2.html'/></entry></feed>", "http://x/news/2.html")]
    public void A_link_that_is_not_whole_goes_out_from_where_the_feed_says(string feed, string whole) =>
        Read(Write("feed.xml", feed)).Single().ShouldBeOfType<UnreadableReport>().Reason.ShouldContain($"mahdar read {whole} ");

    [Fact]
    public void An_index_of_sitemaps_names_them_what_changed_last_first()
    {
        var readings = Read(Write("index.xml", """
            <?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            <sitemap><loc>http://x/2023.xml</loc><lastmod>2023-12-31</lastmod></sitemap><sitemap><loc>http://x/2024.xml</loc><lastmod>2024-07-12T10:00:00Z</lastmod></sitemap></sitemapindex>
            """));
        readings.Cast<UnreadableReport>().Select(reading => reading.Reason).ShouldBe(["only the address of another list; mahdar read http://x/2024.xml reads it", "only the address of another list; mahdar read http://x/2023.xml reads it"]);
    }

    [Fact]
    public void A_feed_that_breaks_off_gives_what_stands_before()
    {
        var readings = Read(Write("feed.rss", $"<rss><channel><title>م</title><item><title>خبر</title><description>{Text}</description></item><item><title>نصف"));
        readings.Count.ShouldBe(2);
        readings[0].ShouldBeOfType<ReadReport>();
        readings[1].ShouldBeOfType<UnreadableReport>().Reason.ShouldContain("breaks off after 1");
    }

    [Fact]
    public void Archives_are_read_as_they_lie_one_in_another()
    {
        var zip = Zip(("b/2.html", Page(2)), ("a.txt", Text), ("notes.md", "x"), ("../../escape.txt", Text));
        Reports(Write("x.zip", zip)).Select(report => report.Path![(folder.Length + 1)..]).ShouldBe(["x.zip#../../escape.txt", "x.zip#a.txt", "x.zip#b/2.html"]);
        Directory.GetFiles(folder).Length.ShouldBe(1);
        Reports(Write("y.tar.gz", Gzip(Tar(("a.txt", Encoding.UTF8.GetBytes(Text)), ("in.zip", zip))))).Count.ShouldBe(4);
        Reports(Write("z.html.gz", Gzip(Encoding.UTF8.GetBytes(Page())))).Single().Title.ShouldBe("لقاء في جنيف رقم 0");
    }

    [Fact]
    public void Archives_too_deep_in_one_another_are_named()
    {
        var bytes = Encoding.UTF8.GetBytes(Text);
        for (var i = 0; i < 8; i++) bytes = Gzip(bytes);
        Read(Write("x.gz", bytes)).Single().ShouldBeOfType<UnreadableReport>().Reason.ShouldContain("more than 4 archives");
    }

    [Fact]
    public void A_bomb_is_refused_and_the_rest_goes_on()
    {
        var bomb = Gzip(new byte[64 << 20]);
        Write("a.txt.gz", bomb);
        Write("b.txt", Text);
        Write("c.jsonl.gz", bomb);
        var readings = Read(folder);
        readings.OfType<UnreadableReport>().Select(unreadable => unreadable.Reason).ShouldBe(Enumerable.Repeat("longer than the 32 MiB that a document may have: cut it, or unpack it first", 2));
        readings.OfType<ReadReport>().Count().ShouldBe(1);
    }

    [Fact]
    public void The_pages_of_a_warc_are_read()
    {
        var reports = Reports(Write("x.warc", Warc(3)));
        reports.Select(report => report.Url).ShouldBe(["http://x/0", "http://x/1", "http://x/2"]);
        reports[1].Title.ShouldBe("لقاء في جنيف رقم 1");
        Reports(Write("y.warc.gz", Packed(3))).Count.ShouldBe(3);
        Reports(Write("z.wacz", Zip([("datapackage.json", "{}"u8.ToArray()), ("archive/x.warc.gz", Packed(2)), ("pages/p.jsonl", "{}"u8.ToArray())]))).Count.ShouldBe(2);
    }

    [Fact]
    public void A_damaged_warc_goes_on_at_the_next_record()
    {
        var plain = Warc(5);
        var broken = Encoding.Latin1.GetString(plain).Replace("WARC-Target-URI: http://x/2\r\nContent-Length: ", "WARC-Target-URI: http://x/2\r\nContent-Length: 1");
        var readings = Read(Write("x.warc", Encoding.Latin1.GetBytes(broken)));
        readings.OfType<ReadReport>().Select(read => read.Report.Url).ShouldContain("http://x/1");
        readings.ShouldContain(reading => reading is UnreadableReport);
        var packed = Enumerable.Range(0, 5).Select(i => Gzip(Record(i))).ToList();
        for (var i = 40; i < 80; i++) packed[2][i] ^= 0x5a;
        readings = Read(Write("y.warc.gz", [.. packed.SelectMany(part => part)]));
        readings.OfType<ReadReport>().Select(read => read.Report.Url).ShouldBe(["http://x/0", "http://x/1", "http://x/3", "http://x/4"]);
        readings.OfType<UnreadableReport>().Select(unreadable => unreadable.Reason).ShouldContain(reason => reason.Contains("damaged"));
        readings = Read(Write("z.warc.gz", [.. Packed(3)[..^60]]));
        readings.OfType<ReadReport>().Count().ShouldBe(2);
        readings.OfType<UnreadableReport>().Count().ShouldBe(1);
    }

    [Fact]
    public void Chunked_and_packed_answers_in_a_warc_are_put_together()
    {
        var page = Gzip(Encoding.UTF8.GetBytes(Page()));
        var chunks = new MemoryStream();
        foreach (var part in page.Chunk(100)) chunks.Write([.. Encoding.ASCII.GetBytes($"{part.Length:x}\r\n"), .. part, .. "\r\n"u8.ToArray()]);
        chunks.Write("0\r\n\r\n"u8);
        byte[] answer = [.. "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n\r\n"u8, .. chunks.ToArray()];
        Reports(Write("x.warc", [.. Encoding.ASCII.GetBytes($"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://x/\r\nContent-Length: {answer.Length}\r\n\r\n"), .. answer, .. "\r\n\r\n"u8])).Single().Title.ShouldBe("لقاء في جنيف رقم 0");
    }

    [Fact]
    public void An_answer_in_a_warc_that_cannot_be_unpacked_costs_no_other()
    {
        var answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br\r\n\r\nno Brotli at all, whatever the header says"u8.ToArray();
        byte[] damaged = [.. Encoding.ASCII.GetBytes($"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://x/br\r\nContent-Length: {answer.Length}\r\n\r\n"), .. answer, .. "\r\n\r\n"u8];
        var readings = Read(Write("x.warc", [.. damaged, .. Warc(1)]));
        readings[0].ShouldBeOfType<UnreadableReport>().Reason.ShouldContain("damaged");
        readings[1].ShouldBeOfType<ReadReport>().Report.Url.ShouldBe("http://x/0");
    }

    [Fact]
    public void A_tar_whose_numbers_cannot_be_is_damaged()
    {
        var tar = Tar(("a.txt", Encoding.UTF8.GetBytes(Text)), ("b.txt", Encoding.UTF8.GetBytes(Text)));
        // The owner of the second file, in the binary form that starts with a set bit.
        byte[] owner = [0x80, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff];
        owner.CopyTo(tar, tar.Length - 1024 - 512 - 512 + 108);
        var readings = Read(Write("x.tar", tar));
        readings[0].ShouldBeOfType<ReadReport>();
        readings[1].ShouldBeOfType<UnreadableReport>().Reason.ShouldContain("damaged");
    }

    [Fact]
    public void A_declared_encoding_that_nobody_may_read_is_passed_over() =>
        Reports(Write("a.html", [.. Encoding.UTF8.GetBytes(Page().Replace("charset=utf-8", "charset=utf-7")), 0xff])).Single().Title.ShouldBe("لقاء في جنيف رقم 0");

    [Theory]
    [InlineData("""{"@type":"NewsArticle","\ud83d":1,"headline":"لقاء في جنيف أمس","datePublished":"2024-07-12"}""", "لقاء في جنيف أمس")]
    [InlineData("""{"@type":"NewsArticle","headline":"لقاء في جنيف أمس \ud83d\ude00 \ude00","datePublished":"2024-07-12"}""", "لقاء في جنيف أمس \ud83d\ude00 \ufffd")]
    [InlineData("""{"@type":"NewsArticle","headline":"لقاء في \\ud83d جنيف أمس","datePublished":"2024-07-12","author":{"\udc00":1,"name":"س"}}""", "لقاء في \\ud83d جنيف أمس")]
    public void Half_a_character_in_the_JSON_LD_of_a_page_costs_nothing_else(string json, string title)
    {
        var report = Reports(Write("a.html", $"<html><head><script type='application/ld+json'>{json}</script></head><body><p>{Text}</p></body></html>")).Single();
        (report.Title, report.Published?.From).ShouldBe((title, new DateOnly(2024, 7, 12)));
    }

    [Theory]
    [InlineData("<title>أ & ب</title>", "<description>TEXT &nbsp; R&amp;D &raquo; كذا</description>", "أ & ب", "R&D » كذا")]
    [InlineData("<title>م</title>", "<description>TEXT \v\u0001 كذا</description>", "م", "كذا")]
    [InlineData("<title>م</title>", "<link>http://x/?a=1&b=2</link><description><![CDATA[<p>TEXT &nbsp; A&B; \u0001 كذا</p>]]></description>", "م", "كذا")]
    [InlineData("<title>م</title>", "<description>&lt;p&gt;TEXT &#8211; &#x1F600; &#1; كذا&lt;/p&gt;</description>", "م", "كذا")]
    public void Feeds_that_are_no_sound_XML_are_read_all_the_same(string title, string item, string publisher, string end)
    {
        var reports = Reports(Write("feed.xml", $"<rss><channel>{title}<item><title>خبر & آخر</title>{item.Replace("TEXT", Text)}</item><item><title>ثان</title><description>{Text}</description></item></channel></rss>"));
        (reports.Count, reports[0].Publisher, reports[0].Title).ShouldBe((2, publisher, "خبر & آخر"));
        reports[0].Text.ShouldContain(Text);
        reports[0].Text.TrimEnd().ShouldEndWith(end);
    }

    [Fact]
    public void A_list_of_feeds_is_no_report() => Read(Write("feeds.opml", "<opml version='2.0'><body><outline xmlUrl='http://x/feed'/></body></opml>")).Single().ShouldBeOfType<UnreadableReport>().Reason.ShouldContain("mahdar watch");

    [Theory]
    [InlineData("""[{"title":{"rendered":"خبر &#8211; أول"},"content":{"protected":false,"rendered":"<p>TEXT</p>\n"},"date":"2024-07-12T10:00:00"}]""")]
    [InlineData("""{"status":"ok","posts":[{"title":"خبر – أول","content":"TEXT<br />","date":"2024-07-12"}]}""")]
    [InlineData("""[{"العنوان":"خبر – أول","النص":"TEXT","التاريخ":"2024-07-12"}]""")]
    public void Records_as_sites_give_them_are_understood(string json)
    {
        var report = Reports(Write("x.json", json.Replace("TEXT", Text))).Single();
        (report.Title, report.Published!.From, report.Text.Trim().Split('\n')[^1]).ShouldBe(("خبر – أول", new DateOnly(2024, 7, 12), Text));
    }

    [Theory]
    [InlineData("العنوان;النص;التاريخ\nلقاء;TEXT;2024-07-12\n"), InlineData("title|content|date\nلقاء|TEXT|2024-07-12\n"), InlineData("sep=;\r\ntitle;content;date\r\nلقاء;TEXT;2024-07-12\r\n")]
    public void Tables_of_other_houses_are_read(string table)
    {
        var report = Reports(Write("x.csv", table.Replace("TEXT", Text))).Single();
        (report.Title, report.Text, report.Published!.From).ShouldBe(("لقاء", Text, new DateOnly(2024, 7, 12)));
    }

    [Fact]
    public void What_macOS_puts_into_archives_is_passed_over() => Reports(Write("x.zip", Zip(("a.txt", Text), ("__MACOSX/._a.txt", "\0\u0005\u0016"), ("._b.txt", "\0")))).Single().Text.ShouldBe(Text);

    [Fact]
    public void Each_of_several_articles_has_the_day_and_the_writer_that_stand_in_it()
    {
        string[] writers = ["سالم", "منى", "بشير"];
        var parts = string.Concat(Enumerable.Range(1, 3).Select(i => $"<article><h2>لقاء في جنيف رقم {i}</h2><time datetime=2024-07-1{i}>يوم</time><span class=author>{writers[i - 1]}</span><p>{Text} {Text} {Text} الرقم {i}.</p></article>"));
        Reports(Write("a.html", $"<html><body>{parts}</body></html>")).Select(report => (report.Published!.From.Day, report.Author)).ShouldBe([(11, "سالم"), (12, "منى"), (13, "بشير")]);
    }

    [Fact]
    public void Text_that_was_read_as_Latin_1_and_saved_so_is_mended() =>
        Reports(Write("a.html", Encoding.UTF8.GetBytes(Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(Page()))))).Single().Title.ShouldBe("لقاء في جنيف رقم 0");

    private static byte[] Warc(int count) => [.. Enumerable.Range(0, count).SelectMany(Record)];

    private static byte[] Packed(int count) => [.. Enumerable.Range(0, count).SelectMany(i => Gzip(Record(i)))];

    private static byte[] Record(int i)
    {
        var answer = Encoding.UTF8.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{Page(i)}");
        return [.. Encoding.ASCII.GetBytes($"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:{i}>\r\nWARC-Target-URI: http://x/{i}\r\nContent-Length: {answer.Length}\r\n\r\n"), .. answer, .. "\r\n\r\n"u8];
    }

    private static byte[] Gzip(byte[] bytes)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, true)) gzip.Write(bytes);
        return packed.ToArray();
    }

    private static byte[] Zip(params (string Name, string Text)[] files) => Zip([.. files.Select(file => (file.Name, Encoding.UTF8.GetBytes(file.Text)))]);

    private static byte[] Zip((string Name, byte[] Bytes)[] files)
    {
        var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, true))
            foreach (var (name, bytes) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        return packed.ToArray();
    }

    private static byte[] Tar(params (string Name, byte[] Bytes)[] files)
    {
        var packed = new MemoryStream();
        using (var tar = new TarWriter(packed, true))
            foreach (var (name, bytes) in files) tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(bytes) });
        return packed.ToArray();
    }

    private string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    private string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private List<ReportReading> Read(string path) => [.. ReportFinder.Find([path]).SelectMany(reader.Read)];

    private List<Report> Reports(string path) => [.. Read(path).Select(reading => reading.ShouldBeOfType<ReadReport>().Report)];
}
