using Mahdar.Model;
using Mahdar.Model.Claims;
using Mahdar.Model.Records;

namespace Mahdar.Resolution.Tests;

public class StatementsTests
{
    private const string Samer = "سامر الجندي, ForeignMinister, JO", Hala = "هالة فرح, ForeignMinister, LB";

    private const string Short = "بلاده مستعدة لاستضافة مفاوضات المياه بين البلدين في الخريف المقبل",
        Long = "إن بلاده مستعدة لاستضافة مفاوضات المياه بين البلدين في العاصمة خلال الخريف المقبل، وستدعو إليها الخبراء";

    [Fact]
    public void Translations_of_one_sentence_are_one_statement_shown_in_its_direct_words()
    {
        var record = Statements(
            Saying("a", "2024-07-25", Told.Statement("a", 0, Long)),
            Saying("b", "2024-07-26", Told.Statement("b", 0, Short, mode: StatementMode.Direct))).ShouldHaveSingleItem();
        record.Mode.ShouldBe(StatementMode.Direct);
        record.Text.ShouldBe(Short);
        record.Readings.Count.ShouldBe(2);
        record.Links.ShouldHaveSingleItem().For.Count.ShouldBe(2);
    }

    [Fact]
    public void Other_words_another_speaker_or_another_month_are_another_statement()
    {
        Statements(Saying("a", "2024-07-25", Told.Statement("a", 0, Long)), Saying("b", "2024-07-25", Told.Statement("b", 0, "المعبر الحدودي سيفتح أمام الشاحنات مطلع الأسبوع بعد إصلاح الجسر"))).Count.ShouldBe(2);
        Statements(Saying("a", "2024-07-25", Told.Statement("a", 0, Long)), Saying("b", "2024-07-25", Told.Statement("b", 0, Short, person: 1))).Count.ShouldBe(2);
        Statements(Saying("a", "2024-07-25", Told.Statement("a", 0, Long)), Saying("b", "2024-09-25", Told.Statement("b", 0, Short))).Count.ShouldBe(2);
    }

    [Fact]
    public void A_report_without_a_day_takes_it_from_one_that_tells_the_same_words()
    {
        var account = Resolver.Resolve([
            Saying("a", "2024-07-26", Told.Statement("a", 0, Long)) with { Events = Told.Report("a", "2024-07-26", $"meeting held 2024-07-25 | {Samer} + {Hala}").Events },
            Saying("b", "", Told.Statement("b", 0, Short)) with { Events = Told.Report("b", "", $"meeting held - | {Samer} + {Hala}").Events },
        ], []);
        var record = account.Events.ShouldHaveSingleItem();
        record.When.ShouldBe(Days.On(new DateOnly(2024, 7, 25)));
        record.Reports.ShouldBe(2);
    }

    [Fact]
    public void Days_without_a_year_take_it_from_the_same_reports()
    {
        var visit = Told.Report("b", "", "visit ongoing - | " + Samer + " + LB").Events[0] with { Yearless = new YearlessDays(7, 25, 27) };
        var account = Resolver.Resolve([Saying("a", "2024-07-26", Told.Statement("a", 0, Long)), Saying("b", "", Told.Statement("b", 0, Short)) with { Events = [visit] }], []);
        var record = account.Events.ShouldHaveSingleItem();
        record.When.ShouldBe(new Days(new DateOnly(2024, 7, 25), new DateOnly(2024, 7, 27)));
        record.Readings.First(reading => reading.Trait == Trait.Day).Why.English.ShouldContain("2024-07-26");
    }

    [Fact]
    public void Direct_words_that_differ_by_a_number_or_a_denial_are_a_conflict()
    {
        Conflict("سنرسل 300 خبير إلى الحدود قبل نهاية العام وسنعلن أسماءهم", "سنرسل 500 خبير إلى الحدود قبل نهاية العام وسنعلن أسماءهم").Kind.ShouldBe(ConflictKind.Words);
        Conflict("نحن نقبل التفاوض على الحدود قبل نهاية العام مع جيراننا", "نحن لا نقبل التفاوض على الحدود قبل نهاية العام مع جيراننا").Kind.ShouldBe(ConflictKind.Words);
    }

    private static Conflict Conflict(string one, string other) =>
        Resolver.Resolve([Saying("a", "2024-07-25", Told.Statement("a", 0, one, mode: StatementMode.Direct)), Saying("b", "2024-07-25", Told.Statement("b", 0, other, mode: StatementMode.Direct))], [])
            .Conflicts.ShouldHaveSingleItem();

    private static IReadOnlyList<StatementRecord> Statements(params ReportClaims[] reports) => Resolver.Resolve(reports, []).Statements;

    private static ReportClaims Saying(string key, string day, params StatementClaim[] statements) =>
        Told.Report(key, day, $"meeting held - | {Samer} + {Hala}") with { Events = [], Statements = statements };
}
