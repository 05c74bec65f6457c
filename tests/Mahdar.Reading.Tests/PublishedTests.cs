using System.Globalization;
using Mahdar.Reading;

namespace Mahdar.Tests.Reading;

public class PublishedTests
{
    public static IEnumerable<object[]> Cases => CaseTable.Rows("published/days");

    [Theory, MemberData(nameof(Cases))]
    public void A_day_is_read_from_metadata(string written, string day) =>
        (PublishedReader.Read(written)?.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "").ShouldBe(day);
}
