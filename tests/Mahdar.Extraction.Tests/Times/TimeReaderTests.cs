using Mahdar.Arabic;
using Mahdar.Extraction.Times;
using Mahdar.Model;

namespace Mahdar.Extraction.Tests.Times;

public sealed class TimeReaderTests
{
    private static readonly TimeReader Reader = new(TimeTables.Load());
    private static readonly string[] Tables = ["days", "hijri", "months", "ranges", "undated"];

    public static TheoryData<TimeCase> Expressions => [.. Tables.SelectMany(TimeCase.Of)];

    public static TheoryData<TimeCase> Nothing => [.. TimeCase.Of("nothing")];

    public static TheoryData<TimeCase> Impossible => [.. TimeCase.Of("impossible")];

    [Theory, MemberData(nameof(Expressions))]
    public void Expression_is_found_and_resolved(TimeCase expected)
    {
        var found = Reader.ReadLine(expected.Text, expected.On, TimePreference.Near).Times;
        var time = found.FirstOrDefault(time => time.Text.Contains(expected.Found)).ShouldNotBeNull($"found only {string.Join(" | ", found.Select(time => time.Text))}");
        Kind(time).ShouldBe(expected.Kind);
        Iso(time.Days.From).ShouldBe(expected.From);
        Iso(time.Days.To).ShouldBe(expected.To);
        if (expected.Timex.Length > 0) time.Timex.ShouldBe(expected.Timex);
        time.Reason.ShouldNotBeEmpty();
        time.Span.Of(expected.Text).ToString().ShouldBe(time.Text);
    }

    [Theory, MemberData(nameof(Nothing))]
    public void Other_words_are_no_days(TimeCase expected) =>
        Reader.ReadAll(new Passage(expected.Text, new Vocabulary([])), TimeContext.News(expected.On)).Times.ShouldAllBe(time => !time.Days.IsKnown);

    [Theory, MemberData(nameof(Impossible))]
    public void What_cannot_be_is_kept_and_told(TimeCase expected)
    {
        var reading = Reader.ReadLine(expected.Text, expected.On, TimePreference.Past);
        var time = reading.Times.ShouldHaveSingleItem();
        time.Text.ShouldBe(expected.Found);
        Iso(time.Days.From).ShouldBe(expected.From);
        Iso(time.Days.To).ShouldBe(expected.To);
        var problem = reading.Problems.ShouldHaveSingleItem();
        problem.Kind.ToString().ShouldBe(expected.Timex);
        problem.Message.ShouldNotBeEmpty();
        problem.MessageArabic.ShouldNotBeEmpty();
        time.Impossible.ShouldBe(problem.Kind == ProblemKind.ImpossibleDate);
    }

    [Theory]
    [InlineData("التقى الوزيران الخميس 12 يوليو")]
    [InlineData("وصل أمس إلى القاهرة")]
    [InlineData("في مايو الماضي")]
    public void Without_the_reports_day_nothing_is_guessed(string text)
    {
        var time = Reader.Read(new Passage(text, new Vocabulary([])), TimeContext.News(null)).ShouldHaveSingleItem();
        time.Days.IsKnown.ShouldBeFalse();
        time.Timex.ShouldBeNull();
        time.Reason.ShouldContain("not known");
    }

    [Fact]
    public void News_looks_back_and_a_future_verb_looks_ahead()
    {
        var on = new DateOnly(2018, 7, 7);
        On("نُشرت السبت", on).ShouldBe(on);
        On("ويستعد ترمب للتوجه الثلاثاء إلى أوروبا", on).ShouldBe(new DateOnly(2018, 7, 10));
        On("وقال الثلاثاء للصحفيين", on).ShouldBe(new DateOnly(2018, 7, 3));
    }

    [Fact]
    public void Every_word_of_the_tables_is_folded() => Reader.Words.ShouldAllBe(word => word == Letters.Fold(word));

    private static DateOnly? On(string text, DateOnly day) => Reader.Read(new Passage(text, new Vocabulary([])), TimeContext.News(day)).ShouldHaveSingleItem().Days.From;

    private static string Kind(TimeExpression time) => time.Kind.ToString().ToLowerInvariant();

    private static string Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd") ?? "";
}
