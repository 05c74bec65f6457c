using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Mahdar.Storage;
using Mahdar.Web.Accounts;
using Mahdar.Web.Serving;

namespace Mahdar.Tests.Web;

/// <summary>Where others can reach it, nobody comes in who has not signed in, and readers do not decide.</summary>
public class AccessTests : IAsyncLifetime
{
    private Site site = null!;

    public async Task InitializeAsync() => site = await Site.StartAsync(isOpen: true);

    public async Task DisposeAsync() => await site.DisposeAsync();

    [Fact]
    public async Task No_page_is_shown_to_a_stranger()
    {
        foreach (var address in Addresses.Pages(site).Concat(Addresses.Downloads))
        {
            using var answer = await site.Browser.GetAsync(address);
            answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, address);
            answer.Headers.Location!.OriginalString.ShouldStartWith("/sign-in");
        }
    }

    [Fact]
    public async Task No_answer_of_the_interface_is_given_to_a_stranger()
    {
        foreach (var path in new[] { "/events", "/people/x", "/reports/x", "/search?q=a", "/judgements", "/openapi.json" })
            (await site.Browser.GetAsync("/api/v1" + path)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized, path);
        (await site.Browser.PostAsync("/api/v1/read", new StringContent("نص"))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await site.Browser.PostAsync("/api/v1/judgements", Json("{}"))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await site.Browser.DeleteAsync("/api/v1/judgements/latest")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task No_way_in_is_open_to_a_stranger_but_the_one_for_signing_in()
    {
        var closed = site.Routes.Where(route => !route.Path.StartsWith("/sign-in", StringComparison.Ordinal) && !route.Path.StartsWith("/assets/", StringComparison.Ordinal)).ToList();
        closed.Count.ShouldBeGreaterThan(40);
        foreach (var (method, path) in closed)
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), path);
            if (method != "GET") request.Content = Json("{}");
            using var answer = await site.Browser.SendAsync(request);
            var isSentToSignIn = answer.StatusCode == HttpStatusCode.Redirect && answer.Headers.Location!.OriginalString.StartsWith("/sign-in", StringComparison.Ordinal);
            (isSentToSignIn || answer.StatusCode == HttpStatusCode.Unauthorized).ShouldBeTrue($"{method} {path}: {answer.StatusCode}");
        }
    }

    [Fact]
    public async Task A_token_of_a_reader_changes_nothing_by_any_way_in()
    {
        using var program = site.NewBrowser();
        program.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", new AccountBook(site.Store + ".accounts").AddToken("reader"));
        foreach (var (method, path) in site.Routes.Where(route => route.Method != "GET" && route.Path is not ("/sign-in" or "/sign-out" or "/read" or "/api/v1/read")))
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), path) { Content = Json($"{{\"verdict\":\"accept\",\"a\":\"{AnyEvent()}\"}}") };
            using var answer = await program.SendAsync(request);
            answer.StatusCode.ShouldBeOneOf(HttpStatusCode.Forbidden, HttpStatusCode.BadRequest, HttpStatusCode.Unauthorized, HttpStatusCode.Redirect);
        }
        using var store = site.Open();
        store.Judgements.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_reader_reads_and_decides_nothing()
    {
        await SignInAsync("reader", "reader-password");
        (await site.PageAsync("/events")).ShouldContain("reader");
        using var judged = await site.SendAsync("/review/judge", ("verdict", "accept"), ("a", "x"));
        judged.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var kept = await site.SendAsync("/read/keep", ("text", "نص"));
        kept.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var undone = await site.SendAsync("/review/undo");
        undone.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task An_editor_decides_under_their_own_name()
    {
        await SignInAsync("editor", "editor-password");
        var id = AnyEvent();
        using var judged = await site.SendAsync("/review/judge", ("verdict", "accept"), ("a", id));
        judged.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using var store = site.Open();
        store.Judgements.Single().Who.ShouldBe("editor");
    }

    [Fact]
    public async Task A_wrong_password_opens_nothing()
    {
        using var answer = await TryAsync("editor", "guess-guess");
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await site.Browser.GetAsync("/")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Passwords_cannot_be_tried_without_end()
    {
        var last = HttpStatusCode.OK;
        for (var i = 0; i < 60 && last != HttpStatusCode.TooManyRequests; i++) last = (await TryAsync("editor", "guess-" + i)).StatusCode;
        last.ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task A_token_reads_and_ends_with_its_account()
    {
        var accounts = new AccountBook(site.Store + ".accounts");
        var token = accounts.AddToken("reader").ShouldNotBeNull();
        using var program = site.NewBrowser();
        program.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        (await program.GetAsync("/api/v1/events")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await program.PostAsync("/api/v1/judgements", Json($"{{\"verdict\":\"accept\",\"a\":\"{AnyEvent()}\"}}"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        program.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token[..^1] + "x");
        (await program.GetAsync("/api/v1/events")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        accounts.Remove("reader").ShouldBeTrue();
        program.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        (await program.GetAsync("/api/v1/events")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public void Passwords_and_tokens_are_not_kept_as_they_are()
    {
        var accounts = new AccountBook(site.Store + ".accounts");
        var token = accounts.AddToken("editor")!;
        var file = File.ReadAllText(site.Store + ".accounts");
        file.ShouldNotContain("editor-password");
        file.ShouldNotContain(token);
        if (!OperatingSystem.IsWindows()) File.GetUnixFileMode(site.Store + ".accounts").ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public void Without_accounts_it_does_not_listen_to_others()
    {
        var store = Path.Combine(Path.GetDirectoryName(site.Store)!, "other.db");
        Should.Throw<StoreException>(() => WebServer.Build(new WebOptions(store, IPAddress.Any, 0))).Message.ShouldContain("mahdar accounts add");
    }

    private static StringContent Json(string json) => new(json, Encoding.UTF8, "application/json");

    private async Task SignInAsync(string name, string password)
    {
        using var answer = await TryAsync(name, password);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    private async Task<HttpResponseMessage> TryAsync(string name, string password)
    {
        var page = await site.PageAsync("/sign-in");
        const string Before = "name=\"token\" value=\"";
        var start = page.IndexOf(Before, StringComparison.Ordinal) + Before.Length;
        var token = WebUtility.HtmlDecode(page[start..page.IndexOf('"', start)]);
        return await site.Browser.PostAsync("/sign-in", new FormUrlEncodedContent([new("name", name), new("password", password), new("token", token), new("back", "/")]));
    }

    private string AnyEvent()
    {
        using var store = site.Open();
        return store.Questions.Events(new RecordFilter { Limit = 1 }).Single().Id;
    }
}
