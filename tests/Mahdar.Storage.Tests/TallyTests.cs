using Mahdar.Storage;
using Mahdar.Storage.Sqlite;

namespace Mahdar.Tests.Storage;

/// <summary>Counts of the invented account in <see cref="Samples"/>.</summary>
public sealed class TallyTests : IDisposable
{
    private readonly StoreFile file = StoreFile.Filled();
    private readonly RecordStore store;

    public TallyTests() => store = file.Open(StoreAccess.Read);

    public void Dispose()
    {
        store.Dispose();
        file.Dispose();
    }

    [Theory]
    [InlineData("events", Facet.Kind, "meeting 2, call 1")]
    [InlineData("events", Facet.Status, "held 2, planned 1")]
    [InlineData("events", Facet.Year, "2024 2")]
    [InlineData("events", Facet.Place, "فيينتيان 1")]
    [InlineData("events", Facet.Publisher, "وكالة الوادي 2, صحيفة الميناء 1")]
    [InlineData("statements", Facet.Kind, "direct 1, indirect 1")]
    [InlineData("statements", Facet.Month, "2024-08 1, 2024-07 1")]
    [InlineData("statements", Facet.Place, "فيينتيان 1")]
    [InlineData("statements", Facet.Publisher, "صحيفة الميناء 1")]
    [InlineData("editions", Facet.Status, "held 1")]
    [InlineData("editions", Facet.Day, "2024-07-27 1, 2024-07-25 1")]
    [InlineData("conflicts", Facet.Kind, "day 1, impossible-date 1")]
    [InlineData("conflicts", Facet.Year, "2024 1")]
    [InlineData("conflicts", Facet.Place, "فيينتيان 1")]
    [InlineData("conflicts", Facet.Publisher, "صحيفة الميناء 1")]
    [InlineData("reports", Facet.Publisher, "وكالة الوادي 2, صحيفة الميناء 1")]
    [InlineData("reports", Facet.Month, "2024-08 1, 2024-07 2")]
    [InlineData("reports", Facet.Place, "فيينتيان 2")]
    public void Values_are_counted_in_all_of_a_list(string list, Facet facet, string expected) => Shown(Count(list, facet, new RecordFilter())).ShouldBe(expected);

    [Theory]
    [InlineData("events", Facet.Kind, "meeting 1")]
    [InlineData("events", Facet.Publisher, "صحيفة الميناء 1, وكالة الوادي 1")]
    [InlineData("statements", Facet.Kind, "indirect 1")]
    [InlineData("conflicts", Facet.Kind, "day 1")]
    [InlineData("reports", Facet.Publisher, "صحيفة الميناء 1, وكالة الوادي 1")]
    public void Values_are_counted_in_what_a_filter_leaves(string list, Facet facet, string expected) => Shown(Count(list, facet, new RecordFilter { Parties = [["state:CN"]] })).ShouldBe(expected);

    [Fact]
    public void Each_value_leaves_as_many_as_were_counted()
    {
        foreach (var tally in store.Tallies.EventsBy(Facet.Publisher, new RecordFilter(), 9)) store.Questions.Events(new RecordFilter { Publisher = tally.Value }).Count.ShouldBe(tally.Count);
        foreach (var tally in store.Tallies.EditionsBy(Facet.Day, new RecordFilter(), 9)) store.Questions.Editions(new RecordFilter { From = DateOnly.Parse(tally.Value), To = DateOnly.Parse(tally.Value) }).Count.ShouldBe(tally.Count);
        foreach (var tally in store.Tallies.ConflictParties(new RecordFilter(), 9)) store.Questions.Conflicts(new RecordFilter { Parties = [[tally.Value]] }).Count.ShouldBe(tally.Count);
        foreach (var tally in store.Tallies.PeopleParties(new RecordFilter(), 9)) store.Questions.People(new RecordFilter { Parties = [[tally.Value]] }).Count.ShouldBe(tally.Count);
    }

    [Fact]
    public void Parties_are_counted_in_each_list()
    {
        Shown(store.Tallies.EventParties(new RecordFilter(), 9)).ShouldBe("p-1avr0v000000 2, state:LA 2, state:RU 2, organization:asean 1, p-wang00000000 1, series:asean-forum 1, state:CN 1");
        Shown(store.Tallies.EditionParties(new RecordFilter(), 9)).ShouldBe("p-1avr0v000000 1, p-wang00000000 1, series:asean-forum 1, state:CN 1, state:RU 1");
        Shown(store.Tallies.ReportParties(new RecordFilter { Publisher = "صحيفة الميناء" }, 9)).ShouldBe("series:asean-forum 1, state:CN 1, state:RU 1");
        Shown(store.Tallies.EventParties(new RecordFilter(), 1)).ShouldBe("p-1avr0v000000 2, state:LA 2, organization:asean 1, series:asean-forum 1");
    }

    [Fact]
    public void Lists_come_in_the_order_asked_for()
    {
        Events(Order.Usual).ShouldBe("e-ca1100000000 e-meet1ng00000 e-vndated00000");
        Events(Order.Old).ShouldBe("e-meet1ng00000 e-ca1100000000 e-vndated00000");
        Events(Order.Most).ShouldBe("e-meet1ng00000 e-ca1100000000 e-vndated00000");
        string.Join(' ', store.Questions.Conflicts(new RecordFilter { Order = Order.Old }).Select(conflict => conflict.Id)).ShouldBe("c-day000000000 c-z10ne0000000");
        string.Join(' ', store.Questions.People(new RecordFilter { Order = Order.New }).Select(person => person.Id)).ShouldBe("p-1avr0v000000 p-wang00000000");
    }

    [Fact]
    public void What_is_kept_meanwhile_is_counted_the_next_time()
    {
        using var writing = file.Open(StoreAccess.Write);
        var valley = new RecordFilter { Publisher = "وكالة الوادي" };
        Shown(writing.Tallies.ReportsBy(Facet.Year, valley, 9)).ShouldBe("2024 2");
        writing.Keep([Samples.Report("r-four", "خبر جديد", publisher: "وكالة الوادي", day: Samples.Day(2025, 1, 2))]);
        Shown(writing.Tallies.ReportsBy(Facet.Year, valley, 9)).ShouldBe("2025 1, 2024 2");
        Shown(store.Tallies.ReportsBy(Facet.Year, valley, 9)).ShouldBe("2025 1, 2024 2");
    }

    private string Events(Order order) => string.Join(' ', store.Questions.Events(new RecordFilter { Order = order }).Select(happening => happening.Id));

    private IReadOnlyList<Tally> Count(string list, Facet facet, RecordFilter filter) => list switch
    {
        "events" => store.Tallies.EventsBy(facet, filter, 9),
        "statements" => store.Tallies.StatementsBy(facet, filter, 9),
        "editions" => store.Tallies.EditionsBy(facet, filter, 9),
        "conflicts" => store.Tallies.ConflictsBy(facet, filter, 9),
        _ => store.Tallies.ReportsBy(facet, filter, 9),
    };

    private static string Shown(IEnumerable<Tally> tallies) => string.Join(", ", tallies.Select(tally => $"{tally.Value} {tally.Count}"));
}
