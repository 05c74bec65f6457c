using Mahdar.Model;
using Mahdar.Model.Claims;
using Mahdar.Model.Records;
using Mahdar.Resolution.Claims;

namespace Mahdar.Resolution.Tests;

public class EditionsTests
{
    private static readonly Body Assembly = new(BodyKind.Series, "unga-session", "الجمعية العامة للأمم المتحدة");

    [Fact]
    public void A_number_with_a_digit_written_wrongly_is_a_conflict_that_the_yearly_count_decides()
    {
        var account = Resolver.Resolve([Report("a", "2018-09-20", Assembly, 73), Report("b", "2018-09-21", Assembly, 23)], []);
        account.Editions.ShouldHaveSingleItem().Ordinal.ShouldBe(73);
        var conflict = account.Conflicts.ShouldHaveSingleItem();
        conflict.Kind.ShouldBe(ConflictKind.Session);
        conflict.Readings.Single(reading => reading.Id == conflict.Favoured).Value.ShouldBe("73");
        conflict.Why.English.ShouldContain("every year");
        conflict.Readings.Count.ShouldBe(2);
    }

    [Fact]
    public void The_sessions_of_two_years_stay_apart() =>
        Resolver.Resolve([Report("a", "2018-09-20", Assembly, 73), Report("b", "2017-09-20", Assembly, 72)], []).Editions.Count.ShouldBe(2);

    [Fact]
    public void Two_numbers_in_one_report_are_two_sessions() =>
        Resolver.Resolve([Report("a", "2018-09-20", Assembly, 73) with { Editions = [Edition("a", 0, Assembly, 73), Edition("a", 1, Assembly, 23)] }], []).Editions.Count.ShouldBe(2);

    private static ReportClaims Report(string key, string day, Body series, int ordinal) =>
        Told.Report(key, day) with { Editions = [Edition(key, 0, series, ordinal)] };

    private static EditionClaim Edition(string report, int at, Body series, int ordinal) => new()
    {
        Id = ClaimIds.OfClaim('d', report, $"{at}"),
        Local = $"d{at + 1}",
        Series = series,
        Ordinal = ordinal,
        Evidence = [new Span(at * 40, (at * 40) + 20)],
    };
}
