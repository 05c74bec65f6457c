using System.IO.Compression;
using System.Text;
using Mahdar.Reading;
using Mahdar.Reading.Sources;
using Xunit.Abstractions;

namespace Mahdar.Tests.Reading;

/// <summary>Damaged inputs of each format: whatever comes of them, nothing is thrown, and nothing takes long.</summary>
public sealed class FuzzTests(ITestOutputHelper output) : IDisposable
{
    /// <summary>Tests share the machine, so a second of work may take some.</summary>
    private const double LongestMilliseconds = 10_000;

    private const long MostMemory = 512L << 20;

    private static readonly byte[][] Pieces = [.. new[]
    {
        "<", ">", "</", "<!--", "-->", "<p>", "<b>", "<i class=x>", "<table>", "<tr>", "<div>", "</div>", "<a href=x>", "<svg>", "<math><mi>", "<template>", "<select><option>", "<script>", "<style>",
        "<h1>التعليقات</h1>", "<article>", "&", "&#x110000;", "&#0;", "&amp;", "\0", "\ufeff", "\u202e", "\ud83d\ude00", "<![CDATA[", "]]>", "<?xml version=\"1.0\" encoding=\"utf-16\"?>", "<!DOCTYPE x [<!ENTITY a \"&a;&a;\">]>",
        "charset=utf-7", "charset=windows-1256", "{", "}", "[[[[", "\"", "\\ud800", "null", "1e999", "Content-Length: -1\r\n", "Content-Length: 99999999999\r\n", "WARC/1.0\r\n", "\r\n\r\n", "HTTP/1.1 200 OK\r\n",
        "Transfer-Encoding: chunked\r\n", "ffffffff\r\n", "PK\u0003\u0004", ",", ";", "\n", "12 يوليو 2024", "99/99/9999", "0000-00-00T99:99",
    }.Select(Encoding.UTF8.GetBytes), [0x1f, 0x8b, 0x08], [0xff, 0xfe], [0xc7, 0xe1]];

    private readonly string folder = Directory.CreateTempSubdirectory("mahdar").FullName;

    public void Dispose() => Directory.Delete(folder, true);

    public static TheoryData<string> Formats => ["page.html", "text.txt", "records.jsonl", "record.json", "table.csv", "feed.xml", "crawl.warc", "crawl.warc.gz", "archive.zip", "archive.tar", "packed.gz"];

    [Theory, MemberData(nameof(Formats))]
    public void Nothing_is_thrown_whatever_an_input_holds(string name)
    {
        var reader = new ReportReader();
        var path = Path.Combine(folder, name);
        var (tried, slowest) = Fuzzing.Run(new Mutator(20260, Seeds(name), Pieces), input =>
        {
            File.WriteAllBytes(path, input);
            foreach (var reading in ReportFinder.Find([path]).Take(500).SelectMany(reader.Read))
                if (reading is UnreadableReport unreadable) unreadable.ReasonArabic.ShouldNotBeEmpty();
        });
        output.WriteLine($"{name}: {tried} inputs, the slowest {slowest:F0} ms");
        tried.ShouldBeGreaterThan(0);
        slowest.ShouldBeLessThan(LongestMilliseconds);
        GC.GetTotalMemory(true).ShouldBeLessThan(MostMemory);
    }

    private static byte[][] Seeds(string name)
    {
        var pages = Directory.EnumerateFiles(Repository.Cases("pages"), "*.html").Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToArray();
        var page = Encoding.UTF8.GetString(pages[0]);
        var answer = $"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n{page}";
        var warc = Encoding.UTF8.GetBytes($"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://x/\r\nContent-Length: {Encoding.UTF8.GetByteCount(answer)}\r\n\r\n{answer}\r\n\r\n");
        return name switch
        {
            "page.html" => pages,
            "text.txt" => [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples"), "*.txt").Select(File.ReadAllBytes)],
            "records.jsonl" => ["{\"id\":1,\"text\":\"التقى الوزيران في جنيف.\",\"date\":\"2024-07-12\",\"authors\":[\"أ\"],\"x\":{\"y\":[1]}}\n{\"html\":\"<p>نص طويل هنا</p>\"}\n"u8.ToArray()],
            "record.json" => ["{\n\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"id\":\"1\",\"url\":\"http://x\",\"content_html\":\"<p>نص</p>\"}]}"u8.ToArray(), "[{\"text\":\"نص\"},{\"text\":\"آخر\"}]"u8.ToArray()],
            "table.csv" => ["id,date,text\n1,2024-07-12,\"نص, آخر\"\n2,,\"\"\"س\"\"\"\n"u8.ToArray()],
            "feed.xml" => ["<?xml version=\"1.0\"?><rss><channel><title>م</title><item><title>أ</title><link>http://x</link><description><![CDATA[<p>نص</p>]]></description></item></channel></rss>"u8.ToArray(), "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><title>أ</title><content type=\"xhtml\"><div>نص</div></content></entry></feed>"u8.ToArray()],
            "crawl.warc" => [[.. warc, .. warc]],
            "crawl.warc.gz" => [[.. Packed(warc), .. Packed(warc), .. Packed(warc)]],
            "archive.zip" => [Zip(pages.Take(3).ToArray())],
            "archive.tar" => [Tar(pages.Take(3).ToArray())],
            _ => [Packed(pages[0])],
        };
    }

    private static byte[] Packed(byte[] bytes)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, true)) gzip.Write(bytes);
        return packed.ToArray();
    }

    private static byte[] Zip(byte[][] pages)
    {
        var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, true))
            for (var i = 0; i < pages.Length; i++)
            {
                using var entry = zip.CreateEntry($"{i}.html").Open();
                entry.Write(pages[i]);
            }
        return packed.ToArray();
    }

    private static byte[] Tar(byte[][] pages)
    {
        var packed = new MemoryStream();
        using (var tar = new System.Formats.Tar.TarWriter(packed, true))
            for (var i = 0; i < pages.Length; i++) tar.WriteEntry(new System.Formats.Tar.PaxTarEntry(System.Formats.Tar.TarEntryType.RegularFile, $"{i}.html") { DataStream = new MemoryStream(pages[i]) });
        return packed.ToArray();
    }
}
