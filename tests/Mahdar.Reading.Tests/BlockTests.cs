using Mahdar.Model;
using Mahdar.Reading;

namespace Mahdar.Tests.Reading;

public class BlockTests
{
    public static IEnumerable<object[]> Pages => Directory.EnumerateFiles(Repository.Cases("blocks"), "*.tsv").Order().Select(path => new object[] { Path.GetFileNameWithoutExtension(path) });

    [Theory, MemberData(nameof(Pages))]
    public void Each_line_of_a_page_is_known_for_what_it_is(string page)
    {
        var rows = CaseTable.Rows("blocks/" + page).ToList();
        var report = new ReportReader().Read(string.Join("\n\n", rows.Select(row => row[1])));
        var found = report.Blocks.Select(block => $"{block.Kind.ToString().ToLowerInvariant()}\t{block.Span.Of(report.Text)}");
        found.ShouldBe(rows.Select(row => $"{row[0]}\t{row[1]}"), page);
    }

    [Theory, MemberData(nameof(Pages))]
    public void The_title_is_the_first_title_block(string page)
    {
        var rows = CaseTable.Rows("blocks/" + page).ToList();
        var report = new ReportReader().Read(string.Join("\r\n", rows.Select(row => row[1])));
        report.Title.ShouldBe(rows.Where(row => (string)row[0] == "title").Select(row => (string)row[1]).FirstOrDefault());
    }

    [Fact]
    public void A_title_of_the_metadata_leaves_the_text_without_one()
    {
        var record = ReadRecord("""{"id":"1","title":"لقاء في جنيف","text":"التقى الوزيران في جنيف.\nوبحثا التعاون."}""");
        record.Title.ShouldBe("لقاء في جنيف");
        record.Blocks.ShouldAllBe(block => block.Kind == BlockKind.Body);
    }

    [Fact]
    public void A_title_of_the_metadata_that_the_text_repeats_is_a_title_there()
    {
        var record = ReadRecord("""{"id":"1","title":"لقاء في جنيف","text":"لقاء في جنيف\nالتقى الوزيران في جنيف يوم الخميس وبحثا التعاون بين البلدين."}""");
        record.Blocks[0].Kind.ShouldBe(BlockKind.Title);
    }

    [Fact]
    public void Leads_of_other_stories_end_the_pages_of_some_houses()
    {
        var leads = Enumerable.Range(1, 5).Select(i => $"أعلنت وزارة الصحة في البلد رقم {i} تسجيل عشر إصابات جديدة بالمرض خلال الأسبوع الماضي");
        var text = string.Join('\n', ["دبي، الإمارات العربية المتحدة (CNN)-- التقى الوزيران في جنيف.", "وبحثا التعاون.", .. leads]);
        new ReportReader().Read(text).Blocks.Select(block => block.Kind).ShouldBe([BlockKind.Body, BlockKind.Body, .. Enumerable.Repeat(BlockKind.Related, 5)]);
    }

    [Fact]
    public void Lines_broken_to_a_width_are_joined_where_they_stand()
    {
        var text = """
            بغداد وروما توقعان مذكرتي تفاهم

            استقبل
            رئيس الوزراء في بغداد، الخميس،
            نظيره الإيطالي الذي وصل إلى
            العاصمة صباح اليوم، وبحث معه
            التعاون بين البلدين.
            وذكر
            المكتب الإعلامي في بيان أن "رئيس الوزراء
            أجرى مع ضيفه مباحثات تناولت
            الاستثمار والطاقة".
            وأضاف أن
            "الجانبين سيوقعان مذكرتي تفاهم
            في ختام الزيارة".
            """;
        var report = new ReportReader().Read(text);
        report.Text.Length.ShouldBe(text.Length);
        report.Title.ShouldBe("بغداد وروما توقعان مذكرتي تفاهم");
        report.Text.Split('\n').Count(line => line.EndsWith('.')).ShouldBe(3);
        report.Blocks.Count(block => block.Kind == BlockKind.Body).ShouldBe(3);
    }

    [Fact]
    public void Lines_that_plainly_go_on_are_joined_in_a_text_of_paragraphs_too()
    {
        var text = """
            تلقى وزير الخارجية الكيني اتصالا هاتفيا من نظيره القبرصي يوم الخميس.
            وقالت الوزارة في بيان: "تلقى الوزير
            اتصالا هاتفيا من نظيره القبرصي".
            وتناول الاتصال العلاقات بين نيروبي و
            نيقوسيا.
            ويتزامن الاتصال مع انعقاد اللجنة المشتركة بين البلدين.
            """;
        new ReportReader().Read(text).Blocks.Count(block => block.Kind == BlockKind.Body).ShouldBe(4);
    }

    [Fact]
    public void Every_line_of_any_text_that_holds_something_has_one_block_with_a_rule()
    {
        var reader = new ReportReader();
        foreach (var (name, text) in StrangeTexts.Small())
        {
            var at = 0;
            foreach (var block in reader.Read(text).Blocks)
            {
                string.IsNullOrWhiteSpace(text[at..block.Span.Start]).ShouldBeTrue(name);
                block.Span.End.ShouldBeGreaterThan(block.Span.Start, name);
                block.Rule.ShouldNotBeEmpty(name);
                at = block.Span.End;
            }
            string.IsNullOrWhiteSpace(text[at..]).ShouldBeTrue(name);
        }
    }

    public static IEnumerable<object[]> Long => StrangeTexts.Long().Select(strange => new object[] { strange.Name });

    [Theory, MemberData(nameof(Long))]
    public void Long_texts_take_time_linear_in_their_length(string name)
    {
        var reader = new ReportReader();
        var slowdown = Linear.Slowdown(StrangeTexts.Long().First(strange => strange.Name == name).Make, text => reader.Read(text), 100_000);
        Linear.IsLinear(slowdown).ShouldBeTrue($"eight times the length took {slowdown:F0} times as long");
    }

    private static Report ReadRecord(string json) =>
        ((ReadReport)new ReportReader().Read(new Mahdar.Reading.Sources.RawReport("x.jsonl", Mahdar.Reading.Sources.RawKind.Record, System.Text.Encoding.UTF8.GetBytes(json), 1)).Single()).Report;
}
