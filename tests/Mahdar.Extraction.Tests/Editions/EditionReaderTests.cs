using Mahdar.Tests.Extraction.Events;

namespace Mahdar.Tests.Extraction.Editions;

public class EditionReaderTests
{
    public static IEnumerable<object[]> Sessions => CaseTable.Rows("editions/sessions");

    [Theory, MemberData(nameof(Sessions))]
    public void A_session_has_its_series_and_number(string sentence, string series, string ordinal)
    {
        var minutes = TestReports.Read(sentence);
        var edition = minutes.Editions.ShouldHaveSingleItem();
        minutes.Entities.Single(e => e.Id == edition.Series).Name.ShouldBe(series);
        edition.Ordinal?.ToString(System.Globalization.CultureInfo.InvariantCulture).ShouldBe(ordinal);
    }

    [Theory]
    [InlineData("اجتمع وزراء مالية مجموعة الـ20.")]
    [InlineData("جرت الجولة الأولى من الانتخابات.")]
    public void A_number_of_members_or_rounds_is_no_session(string sentence) => TestReports.Read(sentence).Editions.ShouldBeEmpty();
}
