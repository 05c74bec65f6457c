using System.Net;
using Mahdar.Web.Accounts;

namespace Mahdar.Tests.Web;

/// <summary>A page is answered again only to whom it may be shown, and only while nothing has changed.</summary>
public class KeptPageTests
{
    [Fact]
    public async Task A_page_asked_for_again_is_the_same_and_a_reader_has_his_own_choices()
    {
        await using var site = await Site.StartAsync();
        var first = await site.PageAsync("/events");
        (await site.PageAsync("/events")).ShouldBe(first);
        using var other = site.NewBrowser();
        (await other.GetStringAsync("/events?lang=en")).ShouldContain("<html lang=\"en\"");
        (await other.GetStringAsync("/events")).ShouldContain("<html lang=\"en\"");
        (await site.PageAsync("/events")).ShouldBe(first);
    }

    [Fact]
    public async Task The_secret_of_a_form_is_given_to_nobody_else()
    {
        await using var site = await Site.StartAsync();
        using var store = site.Open();
        var page = "/people/" + store.Questions.People(new() { Limit = 1 })[0].Id;
        using var other = site.NewBrowser();
        Token(await site.PageAsync(page)).ShouldNotBe(Token(await other.GetStringAsync(page)));
    }

    [Fact]
    public async Task What_is_kept_shows_in_the_next_page()
    {
        await using var site = await Site.StartAsync();
        (await site.PageAsync("/reports")).ShouldNotContain("جزيرة سقطرى");
        (await site.SendAsync("/read/keep", ("text", "زيارة إلى جزيرة سقطرى\n\nالتقى وزير الخارجية المصري سامح شكري نظيره الأردني أيمن الصفدي في عمان."))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await site.PageAsync("/reports")).ShouldContain("جزيرة سقطرى");
    }

    [Fact]
    public async Task Who_has_signed_in_sees_a_page_of_their_own()
    {
        await using var site = await Site.StartAsync(isOpen: true);
        var names = new List<string>();
        foreach (var who in new[] { Access.Reader, Access.Editor })
        {
            using var browser = site.NewBrowser();
            var form = await browser.GetStringAsync("/sign-in");
            using var entered = await browser.PostAsync("/sign-in", new FormUrlEncodedContent(new Dictionary<string, string> { ["name"] = who, ["password"] = who + "-password", ["token"] = Token(form) }));
            entered.StatusCode.ShouldBe(HttpStatusCode.Redirect);
            (await browser.GetStringAsync("/events")).ShouldContain($"<bdi>{who}</bdi>");
            names.Add(await browser.GetStringAsync("/events"));
        }
        Token(names[0]).ShouldNotBe(Token(names[1]));
    }

    private static string Token(string page)
    {
        const string Before = "name=\"token\" value=\"";
        var start = page.IndexOf(Before, StringComparison.Ordinal) + Before.Length;
        start.ShouldBeGreaterThan(Before.Length);
        return WebUtility.HtmlDecode(page[start..page.IndexOf('"', start)]);
    }
}
