namespace Mahdar.Tests.Web;

/// <summary>Whatever a report holds is shown as text: nothing of it becomes part of the page.</summary>
public class HostileTests(LocalSite local) : IClassFixture<LocalSite>
{
    private readonly Site site = local.Site;

    [Fact]
    public async Task No_page_runs_what_a_report_holds()
    {
        var shown = 0;
        foreach (var address in Addresses.Pages(site))
        {
            var page = await site.PageAsync(address);
            CheckHarmless(page, address);
            if (page.Contains("&lt;script&gt;", StringComparison.Ordinal)) shown++;
        }
        shown.ShouldBeGreaterThan(3, "the hostile words are shown, as words");
    }

    [Fact]
    public async Task A_pasted_report_runs_nothing()
    {
        using var answer = await site.SendAsync("/read", ("text", $"خبر {Reports.Script}\nالتقى لافروف {Reports.Attribute} عراقجي </textarea>{Reports.Script}"));
        var page = await answer.Content.ReadAsStringAsync();
        CheckHarmless(page, "/read");
        page.ShouldContain("&lt;/textarea&gt;");
    }

    [Theory]
    [InlineData("/search?q=")]
    [InlineData("/events?q=")]
    [InlineData("/reports?kind=")]
    [InlineData("/events?place=")]
    [InlineData("/places/")]
    public async Task An_address_runs_nothing(string address)
    {
        using var answer = await site.Browser.GetAsync(address + Uri.EscapeDataString("\"><script>alert('hostile')</script>"));
        CheckHarmless(await answer.Content.ReadAsStringAsync(), address);
    }

    [Fact]
    public async Task The_link_to_the_original_leads_only_to_the_web()
    {
        foreach (var address in Addresses.Pages(site)) (await site.PageAsync(address)).ShouldNotContain("href=\"javascript:", Case.Insensitive, address);
    }

    [Fact]
    public async Task A_spreadsheet_takes_no_cell_for_a_formula()
    {
        string.Concat(Mahdar.Web.Feeds.Csv.Of([["=1+1", "+2", "@x", "-3", "a,b", "q\"q"]])).ShouldBe("\ufeff'=1+1,'+2,'@x,'-3,\"a,b\",\"q\"\"q\"\r\n");
        (await site.PageAsync("/reports.csv")).ShouldContain(Reports.Script);
    }

    [Fact]
    public async Task A_feed_with_hostile_words_is_still_a_feed()
    {
        foreach (var address in Addresses.Downloads.Where(address => address.EndsWith(".atom", StringComparison.Ordinal)))
            System.Xml.Linq.XDocument.Parse(await site.PageAsync(address)).Root!.Name.LocalName.ShouldBe("feed");
    }

    private static void CheckHarmless(string page, string address)
    {
        page.ShouldNotContain("<script>", customMessage: address);
        page.ShouldNotContain("<img", customMessage: address);
        page.ShouldNotContain("\"onmouseover", customMessage: address);
    }
}
