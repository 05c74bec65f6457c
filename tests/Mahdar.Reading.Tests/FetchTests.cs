using System.IO.Compression;
using System.Net;
using System.Text;
using Mahdar.Reading;
using Mahdar.Reading.Fetching;
using Mahdar.Reading.Sources;

namespace Mahdar.Tests.Reading;

/// <summary>Addresses of the web, from a server that the test starts on the loopback address.</summary>
public sealed class FetchTests
{
    private const string Text = "التقى وزير الخارجية نظيره السويسري في جنيف يوم الخميس وبحثا التعاون بين البلدين في مجالات عدة.";

    private static readonly FetchOptions Quick = FetchOptions.Default with { AllowedHosts = new HashSet<string> { "127.0.0.1" }, Delay = TimeSpan.Zero, Timeout = TimeSpan.FromSeconds(20) };

    private static string Page(string title) => $"<html><head><title>{title}</title></head><body><h1>{title}</h1><p>{Text}</p></body></html>";

    [Fact]
    public void A_page_is_fetched_and_knows_its_address()
    {
        using var server = new LoopbackServer((string path) => path == "/a" ? LoopbackServer.Answer.Redirect("/2024/07/12/b") : path == "/2024/07/12/b" ? LoopbackServer.Answer.Page(Page("لقاء الوزيرين في جنيف")) : LoopbackServer.Answer.Missing);
        var report = Read(server.Url("/a")).Single().ShouldBeOfType<ReadReport>().Report;
        (report.Title, report.Url, report.Published?.From).ShouldBe(("لقاء الوزيرين في جنيف", server.Url("/2024/07/12/b"), new DateOnly(2024, 7, 12)));
    }

    [Fact]
    public void No_loopback_address_is_asked_unless_its_host_is_allowed_by_name()
    {
        using var server = new LoopbackServer((string _) => LoopbackServer.Answer.Page(Page("سر")));
        foreach (var host in new[] { "127.0.0.1", "localhost", "[::ffff:127.0.0.1]", "2130706433" })
            Reason($"http://{host}:{server.Port}/", Quick with { AllowedHosts = new HashSet<string>() }).ShouldContain("private or loopback address: --allow-host");
        server.Asked.ShouldBeEmpty();
    }

    [Fact]
    public void A_redirect_to_a_host_that_is_not_allowed_is_refused()
    {
        LoopbackServer? server = null;
        using (server = new LoopbackServer((string path) => path == "/a" ? LoopbackServer.Answer.Redirect($"http://localhost:{server!.Port}/secret") : LoopbackServer.Answer.Missing))
        {
            Reason(server.Url("/a"), Quick).ShouldContain("localhost is at a private or loopback address");
            server.Asked.Select(asked => asked.Path).ShouldNotContain("/secret");
        }
    }

    [Fact]
    public void What_robots_txt_asks_is_done()
    {
        using var server = new LoopbackServer((string path) => path == "/robots.txt" ? new("200 OK", "", "User-agent: *\nDisallow: /private\n"u8.ToArray()) : LoopbackServer.Answer.Page(Page("لقاء الوزيرين في جنيف")));
        Reason(server.Url("/private/1"), Quick).ShouldContain("robots.txt");
        Read(server.Url("/open")).Single().ShouldBeOfType<ReadReport>();
        server.Asked.Select(asked => asked.Path).ShouldNotContain("/private/1");
    }

    [Fact]
    public void Requests_to_one_host_keep_their_distance()
    {
        using var server = new LoopbackServer((string path) => path == "/robots.txt" ? LoopbackServer.Answer.Missing : LoopbackServer.Answer.Page(Page("لقاء الوزيرين في جنيف")));
        var clock = new JumpingClock();
        var start = clock.Now;
        _ = Find(Quick with { Delay = TimeSpan.FromSeconds(3), Clock = clock }, server.Url("/1"), server.Url("/2"), server.Url("/3")).ToList();
        (clock.Now - start).ShouldBe(TimeSpan.FromSeconds(6));
        server.Paths.ShouldBe(["/1", "/2", "/3"]);
    }

    [Fact]
    public void A_server_that_sends_a_byte_now_and_then_is_cut_off_and_the_rest_goes_on()
    {
        using var server = new LoopbackServer((string path) => path == "/slow" ? LoopbackServer.Answer.Page(Page("بطيء")) with { BetweenBytes = TimeSpan.FromMilliseconds(100) }
            : path == "/robots.txt" ? LoopbackServer.Answer.Missing : LoopbackServer.Answer.Page(Page("لقاء الوزيرين في جنيف")));
        var readings = Find(Quick with { Timeout = TimeSpan.FromSeconds(2) }, server.Url("/slow"), server.Url("/fast")).ToList();
        readings[0].ShouldBeOfType<UnreadableReport>().Reason.ShouldBe("took longer than 2 s, so it was cut off");
        readings[1].ShouldBeOfType<ReadReport>();
    }

    [Fact]
    public void Bombs_long_pages_loops_and_errors_have_their_reasons()
    {
        var bomb = new MemoryStream();
        using (var gzip = new GZipStream(bomb, CompressionMode.Compress, true)) gzip.Write(new byte[40 << 20]);
        using var server = new LoopbackServer((string path) => path switch
        {
            "/bomb" => new("200 OK", "Content-Type: text/html\r\nContent-Encoding: gzip\r\n", bomb.ToArray()),
            "/loop" => LoopbackServer.Answer.Redirect("/loop"),
            "/ftp" => LoopbackServer.Answer.Redirect("file:///etc/passwd"),
            _ => LoopbackServer.Answer.Missing,
        });
        Reason(server.Url("/bomb"), Quick).ShouldBe("longer than 32 MiB, so it was cut off");
        Reason(server.Url("/loop"), Quick).ShouldBe("more than 5 redirects");
        Reason(server.Url("/ftp"), Quick).ShouldBe("redirects to no address of the web");
        Reason(server.Url("/none"), Quick).ShouldBe("the server answers 404 Not Found");
        Reason("http://user:secret@127.0.0.1/", Quick).ShouldContain("no address of the web");
    }

    [Fact]
    public void The_lists_that_an_index_names_are_followed_too()
    {
        using var server = new LoopbackServer((string path) => path switch
        {
            "/index.xml" => LoopbackServer.Answer.Feed("<sitemapindex><sitemap><loc>/news.xml</loc></sitemap></sitemapindex>"),
            "/news.xml" => LoopbackServer.Answer.Feed("<urlset><url><loc>/1</loc></url><url><loc>/2</loc></url></urlset>"),
            "/1" => LoopbackServer.Answer.Page(Page("لقاء الوزيرين في جنيف")),
            _ => LoopbackServer.Answer.Missing,
        });
        var readings = Read(server.Url("/index.xml"));
        readings.OfType<ReadReport>().ShouldHaveSingleItem().Report.Title.ShouldBe("لقاء الوزيرين في جنيف");
        readings.OfType<UnreadableReport>().ShouldHaveSingleItem().Reason.ShouldContain("404");
    }

    [Fact]
    public void The_links_of_a_feed_are_followed_where_it_has_no_more_than_summaries()
    {
        LoopbackServer? server = null;
        using (server = new LoopbackServer((string path) => path switch
        {
            "/feed" => new("200 OK", "Content-Type: application/rss+xml\r\n", Encoding.UTF8.GetBytes($"<rss><channel><title>م</title><item><title>أ</title><link>{server!.Url("/1")}</link></item><item><title>ب</title><link>{server!.Url("/gone")}</link><description>{Text}</description></item></channel></rss>")),
            "/1" => LoopbackServer.Answer.Page(Page("لقاء الوزيرين في جنيف")),
            _ => LoopbackServer.Answer.Missing,
        }))
        {
            var readings = Read(server.Url("/feed"));
            readings[0].ShouldBeOfType<ReadReport>().Report.Title.ShouldBe("لقاء الوزيرين في جنيف");
            readings[1].ShouldBeOfType<UnreadableReport>().Reason.ShouldContain("404");
            readings[2].ShouldBeOfType<ReadReport>().Report.Text.ShouldContain(Text);
        }
    }

    public static IEnumerable<object[]> Addresses => CaseTable.Rows("addresses/public");

    [Theory, MemberData(nameof(Addresses))]
    public void Addresses_are_public_or_not(string address, string isPublic) => PublicAddress.Is(IPAddress.Parse(address)).ShouldBe(isPublic == "yes");

    public static IEnumerable<object[]> RobotRules => CaseTable.Rows("addresses/robots");

    [Theory, MemberData(nameof(RobotRules))]
    public void Rules_for_robots_are_understood(string rules, string path, string allows) => Robots.Read(rules, "Mahdar/0.1").Allows(path).ShouldBe(allows == "yes", rules);

    private static string Reason(string url, FetchOptions options) => Find(options, url).Single().ShouldBeOfType<UnreadableReport>().Reason;

    private static List<ReportReading> Read(string url) => [.. Find(Quick, url)];

    private static IEnumerable<ReportReading> Find(FetchOptions options, params string[] urls)
    {
        var reader = new ReportReader();
        return ReportFinder.Find(urls, () => Stream.Null, fetching: options).SelectMany(reader.Read);
    }
}
