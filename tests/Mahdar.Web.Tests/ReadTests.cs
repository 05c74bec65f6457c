using System.Net;
using Mahdar.Model;
using Mahdar.Storage;
using Mahdar.Storage.Sqlite;

namespace Mahdar.Tests.Web;

/// <summary>"Read this": a text is read at once, and kept only when told so.</summary>
public class ReadTests : IAsyncLifetime
{
    private const string Text = "أنقرة – التقى وزير الخارجية التركي هاكان فيدان نظيره العراقي فؤاد حسين في أنقرة يوم 15 أغسطس 2024.\nوقال فيدان إن \"التعاون يتقدم\".";

    private Site site = null!;

    public async Task InitializeAsync() => site = await Site.StartAsync(isEmpty: true);

    public async Task DisposeAsync() => await site.DisposeAsync();

    [Fact]
    public async Task A_pasted_report_shows_its_facts_and_is_not_kept()
    {
        using var answer = await site.SendAsync("/read", ("text", Text));
        var page = await answer.Content.ReadAsStringAsync();
        page.ShouldContain("is-event");
        page.ShouldContain("هاكان فيدان");
        page.ShouldContain("href=\"#r1-fact-e1\"");
        using var store = site.Open();
        store.ReportCount.ShouldBe(0);
    }

    [Fact]
    public async Task A_report_is_kept_when_told_so()
    {
        using var answer = await site.SendAsync("/read/keep", ("text", Text));
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var page = await site.PageAsync(answer.Headers.Location!.OriginalString);
        page.ShouldContain("/r/");
        (await site.PageAsync("/people")).ShouldContain("هاكان فيدان");
    }

    [Fact]
    public async Task What_was_learned_of_a_site_counts_for_a_file_of_it()
    {
        const string Line = "شارك هذا الخبر مع من تعرف من القراء";
        using (var store = RecordStore.Open(site.Store, StoreAccess.Write)) store.SiteLines = [new SiteLine("وكالة المرسى", false, Line)];
        string Record(string publisher) => $$"""{"publisher":"{{publisher}}","text":"{{Text.Replace("\n", "\\n").Replace("\"", "\\\"")}}\n{{Line}}"}""" + "\n";
        var page = await ReadFileAsync("two.jsonl", Record("وكالة المرسى") + Record("وكالة أخرى"));
        page.Split(Line).Length.ShouldBe(3);
        page.Split("block chrome").Length.ShouldBe(2);
    }

    [Theory]
    [InlineData("feed.xml", "<rss><channel><title>م</title><item><title>خبر</title><description>TEXT</description></item></channel></rss>")]
    [InlineData("table.csv", "id;text\n1;\"TEXT\"\n")]
    public async Task Files_of_other_kinds_are_read_too(string name, string content) =>
        (await ReadFileAsync(name, content.Replace("TEXT", Text.Replace("\"", "")))).ShouldContain("is-event");

    private async Task<string> ReadFileAsync(string name, string content)
    {
        using var answer = await site.SendFileAsync("/read", name, content);
        return await answer.Content.ReadAsStringAsync();
    }

    [Fact]
    public async Task Nothing_to_read_is_said()
    {
        using var answer = await site.SendAsync("/read", ("text", "  "));
        (await answer.Content.ReadAsStringAsync()).ShouldContain("لا نص يُقرأ");
    }

    [Fact]
    public async Task More_than_one_may_send_is_refused()
    {
        // The answer comes before the text is sent.
        site.Browser.DefaultRequestHeaders.ExpectContinue = true;
        using var answer = await site.SendAsync("/read", ("text", new string('a', 5 << 20)));
        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        using var longer = await site.SendAsync("/read", ("text", new string('a', 250_000)));
        (await longer.Content.ReadAsStringAsync()).ShouldContain("200,000");
    }

    [Fact]
    public async Task A_form_of_another_site_is_refused()
    {
        using var answer = await site.Browser.PostAsync("/read", new FormUrlEncodedContent([new("text", Text)]));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).ShouldNotContain("   at ");
    }
}
