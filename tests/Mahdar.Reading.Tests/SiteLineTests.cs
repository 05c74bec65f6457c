using Mahdar.Model;
using Mahdar.Reading.Blocks;
using Mahdar.Reading.Blocks.Sites;

namespace Mahdar.Tests.Reading;

/// <summary>Lines that come back in the reports of a site are its own, by how often, for how long and where they stand.</summary>
public sealed class SiteLineTests
{
    private const string Slogan = "محطة الساحل صوتكم في كل مكان", Disclaimer = "تنشر محطة الساحل هذه المواد كما وردت إليها ولا تتحمل أي مسؤولية عن دقة ما جاء فيها.";

    private static readonly string[] Cities = ["مسقط", "جنيف", "الرباط", "عمّان", "تونس", "الدوحة", "القاهرة", "بيروت", "المنامة", "الكويت", "الجزائر", "نواكشوط"];

    [Fact]
    public void A_line_below_the_reports_of_some_weeks_is_the_sites()
    {
        var learned = Learned(Reports(4, days: 9, below: Slogan));
        learned.All.Select(line => (line.Site, line.IsAbove)).ShouldBe([("الساحل", false)]);
        Kinds(learned, Report(11, 400, below: Slogan))[^1].ShouldBe((BlockKind.Chrome, "repeated-on-site"));
        Kinds(SiteLines.None, Report(11, 400, below: Slogan))[^1].Rule.ShouldNotBe("repeated-on-site");
    }

    [Fact]
    public void A_line_above_them_is_too_but_only_there()
    {
        var learned = Learned(Reports(4, days: 9, above: Slogan));
        Kinds(learned, Report(11, 400, above: Slogan))[0].ShouldBe((BlockKind.Chrome, "repeated-on-site"));
        Kinds(learned, Report(11, 400, below: Slogan))[^1].Rule.ShouldNotBe("repeated-on-site");
    }

    [Fact]
    public void A_paragraph_must_come_back_more_often()
    {
        Learned(Reports(4, days: 9, below: Disclaimer)).IsEmpty.ShouldBeTrue();
        Learned(Reports(6, days: 9, below: Disclaimer)).IsEmpty.ShouldBeFalse();
    }

    [Fact]
    public void Background_to_the_news_of_a_few_days_is_none() => Learned(Reports(12, days: 1, below: Disclaimer)).IsEmpty.ShouldBeTrue();

    [Fact]
    public void What_stands_in_the_middle_is_none() =>
        Learned([.. Reports(12, days: 9).Select((report, i) => report with { Text = $"{report.Text}\n{Slogan}\n{Report(i + 40, 0).Text}" })]).IsEmpty.ShouldBeTrue();

    [Fact]
    public void A_heading_of_a_writer_that_comes_back_is_none() => Learned(Reports(9, days: 9, below: "كلمة أخيرة:")).IsEmpty.ShouldBeTrue();

    [Fact]
    public void One_report_again_and_again_shows_nothing() => Learned([.. Enumerable.Range(0, 12).Select(week => Report(3, week * 7, below: Slogan))]).IsEmpty.ShouldBeTrue();

    [Fact]
    public void Of_another_site_it_is_not_believed()
    {
        var learned = Learned(Reports(4, days: 9, below: Slogan));
        Kinds(learned, Report(11, 400, below: Slogan) with { Publisher = "الجبل" })[^1].Rule.ShouldNotBe("repeated-on-site");
    }

    [Fact]
    public void Where_no_days_are_known_it_takes_more_reports()
    {
        List<Report> Undated(int count) => [.. Reports(count, days: 9, below: Slogan).Select(report => report with { Published = null })];
        Learned(Undated(4)).IsEmpty.ShouldBeTrue();
        Learned(Undated(12)).IsEmpty.ShouldBeFalse();
    }

    [Fact]
    public void The_order_of_reports_and_a_report_that_comes_twice_change_nothing()
    {
        var reports = Reports(9, days: 9, below: Slogan, above: "أخبار المحطة");
        var first = Learned(reports).All;
        first.Count.ShouldBe(2);
        foreach (var seed in new[] { 1, 2, 3 })
        {
            var shuffled = reports.Concat(reports.Take(4)).ToArray();
            new Random(seed).Shuffle(shuffled);
            Learned(shuffled).All.ShouldBe(first);
        }
    }

    [Fact]
    public void Without_a_publisher_the_host_is_the_site()
    {
        var reports = Reports(4, days: 9, below: Slogan).Select((report, i) => report with { Publisher = null, Url = $"https://www.sahel.example/news/{i}" });
        Learned([.. reports]).All.Single().Site.ShouldBe("sahel.example");
    }

    private static SiteLines Learned(IReadOnlyList<Report> reports)
    {
        var census = new LineCensus();
        foreach (var report in reports) census.Add(report);
        return census.Learned();
    }

    private static List<(BlockKind Kind, string Rule)> Kinds(SiteLines known, Report report) => [.. new BlockReader(known).Read(report).Select(block => (block.Kind, block.Rule))];

    private static List<Report> Reports(int count, int days, string? above = null, string? below = null) => [.. Enumerable.Range(0, count).Select(i => Report(i, i * days, above, below))];

    private static Report Report(int number, int day, string? above = null, string? below = null)
    {
        var city = Cities[number % Cities.Length];
        var body = $"وصل وزير الخارجية إلى {city} صباح اليوم في زيارة رسمية تستمر يومين.\nوبحث الوزير في {city} مع نظيره ملفات التعاون بين البلدين ومنها الملف رقم {number} الذي طال الخلاف عليه.\nويغادر الوزير {city} مساء غد بعد أن يلتقي عددا من أبناء الجالية هناك.";
        var on = new DateOnly(2025, 1, 1).AddDays(day);
        return new Report { Id = number.ToString(), Publisher = "الساحل", Title = $"الوزير في {city}", Published = new PublishedDay(on, on, PublishedBasis.Metadata, "given"), Text = string.Join('\n', new[] { above, body, below }.OfType<string>()) };
    }
}
