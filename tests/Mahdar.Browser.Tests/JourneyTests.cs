using Microsoft.Playwright;

namespace Mahdar.Tests.Browser;

/// <summary>The ways that people go through the pages, at a desk and on a phone.</summary>
[Collection(nameof(Newsroom))]
public class JourneyTests(Newsroom newsroom)
{
    private const string Pasted = "لقاء في عمان\n\nعمان، 10 مارس 2025 – التقى وزير الخارجية الأردني أيمن الصفدي نظيره المصري بدر عبد العاطي في عمان، وبحثا الوضع في غزة.\n\nوقال الصفدي إن \"وقف إطلاق النار أولوية\".";

    [BrowserTheory, InlineData(Newsroom.Desk), InlineData(Newsroom.Phone)]
    public async Task A_newcomer_pastes_a_report_and_sees_what_it_says(int width)
    {
        await using var newcomer = await newsroom.VisitorAsync(width);
        await newcomer.OpenAsync("/");
        await newcomer.Link("اقرأ خبرا").ClickAsync();
        await newcomer.Page.Locator("textarea").FillAsync(Pasted);
        await newcomer.Button("اقرأه").ClickAsync();
        var meeting = newcomer.Page.Locator(".fact a.is-event").First;
        await meeting.ClickAsync();
        (await newcomer.TextOfAsync(".text .chosen")).ShouldContain("التقى");
        await newcomer.Page.Locator(".text a.is-statement").First.ClickAsync();
        (await newcomer.Page.Locator(".fact.chosen a.is-statement").CountAsync()).ShouldBe(1);
        using var store = newsroom.Site.Open();
        store.ReportCount.ShouldBe(Dispatches.Lines.Count, "nothing is kept until asked for");
        newcomer.Faults.ShouldBeEmpty();
    }

    [BrowserTheory, InlineData(Newsroom.Desk), InlineData(Newsroom.Phone)]
    public async Task A_desk_officer_finds_a_minister_in_July_2024_and_reads_the_words(int width)
    {
        await using var officer = await newsroom.VisitorAsync(width);
        await officer.OpenAsync("/");
        await officer.Page.FillAsync("#q", "لافروف");
        await officer.Button("ابحث").ClickAsync();
        await officer.Link("سيرغي لافروف").ClickAsync();
        await officer.Page.Locator(".time-line a[aria-label^='2024']").ClickAsync();
        await officer.Page.Locator(".time-line a[aria-label^='يوليو/تموز 2024']").ClickAsync();
        (await officer.Page.Locator(".events li").AllInnerTextsAsync()).ShouldAllBe(text => text.Contains("يوليو/تموز 2024"));
        await officer.Page.Locator(".events li", new() { HasText = "وانغ يي" }).Locator("a[href^='/events/']").First.ClickAsync();
        (await officer.TextOfAsync(".evidence mark")).ShouldContain("التقى وزير الخارجية الروسي");
        officer.Faults.ShouldBeEmpty();
    }

    [BrowserTheory, InlineData(Newsroom.Desk), InlineData(Newsroom.Phone)]
    public async Task A_fact_checker_goes_from_a_conflict_to_both_sources(int width)
    {
        await using var checker = await newsroom.VisitorAsync(width);
        await checker.OpenAsync("/conflicts?kind=place");
        await checker.Page.Locator(".conflicts a[href^='/conflicts/']").First.ClickAsync();
        var sides = checker.Page.Locator(".side");
        (await sides.CountAsync()).ShouldBe(2);
        var conflict = checker.Page.Url;
        var titles = new List<string>();
        for (var side = 0; side < 2; side++)
        {
            await checker.Page.Locator(".side").Nth(side).Locator("figcaption a").First.ClickAsync();
            titles.Add(await checker.TextOfAsync("h1"));
            (await checker.Page.Locator(".text .chosen").First.IsVisibleAsync()).ShouldBeTrue();
            await checker.OpenAsync(conflict);
        }
        titles.Distinct().Count().ShouldBe(2);
        checker.Faults.ShouldBeEmpty();
    }

    [BrowserTheory, InlineData(Newsroom.Desk), InlineData(Newsroom.Phone)]
    public async Task A_reader_switches_the_language_and_stays_on_the_page(int width)
    {
        await using var reader = await newsroom.VisitorAsync(width);
        await reader.OpenAsync("/events?from=2024&to=2024");
        var found = await reader.Page.Locator(".events li").CountAsync();
        await reader.Link("English").ClickAsync();
        await Assertions.Expect(reader.Page.Locator("html")).ToHaveAttributeAsync("dir", "ltr");
        (await reader.TextOfAsync("h1")).ShouldBe("Events");
        (await reader.Page.Locator(".events li").CountAsync()).ShouldBe(found);
        await reader.Link("People").ClickAsync();
        (await reader.TextOfAsync("h1")).ShouldBe("People");
        await reader.Link("العربية").ClickAsync();
        await Assertions.Expect(reader.Page.Locator("html")).ToHaveAttributeAsync("dir", "rtl");
        reader.Faults.ShouldBeEmpty();
    }
}
