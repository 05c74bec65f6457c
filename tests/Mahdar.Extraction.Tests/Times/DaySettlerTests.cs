using Mahdar.Arabic;
using Mahdar.Extraction.Times;
using Mahdar.Model;

namespace Mahdar.Extraction.Tests.Times;

public sealed class DaySettlerTests
{
    private static readonly TimeReader Reader = new(TimeTables.Load());

    [Fact]
    public void A_full_date_called_today_is_the_reports_day()
    {
        var day = Settle("قالت المتحدثة وذلك اليوم الأربعاء 2 يوليو/تموز 2025.").ShouldNotBeNull();
        (day.From, day.Basis).ShouldBe((new DateOnly(2025, 7, 2), PublishedBasis.Text));
    }

    [Fact]
    public void A_full_date_called_yesterday_is_the_day_before()
    {
        var day = Settle("اختتمت أمس الأربعاء (11 نوفمبر/ تشرين الثاني 2015) أعمال القمة في الرياض.").ShouldNotBeNull();
        (day.From, day.Basis).ShouldBe((new DateOnly(2015, 11, 12), PublishedBasis.Text));
    }

    [Fact]
    public void Of_two_datelines_that_one_counts_from_which_the_text_counts_its_weekdays() =>
        Settle("الجمعة 1 أغسطس 2025\nعنوان الخبر\n30-7-2025 | 21:26\nيجري الوزيران محادثات في موسكو غدا الخميس.").ShouldNotBeNull().From.ShouldBe(new DateOnly(2025, 7, 30));

    [Theory]
    [InlineData("عنوان الخبر\n26 يوليو 2024، 8:36 م\nناقشت الصين وروسيا إنشاء بنية أمنية جديدة.")]
    [InlineData("تاريخ النشر: 26/07/2024\nناقشت الصين وروسيا إنشاء بنية أمنية جديدة.")]
    [InlineData("بكين 26 يوليو 2024 (شينخوا) - ناقشت الصين وروسيا إنشاء بنية أمنية جديدة.")]
    [InlineData("تاريخ النشر: 26th, July 2024 GMT\nناقشت الصين وروسيا إنشاء بنية أمنية جديدة.")]
    [InlineData("عنوان الخبر\nناقشت الصين وروسيا إنشاء بنية أمنية جديدة. 26.07.2024, وكالة الأفق\nوأضاف المتحدث أن البنية ضرورية.")]
    public void A_dateline_is_the_reports_day(string text)
    {
        var day = Settle(text).ShouldNotBeNull();
        (day.From, day.Basis).ShouldBe((new DateOnly(2024, 7, 26), PublishedBasis.Dateline));
    }

    [Fact]
    public void A_weekday_and_a_date_settle_the_year_among_candidates()
    {
        var day = Settle("التقى الوزير الأربعاء 5 أغسطس/آب نظيره التركي.", 2014, 2015, 2016).ShouldNotBeNull();
        (day.From, day.Basis).ShouldBe((new DateOnly(2015, 8, 5), PublishedBasis.Inferred));
        day.Reason.ShouldContain("Wednesday");
    }

    [Fact]
    public void The_weekday_of_today_settles_the_year_of_a_dateline() =>
        Settle("02 يوليو\nقالت المتحدثة اليوم الأربعاء إن الوزير سيشارك في الاجتماع.", 2024, 2025).ShouldNotBeNull().From.ShouldBe(new DateOnly(2025, 7, 2));

    [Theory]
    [InlineData("زار الوزير لاوس من 25 إلى 27 يوليو الجاري.")]
    [InlineData("التقى الوزير الأربعاء نظيره التركي.")]
    [InlineData("بدأت الحرب في 26 مارس 2015، وما زالت مستمرة منذ ذلك الحين في مناطق كثيرة.")]
    public void Nothing_is_settled_without_grounds(string text) => Settle(text, 2023, 2024).ShouldBeNull();

    private static PublishedDay? Settle(string text, params int[] years) => DaySettler.Settle(Reader, new Passage(text, new Vocabulary([])), years);
}
