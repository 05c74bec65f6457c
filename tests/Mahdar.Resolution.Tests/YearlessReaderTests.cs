using Mahdar.Model.Claims;
using Mahdar.Resolution.Claims;

namespace Mahdar.Resolution.Tests;

public class YearlessReaderTests
{
    [Theory]
    [InlineData("من 25 إلى 27 يوليو/ تموز الجاري", 7, 25, 27)]
    [InlineData("يوم 3 آب", 8, 3, 3)]
    [InlineData("يومي 10 و11 ديسمبر", 12, 10, 11)]
    public void Reads_days_of_a_month(string text, int month, int first, int last) => YearlessReader.Read(text).ShouldBe(new YearlessDays(month, first, last));

    [Theory]
    [InlineData("الأسبوع الماضي")]
    [InlineData("57 يوليو")]
    [InlineData("يوليو الجاري")]
    public void Reads_nothing_else(string text) => YearlessReader.Read(text).ShouldBeNull();
}
