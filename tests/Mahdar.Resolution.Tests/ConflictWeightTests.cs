using Mahdar.Model.Records;
using Mahdar.Resolution.Conflicts;

namespace Mahdar.Resolution.Tests;

public sealed class ConflictWeightTests
{
    private static readonly Reason Nothing = new("", "");

    [Fact]
    public void Every_kind_of_conflict_has_a_weight_and_says_why()
    {
        foreach (var kind in Enum.GetValues<ConflictKind>())
        {
            var weighed = Weigh(kind, ("a", 2), ("b", 1));
            weighed.Weight.ShouldBeInRange(0.1, 10);
            weighed.WhyWeight!.English.ShouldContain("2 witnesses stand against 1");
            weighed.WhyWeight.Arabic.ShouldContain("الشهود: 2 مقابل 1");
        }
    }

    [Fact]
    public void Two_sides_of_many_witnesses_weigh_more_than_a_lone_slip_against_many() =>
        Weigh(ConflictKind.Session, ("57", 6), ("27", 5)).Weight.ShouldBeGreaterThan(Weigh(ConflictKind.Session, ("57", 10), ("27", 1)).Weight);

    [Fact]
    public void The_more_tell_of_it_the_more_it_weighs() =>
        Weigh(ConflictKind.Parties, ("a", 6), ("b", 6)).Weight.ShouldBeGreaterThan(Weigh(ConflictKind.Parties, ("a", 1), ("b", 1)).Weight);

    [Fact]
    public void Days_far_apart_weigh_more_than_days_near_each_other()
    {
        Weigh(ConflictKind.Day, ("2031-01-01", 2), ("2031-03-01", 2)).Weight.ShouldBeGreaterThan(Weigh(ConflictKind.Day, ("2031-01-01", 2), ("2031-01-03", 2)).Weight);
        Weigh(ConflictKind.Day, ("2031-01-01", 2), ("2031-01-03", 2)).WhyWeight!.Arabic.ShouldContain("بين اليومين: 2");
    }

    [Fact]
    public void Another_state_weighs_more_than_another_city_of_the_same() =>
        Weigh(ConflictKind.Place, ("عمّان (JO)", 2), ("بيروت (LB)", 2)).Weight.ShouldBeGreaterThan(Weigh(ConflictKind.Place, ("عمّان (JO)", 2), ("إربد (JO)", 2)).Weight);

    [Fact]
    public void Who_took_part_weighs_more_than_how_a_name_is_written() =>
        Weigh(ConflictKind.Parties, ("a", 1), ("b", 1)).Weight.ShouldBeGreaterThan(Weigh(ConflictKind.Name, ("a", 30), ("b", 5)).Weight);

    [Fact]
    public void A_day_that_no_calendar_has_weighs_much_though_one_report_alone_has_it() =>
        Weigh(ConflictKind.ImpossibleDate, ("57 يوليو", 1)).Weight.ShouldBeGreaterThan(Weigh(ConflictKind.Duration, ("PT35M", 3), ("PT90M", 3)).Weight);

    private static Conflict Weigh(ConflictKind kind, params (string Value, int Witnesses)[] readings) => ConflictWeight.Weigh(new Conflict
    {
        Id = "c-one",
        Kind = kind,
        Records = [],
        What = Nothing,
        Why = Nothing,
        Readings = [.. readings.Select((reading, at) => new Reading { Id = $"r-{at}", Trait = Trait.Day, Value = reading.Value, Claims = [], Witnesses = reading.Witnesses, IsPreferred = at == 0, Why = Nothing })],
    });
}
