using System.Diagnostics;
using System.Text;
using Mahdar.Reading;
using Mahdar.Reading.Sources;
using Xunit.Abstractions;

namespace Mahdar.Tests.Reading;

/// <summary>Damaged inputs of each format, read to the blocks of their reports: whatever comes of them, nothing is thrown, and nothing takes long.</summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const int Seed = 20260;

    private const double LongestMilliseconds = 1000;

    private const long MostMemory = 512L << 20;

    private static readonly byte[][] Pieces = [.. new[]
    {
        "<", ">", "</", "<!--", "-->", "<p>", "<b>", "<i class=x>", "<table>", "<tr>", "<div>", "</div>", "<a href=x>", "<svg>", "<math><mi>", "<template>", "<select><option>", "<script>", "<style>",
        "<h1>التعليقات</h1>", "<article>", "&", "&#x110000;", "&#0;", "&amp;", "\0", "\ufeff", "\u202e", "\ud83d\ude00", "<![CDATA[", "]]>", "<?xml version=\"1.0\" encoding=\"utf-16\"?>", "<!DOCTYPE x [<!ENTITY a \"&a;&a;\">]>",
        "charset=utf-7", "charset=windows-1256", "{", "}", "[[[[", "\"", "\\ud800", "null", "1e999", "Content-Length: -1\r\n", "Content-Length: 99999999999\r\n", "WARC/1.0\r\n", "\r\n\r\n", "HTTP/1.1 200 OK\r\n",
        "Transfer-Encoding: chunked\r\n", "ffffffff\r\n", "PK\u0003\u0004", ",", ";", "\n", "12 يوليو 2024", "99/99/9999", "0000-00-00T99:99", "30 فبراير 1445 هـ", "\u0640\u064b\ufefb", "اقرأ أيضا\n", "<time datetime='9999-12-31T23:59-23:59'>",
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\"", "<frameset>", "<plaintext>", "<body hidden>", "xml:base=\"//[\"", "Content-Encoding: br\r\n", "http://[::1", "\u2028", "\v", "PK\u0001\u0002", "ustar\u000000",
    }.Select(Encoding.UTF8.GetBytes), [0x1f, 0x8b, 0x08], [0xff, 0xfe], [0xc7, 0xe1], [0xed, 0xa0, 0x80]];

    public static TheoryData<string> Formats => ["page.html", "text.txt", "records.jsonl", "record.json", "table.csv", "feed.xml", "crawl.warc", "crawl.warc.gz", "archive.zip", "archive.tar", "packed.gz"];

    [Theory, MemberData(nameof(Formats))]
    public void Nothing_is_thrown_whatever_an_input_holds(string name)
    {
        var sources = new SourceReader(ReadingLimits.Default);
        var reader = new ReportReader();
        var (tried, slowest) = Fuzzing.Run(Inputs(name), input => Read(input));
        using var process = Process.GetCurrentProcess();
        output.WriteLine($"{name}: {tried} inputs, the slowest {slowest:F0} ms, at most {process.PeakWorkingSet64 >> 20} MiB of memory so far");
        tried.ShouldBeGreaterThan(0);
        slowest.ShouldBeLessThan(LongestMilliseconds);
        GC.GetTotalMemory(true).ShouldBeLessThan(MostMemory);

        void Read(ArraySegment<byte> input)
        {
            foreach (var raw in sources.Read(name, new MemoryStream(input.Array!, input.Offset, input.Count)))
                foreach (var reading in reader.Read(raw))
                    if (reading is UnreadableReport unreadable) unreadable.ReasonArabic.ShouldNotBeEmpty();
        }
    }

    [Theory, MemberData(nameof(Formats))]
    public void What_is_damaged_can_be_read_when_it_is_whole(string name)
    {
        var (small, large) = Packed(name);
        foreach (var sound in small.Concat(large)) new SourceReader(ReadingLimits.Default).Read(name, new MemoryStream(sound)).ShouldNotBeEmpty();
        small.Concat(large).SelectMany(sound => new SourceReader(ReadingLimits.Default).Read(name, new MemoryStream(sound))).SelectMany(new ReportReader().Read).OfType<ReadReport>().Count().ShouldBeGreaterThan(small.Length / 2);
    }

    /// <summary>Of what is packed, every other input was damaged before.</summary>
    private static Func<ArraySegment<byte>> Inputs(string name)
    {
        var (small, large) = Packed(name);
        var outside = new Mutator(Seed, small, large, Pieces);
        if (FuzzSeeds.Packing(name) is not { } pack) return outside.Next;
        var inside = new Mutator(Seed, FuzzSeeds.Inner(name), [], Pieces);
        var count = 0;
        return () => count++ % 2 == 0 ? outside.Next() : pack(inside.Next().ToArray());
    }

    private static (byte[][] Small, byte[][] Large) Packed(string name)
    {
        var (small, large) = FuzzSeeds.Of(name);
        return name.EndsWith(".gz", StringComparison.Ordinal) ? ([.. small.Select(FuzzSeeds.Packed)], [.. large.Select(FuzzSeeds.Packed)]) : (small, large);
    }
}
