using System.Net;

namespace Mahdar.Tests.Web;

/// <summary>Every page answers, in both languages, with what keeps browsers safe.</summary>
public class PageTests(LocalSite local) : IClassFixture<LocalSite>
{
    private readonly Site site = local.Site;

    [Fact]
    public async Task Every_page_answers_in_both_languages()
    {
        foreach (var address in Addresses.Pages(site))
            foreach (var language in new[] { "ar", "en" })
            {
                var page = await site.PageAsync(With(address, "lang=" + language));
                page.ShouldContain($"<html lang=\"{language}\" dir=\"{(language == "ar" ? "rtl" : "ltr")}\"", customMessage: address);
                page.ShouldContain("<h", customMessage: address);
            }
    }

    [Fact]
    public async Task A_state_names_who_holds_office_and_a_place_who_came()
    {
        var officials = Section(await site.PageAsync("/states/RU"), "أصحاب المناصب");
        officials.ShouldContain("سيرغي لافروف");
        officials.ShouldContain("وزير الخارجية");
        var came = Section(await site.PageAsync("/places/القاهرة"), "من حضر هنا");
        came.ShouldContain("سيرغي لافروف");
        (await site.PageAsync("/places/القاهرة?from=1999&to=1999")).ShouldNotContain("من حضر هنا");
    }

    [Fact]
    public async Task Every_file_of_a_list_answers()
    {
        foreach (var address in Addresses.Downloads)
        {
            using var answer = await site.Browser.GetAsync(address);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
            (await answer.Content.ReadAsStringAsync()).ShouldNotBeEmpty(address);
        }
    }

    [Fact]
    public async Task Every_link_within_the_site_leads_somewhere()
    {
        var links = new HashSet<string>(StringComparer.Ordinal);
        foreach (var address in Addresses.Pages(site)) links.UnionWith(Html.Links(await site.PageAsync(address)));
        links.Count.ShouldBeGreaterThan(100);
        foreach (var link in links)
        {
            using var answer = await site.Browser.GetAsync(link);
            ((int)answer.StatusCode).ShouldBeLessThan(400, link);
        }
    }

    [Fact]
    public async Task A_page_allows_browsers_only_what_comes_from_here()
    {
        using var answer = await site.Browser.GetAsync("/");
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain("default-src 'none'");
        policy.ShouldNotContain("unsafe");
        answer.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
        answer.Headers.Contains("Server").ShouldBeFalse();
    }

    [Fact]
    public async Task No_page_needs_another_host_or_a_script_of_its_own()
    {
        foreach (var address in Addresses.Pages(site))
        {
            var page = await site.PageAsync(address);
            Html.Loads(page).ShouldAllBe(loaded => loaded.StartsWith("/assets/", StringComparison.Ordinal), address);
            page.ShouldNotContain(" style=", customMessage: address);
            page.ShouldNotContain("<style", customMessage: address);
        }
    }

    [Theory]
    [InlineData("/nothing")]
    [InlineData("/events/e-none")]
    [InlineData("/people/p-none")]
    [InlineData("/reports/r-none")]
    [InlineData("/states/XX")]
    [InlineData("/r/none")]
    public async Task What_is_not_there_is_said_to_be_missing(string address)
    {
        using var answer = await site.Browser.GetAsync(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("لا شيء هنا");
    }

    [Theory]
    [InlineData("/events?person=لاأحدبهذاالاسم")]
    [InlineData("/events?state=أطلنطس")]
    [InlineData("/events?from=أمس")]
    public async Task A_filter_that_means_nothing_is_named(string address)
    {
        using var answer = await site.Browser.GetAsync(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).ShouldContain(address[(address.IndexOf('=') + 1)..]);
    }

    [Fact]
    public async Task The_language_is_remembered()
    {
        using var browser = site.NewBrowser();
        await browser.GetAsync("/?lang=en");
        (await browser.GetStringAsync("/events")).ShouldContain("<html lang=\"en\"");
        await browser.GetAsync("/?lang=ar&digits=arab");
        (await browser.GetStringAsync("/events?from=2024&to=2024")).ShouldContain("٢٠٢٤");
    }

    [Fact]
    public async Task What_has_not_changed_is_not_sent_again()
    {
        using var first = await site.Browser.GetAsync("/api/v1/events");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/events");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag.ShouldNotBeNull());
        using var second = await site.Browser.SendAsync(request);
        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task An_empty_record_says_what_to_do()
    {
        await using var empty = await Site.StartAsync(isEmpty: true);
        (await empty.PageAsync("/")).ShouldContain("mahdar ingest");
        (await empty.PageAsync("/events")).ShouldContain("mahdar ingest");
        (await empty.PageAsync("/people")).ShouldContain("mahdar ingest");
    }

    /// <summary>From a heading to the next.</summary>
    private static string Section(string page, string heading)
    {
        var start = page.IndexOf(heading, StringComparison.Ordinal);
        start.ShouldBeGreaterThan(0, heading);
        var end = page.IndexOf("<h2", start, StringComparison.Ordinal);
        return page[start..(end < 0 ? page.Length : end)];
    }

    private static string With(string address, string part) => address + (address.Contains('?') ? "&" : "?") + part;
}
