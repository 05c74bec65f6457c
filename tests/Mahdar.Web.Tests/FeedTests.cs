using System.Text;
using System.Xml.Linq;

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
