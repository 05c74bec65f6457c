using System.Globalization;
using Mahdar.Resolution.Tables;

namespace Mahdar.Resolution.Tests;

public class ReasonsTests
{
    [Fact]
    public void Every_reason_stands_in_both_languages_with_the_same_places_to_fill()
    {
        var rows = TableRows.Of("record/reasons");
        rows.ShouldNotBeEmpty();
        foreach (var row in rows)
        {
            row["en"].ShouldNotBeEmpty(row["key"]);
            row["ar"].ShouldNotBeEmpty(row["key"]);
            for (var i = 0; i < 4; i++)
                row["en"].Contains(Place(i), StringComparison.Ordinal).ShouldBe(row["ar"].Contains(Place(i), StringComparison.Ordinal), row["key"]);
        }
        rows.Select(row => row["key"]).ShouldBeUnique();
    }

    private static string Place(int at) => "{" + at.ToString(CultureInfo.InvariantCulture) + "}";
}
