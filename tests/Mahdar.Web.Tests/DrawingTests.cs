using Mahdar.Storage;
using Mahdar.Web.Drawing;

namespace Mahdar.Tests.Web;

/// <summary>Drawings read as well with five parties as with two hundred.</summary>
public class DrawingTests
{
    private const double LineHeight = 16;

    [Theory, InlineData(1), InlineData(2), InlineData(5), InlineData(40), InlineData(200)]
    public void Labels_stand_a_line_apart_and_within_the_drawing(int count)
    {
        var layout = Of(count);
        layout.Spots.Count.ShouldBe(count);
        foreach (var (a, b) in layout.Spots.Zip(layout.Spots.Skip(1))) Math.Sqrt(Math.Pow(a.X - b.X, 2) + Math.Pow(a.Y - b.Y, 2)).ShouldBeGreaterThanOrEqualTo(LineHeight);
        foreach (var spot in layout.Spots)
        {
            var outward = Math.Atan2(spot.Y, spot.X);
            // Letters are some six units wide.
            var reach = spot.Radius + NetworkLayout.Gap + (6 * NetworkLayout.Short(spot.Node.Label).Length);
            (spot.X + (Math.Cos(outward) * reach)).ShouldBeInRange(layout.Left, layout.Right);
            (spot.Y + (Math.Sin(outward) * reach)).ShouldBeInRange(layout.Top, layout.Bottom);
        }
    }

    [Fact]
    public void Curves_join_those_who_met_one_another_and_not_more_than_can_be_told_apart()
    {
        var everyPair = Enumerable.Range(0, 60).SelectMany(a => Enumerable.Range(a + 1, 59 - a).Select(b => new Tie(Key(a), Key(b), 1 + (a % 3)))).ToList();
        Of(60, everyPair).Strands.Count.ShouldBe(240);
        Of(5, [new Tie(Key(0), Key(1), 2), new Tie(Key(0), "p-elsewhere", 9)]).Strands.Count.ShouldBe(1);
    }

    [Fact]
    public void Nobody_met_is_no_drawing() => Of(0).Spots.ShouldBeEmpty();

    [Theory]
    [InlineData(null, null, 4, "2016 2017 2018")]
    [InlineData("2018-01-01", "2018-12-31", 7, "2018-01 2018-02 2018-03 2018-04 2018-05 2018-06 2018-07 2018-08 2018-09 2018-10 2018-11 2018-12")]
    [InlineData("2018-02-03", "2018-02-20", 10, "2018-02-01 2018-02-02 2018-02-03 2018-02-04 2018-02-05 2018-02-06 2018-02-07 2018-02-08 2018-02-09 2018-02-10 2018-02-11 2018-02-12 2018-02-13 2018-02-14 2018-02-15 2018-02-16 2018-02-17 2018-02-18 2018-02-19 2018-02-20 2018-02-21 2018-02-22 2018-02-23 2018-02-24 2018-02-25 2018-02-26 2018-02-27 2018-02-28")]
    public void A_time_line_has_every_unit_of_what_is_looked_at(string? from, string? to, int length, string units)
    {
        var scale = TimeScale.Of(Day(from), Day(to));
        scale.Length.ShouldBe(length);
        string.Join(' ', scale.Filled(length == 4 ? [new Bar("2016", 1, 0), new Bar("2018", 2, 3)] : []).Select(bar => bar.Time)).ShouldBe(units);
    }

    private static NetworkLayout Of(int count, IReadOnlyList<Tie>? ties = null) =>
        new([.. Enumerable.Range(0, count).Select(at => new NetworkNode(Key(at), at % 7 == 0 ? "عبد ربه منصور هادي بن عبد الله الطويل" : "شي جين بينغ", "/", 1 + (at % 5), (at % 4).ToString(System.Globalization.CultureInfo.InvariantCulture)))], ties ?? []);

    private static string Key(int at) => $"p-{at:000}";

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
