using System.Globalization;
using Mahdar.Model.Records;
using Mahdar.Resolution.Readings;
using Mahdar.Resolution.Tables;

namespace Mahdar.Resolution.Conflicts;

/// <summary>
/// How much a conflict matters: by what it is about, by how well both sides are supported, and by how far apart they are. A lone slip against many
/// weighs little, two sides of several witnesses each weigh most.
/// </summary>
internal static class ConflictWeight
{
    private const double Alone = 0.35, Balance = 0.35, Reach = 0.3, Near = 0.4;

    /// <summary>So many witnesses on both sides together are as many as need be.</summary>
    private const int ManyWitnesses = 31;

    private static readonly Dictionary<ConflictKind, Kind> Kinds = TableRows.Of("record/weights")
        .ToDictionary(row => Enum.Parse<ConflictKind>(row["kind"].Replace("-", ""), true), row => new Kind(double.Parse(row["weight"], CultureInfo.InvariantCulture), new Reason(row["en"], row["ar"])));

    public static Conflict Weigh(Conflict conflict)
    {
        var kind = Kinds[conflict.Kind];
        var (support, sides) = Support(conflict.Readings);
        var (apart, difference) = ConflictDifference.Of(conflict);
        return conflict with
        {
            Weight = Math.Round(kind.Weight * support * (Near + ((1 - Near) * apart)), 1),
            WhyWeight = Because.Join([kind.About, Because.Of("weight-kind", kind.Weight), sides, .. difference is null ? (Reason[])[] : [difference]]),
        };
    }

    /// <summary>From 0 to 1: the more even the sides, and the more witnesses tell of it, the more.</summary>
    private static (double Part, Reason Why) Support(IReadOnlyList<Reading> readings)
    {
        if (readings.Count < 2) return (Alone + Balance, Because.Of("weight-single"));
        var sides = readings.Select(reading => reading.Witnesses).OrderDescending().Take(2).ToList();
        var balance = 2.0 * sides[1] / Math.Max(1, sides[0] + sides[1]);
        var reach = Math.Min(1, Math.Log2(1 + sides.Sum()) / Math.Log2(1 + ManyWitnesses));
        return (Alone + (Balance * balance) + (Reach * reach), Because.Of("weight-sides", sides[0], sides[1]));
    }

    private sealed record Kind(double Weight, Reason About);
}
