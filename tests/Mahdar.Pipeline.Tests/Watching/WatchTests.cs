using Mahdar.Pipeline.Watching;

namespace Mahdar.Tests.Pipeline.Watching;

public sealed class WatchTests : IDisposable
{
    private readonly Site site = new();
    private readonly Watched watched = new();

    public void Dispose()
    {
        site.Dispose();
        watched.Dispose();
    }

    [Fact]
    public void The_pages_of_a_feed_are_kept_and_the_record_is_renewed()
    {
        site.PutFeed(3);
        var news = watched.Once(site.Feed).ShouldHaveSingleItem();
        (news.Outcome, news.New, news.HasMore).ShouldBe((FeedOutcome.Read, 3, false));
        watched.Titles.ShouldBe(["لقاء رقم 1", "لقاء رقم 2", "لقاء رقم 3"]);
        (watched.Kept, watched.Renewals).ShouldBe((3, 1));
    }

    [Fact]
    public void A_feed_is_asked_whether_it_has_changed_and_nothing_more_where_it_has_not()
    {
        site.PutFeed(2);
        site.Put("/feed", request => request.Headers.ContainsKey("if-none-match") ? LoopbackServer.Answer.Unchanged
            : LoopbackServer.Answer.Feed(site.FeedText(2), "ETag: W/\"a-1\"\r\nLast-Modified: Sat, 01 Mar 2025 10:00:00 GMT\r\n"));
        watched.Rounds(3, site.Feed).Select(news => (news.Outcome, news.New)).ShouldBe([(FeedOutcome.Read, 2), (FeedOutcome.Unchanged, 0), (FeedOutcome.Unchanged, 0)]);
        var second = site.Server.Asked.Where(asked => asked.Path == "/feed").ElementAt(1);
        (second.Headers["if-none-match"], second.Headers["if-modified-since"]).ShouldBe(("W/\"a-1\"", "Sat, 01 Mar 2025 10:00:00 GMT"));
        (site.Asked("/1"), site.Asked("/2"), watched.Renewals).ShouldBe((1, 1, 1));
    }

    [Fact]
    public void Only_what_is_new_in_a_feed_is_fetched()
    {
        site.PutFeed(2);
        watched.Once(site.Feed);
        site.PutFeed(3);
        watched.Once(site.Feed).Single().New.ShouldBe(1);
        (site.Asked("/1"), site.Asked("/2"), site.Asked("/3")).ShouldBe((1, 1, 1));
    }

    [Fact]
    public void A_page_that_two_feeds_name_is_fetched_once()
    {
        site.PutFeed(2);
        site.Put("/other", LoopbackServer.Answer.Feed(site.FeedText(2)));
        watched.Once(site.Feed, site.Url("/other"));
        (site.Asked("/1"), watched.Kept).ShouldBe((1, 2));
    }

    [Fact]
    public void Items_that_are_whole_in_the_feed_are_kept_from_it_again_only_where_they_have_changed()
    {
        string Feed(string last) => $"<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>م</title><entry><id>1</id><title>أول</title><content>{Site.Summary(1)}</content></entry><entry><id>2</id><title>ثان</title><content>{last}</content></entry></feed>";
        site.Put("/feed", LoopbackServer.Answer.Feed(Feed(Site.Summary(2))));
        watched.Once(site.Feed).Single().New.ShouldBe(2);
        watched.Once(site.Feed).Single().New.ShouldBe(0);
        site.Put("/feed", LoopbackServer.Answer.Feed(Feed(Site.Summary(2) + " وأعلنا بيانا.")));
        watched.Once(site.Feed).Single().New.ShouldBe(1);
        watched.Kept.ShouldBe(3);
    }

    [Fact]
    public void A_feed_that_moved_for_good_is_asked_at_its_new_address_from_then_on()
    {
        site.PutFeed(1);
        site.Put("/old", LoopbackServer.Answer.Moved("/feed"));
        site.Put("/for-now", LoopbackServer.Answer.Redirect("/feed"));
        watched.Rounds(3, site.Url("/old"), site.Url("/for-now"));
        (site.Asked("/old"), site.Asked("/for-now")).ShouldBe((1, 3));
        watched.News.ShouldAllBe(news => news.Outcome != FeedOutcome.Failed);
    }

    [Fact]
    public void A_new_address_that_fails_is_given_up_for_the_one_that_was_named()
    {
        site.PutFeed(1);
        site.Put("/old", LoopbackServer.Answer.Moved("/feed"));
        watched.Once(site.Url("/old"));
        site.Put("/feed", LoopbackServer.Answer.Missing);
        site.Put("/old", LoopbackServer.Answer.Feed(site.FeedText(1)));
        watched.Rounds(5, site.Url("/old"))[^1].Outcome.ShouldNotBe(FeedOutcome.Failed);
        site.Asked("/old").ShouldBeGreaterThan(1);
    }

    [Fact]
    public void A_server_that_asks_for_time_gets_it()
    {
        site.Put("/feed", new LoopbackServer.Answer("429 Too Many Requests", "Retry-After: 7200\r\n", []));
        var start = watched.Clock.Now;
        var news = watched.Rounds(1, site.Feed).ShouldHaveSingleItem();
        news.Failure!.Reason.ShouldBe("the server answers 429 Too Many Requests");
        (news.Feed.Next - start).ShouldBeInRange(TimeSpan.FromHours(2), TimeSpan.FromHours(2) + TimeSpan.FromMinutes(1));
        site.PutFeed(1);
        watched.Once(site.Feed).ShouldBeEmpty();
        site.Asked("/feed").ShouldBe(1);
    }

    [Fact]
    public void A_feed_that_fails_is_left_alone_for_longer_each_time_and_is_well_again_at_once()
    {
        var every = watched.Options.Every;
        var pauses = new List<TimeSpan>();
        for (var i = 0; i < 9; i++)
        {
            var news = watched.Rounds(1, site.Feed).Single();
            pauses.Add(news.Feed.Next - watched.Clock.Now);
            watched.Clock.Wait(pauses[^1], CancellationToken.None);
        }
        pauses.Take(3).ShouldBe([every * 2, every * 4, every * 8]);
        pauses[^1].ShouldBe(TimeSpan.FromDays(1));
        site.PutFeed(1);
        var well = watched.Rounds(1, site.Feed).Single();
        (well.Outcome, well.Feed.Failures).ShouldBe((FeedOutcome.Read, 0));
        (well.Feed.Next - watched.Clock.Now).ShouldBeLessThanOrEqualTo(every * 1.5);
    }

    [Fact]
    public void Started_again_it_asks_nothing_before_its_time()
    {
        site.PutFeed(2);
        watched.Rounds(1, site.Feed);
        var asked = site.Server.Asked.Count;
        watched.Rounds(1, site.Feed).ShouldBeEmpty();
        site.Server.Asked.Count.ShouldBe(asked);
    }

    [Fact]
    public void A_page_that_cannot_be_fetched_is_asked_for_at_later_visits_and_then_its_summary_is_kept()
    {
        site.PutFeed(2, "ETag: \"a\"\r\n");
        site.Put("/1", new LoopbackServer.Answer("503 Service Unavailable", "", []));
        var all = watched.Rounds(40, site.Feed);
        (all[0].New, all[0].HasMore).ShouldBe((1, true));
        site.Asked("/1").ShouldBe(watched.Options.MostAttempts);
        site.Server.Asked.Count(asked => asked.Headers.ContainsKey("if-none-match")).ShouldBeGreaterThan(0);
        watched.Failures.ShouldHaveSingleItem().Reason.ShouldContain("503");
        (watched.Kept, all[^1].HasMore).ShouldBe((2, false));
    }

    [Fact]
    public void A_page_that_is_gone_is_asked_for_once()
    {
        site.PutFeed(2);
        site.Put("/1", LoopbackServer.Answer.Missing);
        watched.Rounds(3, site.Feed);
        (site.Asked("/1"), watched.Kept).ShouldBe((1, 2));
    }

    [Fact]
    public void What_a_visit_leaves_the_next_one_fetches()
    {
        watched.Options = watched.Options with { Fetching = watched.Options.Fetching with { MostLinks = 3 } };
        site.PutFeed(7, "ETag: \"a\"\r\n");
        watched.Rounds(3, site.Feed).Select(news => (news.New, news.HasMore)).ShouldBe([(3, true), (3, true), (1, false)]);
        site.Server.Paths.ShouldBeUnique([.. Enumerable.Range(1, 7).Select(i => "/" + i)]);
    }

    [Fact]
    public void An_index_of_sitemaps_is_gone_through_and_lists_that_have_not_changed_are_left_alone()
    {
        string List(params int[] pages) => $"<urlset>{string.Concat(pages.Select(i => $"<url><loc>{site.Url("/" + i)}</loc></url>"))}</urlset>";
        string Index(string changed) => $"<sitemapindex><sitemap><loc>{site.Url("/old.xml")}</loc><lastmod>2001-01-01</lastmod></sitemap><sitemap><loc>/a.xml</loc><lastmod>{watched.Clock.Now:yyyy-MM-dd}</lastmod></sitemap><sitemap><loc>/b.xml</loc><lastmod>{changed}</lastmod></sitemap></sitemapindex>";
        for (var i = 1; i <= 4; i++) site.Put("/" + i, Site.Page(i));
        site.Put("/a.xml", LoopbackServer.Answer.Feed(List(1, 2)));
        site.Put("/b.xml", LoopbackServer.Answer.Feed(List(3)));
        site.Put("/index.xml", LoopbackServer.Answer.Feed(Index($"{watched.Clock.Now:yyyy-MM-dd}")));
        watched.Once(site.Url("/index.xml")).Single().New.ShouldBe(3);
        watched.Once(site.Url("/index.xml")).Single().New.ShouldBe(0);
        site.Put("/b.xml", LoopbackServer.Answer.Feed(List(3, 4)));
        site.Put("/index.xml", LoopbackServer.Answer.Feed(Index($"{watched.Clock.Now:yyyy-MM-ddTHH:mm:ssZ}")));
        watched.Once(site.Url("/index.xml")).Single().New.ShouldBe(1);
        (site.Asked("/old.xml"), site.Asked("/a.xml"), site.Asked("/b.xml"), site.Asked("/3"), watched.Kept).ShouldBe((0, 1, 2, 1, 4));
    }

    [Fact]
    public void A_page_that_names_its_feeds_stands_for_them()
    {
        site.PutFeed(2);
        site.Put("/", LoopbackServer.Answer.Page("<html><head><link rel=\"alternate\" type=\"application/rss+xml\" href=\"feed\"><link rel=\"alternate\" type=\"application/rss+xml\" href=\"/comments/feed\"></head><body><p>أهلا</p></body></html>"));
        watched.Once(site.Url("/")).Single().New.ShouldBe(2);
        site.PutFeed(3);
        watched.Once(site.Url("/")).Single().New.ShouldBe(1);
        (site.Asked("/comments/feed"), watched.Kept).ShouldBe((0, 3));
    }

    [Fact]
    public void Lists_that_name_one_another_come_to_an_end()
    {
        site.Put("/index.xml", LoopbackServer.Answer.Feed($"<sitemapindex><sitemap><loc>/index.xml</loc></sitemap><sitemap><loc>/index.xml?again</loc></sitemap></sitemapindex>"));
        site.Put("/index.xml?again", LoopbackServer.Answer.Feed($"<sitemapindex><sitemap><loc>/index.xml?{new string('a', 9)}</loc></sitemap></sitemapindex>"));
        watched.Once(site.Url("/index.xml")).ShouldHaveSingleItem();
        watched.Kept.ShouldBe(0);
    }
}
