using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Mahdar.Web.Lists;

namespace Mahdar.Tests.Web;

/// <summary>What calendars and feed readers take: RFC 5545 and RFC 4287.</summary>
public class FeedTests(LocalSite local) : IClassFixture<LocalSite>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private readonly Site site = local.Site;

    [Theory]
    [InlineData("/events.ics")]
    [InlineData("/editions.ics")]
    public async Task A_calendar_is_made_of_short_lines_and_whole_events(string address)
    {
        var calendar = await site.PageAsync(address);
        calendar.ShouldEndWith("END:VCALENDAR\r\n");
        var lines = calendar.Split("\r\n")[..^1];
        lines.ShouldAllBe(line => Encoding.UTF8.GetByteCount(line) <= 75 && !line.Contains('\n'));
        var unfolded = calendar.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");
        unfolded[0].ShouldBe("BEGIN:VCALENDAR");
        unfolded.Count(line => line == "BEGIN:VEVENT").ShouldBe(unfolded.Count(line => line == "END:VEVENT"));
        foreach (var property in new[] { "UID:", "DTSTAMP:", "DTSTART;VALUE=DATE:", "SUMMARY:" })
            unfolded.Count(line => line.StartsWith(property, StringComparison.Ordinal)).ShouldBe(unfolded.Count(line => line == "BEGIN:VEVENT"), property);
    }

    [Theory]
    [InlineData("events", "")]
    [InlineData("events", "?sort=old&kind=meeting")]
    [InlineData("events", "?sort=most&state=RU")]
    [InlineData("statements", "?sort=old&person=لافروف")]
    [InlineData("editions", "")]
    [InlineData("conflicts", "?sort=new")]
    [InlineData("reports", "?from=2024&to=2024")]
    [InlineData("people", "?state=RU")]
    public async Task A_file_holds_what_the_list_shows_in_its_order(string list, string query)
    {
        var shown = Html.Links(await site.PageAsync($"/{list}{query}")).Where(link => link.StartsWith($"/{list}/", StringComparison.Ordinal)).Select(link => link.Split('/', '?')[2]).Distinct().ToList();
        var json = JsonNode.Parse(await site.PageAsync($"/{list}.json{query}"))!.AsArray().Select(item => (string)item!["id"]!).ToList();
        json.Take(ListQuery.PageSize).ShouldBe(shown);
        var rows = (await site.PageAsync($"/{list}.csv{query}")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(row => row[(row.LastIndexOf(',') + 1)..]);
        rows.ShouldBe(json);
    }

    [Theory]
    [InlineData("/events.atom")]
    [InlineData("/statements.atom")]
    [InlineData("/reports.atom")]
    [InlineData("/conflicts.atom")]
    public async Task A_feed_and_its_entries_have_all_that_is_asked_of_them(string address)
    {
        var feed = XDocument.Parse(await site.PageAsync(address)).Root!;
        feed.Name.ShouldBe(Atom + "feed");
        var entries = feed.Elements(Atom + "entry").ToList();
        entries.Count.ShouldBeGreaterThan(0);
        foreach (var element in entries.Prepend(feed))
        {
            Uri.IsWellFormedUriString(element.Element(Atom + "id")?.Value, UriKind.Absolute).ShouldBeTrue();
            element.Element(Atom + "title").ShouldNotBeNull();
            DateTimeOffset.TryParse(element.Element(Atom + "updated")?.Value, out _).ShouldBeTrue();
        }
        entries.Select(entry => entry.Element(Atom + "id")!.Value).Distinct().Count().ShouldBe(entries.Count);
    }
}
