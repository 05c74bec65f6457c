using System.Net;
using System.Text;
using Mahdar.Pipeline.Watching;

namespace Mahdar.Tests.Pipeline.Watching;

/// <summary>Servers that never end, trickle, hide private addresses behind others, or want to be left alone. The feed /feed of another site goes on beside each.</summary>
public sealed class HostileFeedTests : IDisposable
{
    private readonly Site site = new(), good = new();
    private readonly Watched watched = new();

    public HostileFeedTests() => good.PutFeed(2);

    public void Dispose()
    {
        site.Dispose();
        good.Dispose();
        watched.Dispose();
    }

    [Fact]
    public void A_feed_that_never_ends_is_cut_off()
    {
        watched.Options = watched.Options with { Fetching = watched.Options.Fetching with { MostBytes = 1 << 20 } };
        site.Put("/feed", LoopbackServer.Answer.Feed("<rss><channel>" + string.Concat(Enumerable.Repeat(" <category>م</category>", 500))) with { IsEndless = true });
        Reason().ShouldBe("longer than 1 MiB, so it was cut off");
    }

    [Fact]
    public void A_server_that_sends_a_byte_now_and_then_is_cut_off()
    {
        watched.Options = watched.Options with { Fetching = watched.Options.Fetching with { Timeout = TimeSpan.FromSeconds(3) } };
        site.Put("/feed", LoopbackServer.Answer.Feed(site.FeedText(1)) with { BetweenBytes = TimeSpan.FromSeconds(1) });
        Reason().ShouldBe("took longer than 3 s, so it was cut off");
    }

    [Fact]
    public void A_feed_that_robots_are_asked_not_to_fetch_is_left_alone()
    {
        site.PutFeed(1);
        site.Put("/robots.txt", new LoopbackServer.Answer("200 OK", "", "User-agent: *\nDisallow: /feed\n"u8.ToArray()));
        Reason().ShouldBe("the robots.txt of 127.0.0.1 asks robots not to fetch it");
        site.Server.Paths.ShouldBeEmpty();
    }

    [Fact]
    public void Of_a_page_that_robots_are_asked_not_to_fetch_the_summary_is_kept()
    {
        site.PutFeed(2);
        site.Put("/robots.txt", new LoopbackServer.Answer("200 OK", "", "User-agent: *\nDisallow: /1\n"u8.ToArray()));
        watched.Once(site.Feed).Single().New.ShouldBe(2);
        site.Server.Paths.ShouldNotContain("/1");
        watched.Failures.ShouldHaveSingleItem().Reason.ShouldContain("robots");
    }

    [Fact]
    public void No_feed_and_no_page_brings_it_to_a_host_that_is_not_allowed()
    {
        site.Put("/feed", LoopbackServer.Answer.Moved($"http://localhost:{site.Server.Port}/secret"));
        Reason().ShouldContain("localhost is at a private or loopback address");
        site.Put("/links", LoopbackServer.Answer.Feed($"<rss><channel><item><title>م</title><link>http://localhost:{site.Server.Port}/secret</link></item></channel></rss>"));
        watched.Once(site.Url("/links"));
        watched.Failures[^1].Reason.ShouldContain("localhost is at a private or loopback address");
        site.Server.Paths.ShouldNotContain("/secret");
    }

    [Fact]
    public void A_name_that_is_public_at_first_and_private_a_moment_later_is_refused()
    {
        var answers = new Queue<string>(["93.184.215.14", "93.184.215.14", "127.0.0.1"]);
        watched.Options = watched.Options with
        {
            Fetching = watched.Options.Fetching with
            {
                Resolve = (host, _) => Task.FromResult(new[] { IPAddress.Parse(host == "127.0.0.1" ? host : answers.Dequeue()) }),
                Connect = async (_, port, stop) =>
                {
                    var socket = new System.Net.Sockets.Socket(System.Net.Sockets.SocketType.Stream, System.Net.Sockets.ProtocolType.Tcp);
                    await socket.ConnectAsync(IPAddress.Loopback, port, stop);
                    return new System.Net.Sockets.NetworkStream(socket, true);
                },
            },
        };
        site.Put("/links", LoopbackServer.Answer.Feed($"<rss><channel><item><title>م</title><link>http://news.example:{site.Server.Port}/secret</link></item></channel></rss>"));
        var news = watched.Once($"http://news.example:{site.Server.Port}/links").Single();
        news.Outcome.ShouldBe(FeedOutcome.Read);
        watched.Failures.ShouldHaveSingleItem().Reason.ShouldContain("news.example is at a private or loopback address");
        site.Server.Paths.ShouldBe(["/links"]);
    }

    [Fact]
    public void A_feed_that_breaks_off_gives_what_it_has()
    {
        site.PutFeed(3);
        var whole = Encoding.UTF8.GetBytes(site.FeedText(3));
        site.Put("/feed", LoopbackServer.Answer.Feed(Encoding.UTF8.GetString(whole.AsSpan(0, whole.Length - 60))));
        watched.Once(site.Feed).Single().New.ShouldBe(2);
        watched.Failures.ShouldHaveSingleItem();
    }

    [Fact]
    public void Stopped_in_the_middle_it_keeps_what_was_fetched_and_renews_the_record()
    {
        using var stop = new CancellationTokenSource();
        site.PutFeed(5);
        site.Put("/4", _ =>
        {
            stop.Cancel();
            return Site.Page(4) with { BetweenBytes = TimeSpan.FromSeconds(1) };
        });
        watched.Once(stop.Token, site.Feed);
        watched.Kept.ShouldBe(3);
        site.PutFeed(5);
        watched.Once(site.Feed).Single().New.ShouldBe(2);
        site.Server.Paths.ShouldBeUnique(["/1", "/2", "/3", "/5"]);
    }

    private string Reason()
    {
        var news = watched.Once(site.Feed, good.Feed);
        news.Single(one => one.Feed.Url == good.Feed).New.ShouldBe(2);
        return news.Single(one => one.Feed.Url == site.Feed).Failure!.Reason;
    }
}
