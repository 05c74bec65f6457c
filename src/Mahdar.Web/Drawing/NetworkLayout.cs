using System.Globalization;
using Mahdar.Storage;

namespace Mahdar.Web.Drawing;

/// <summary>
/// A circle of parties around one: the circle grows with their number, so that the labels, which point outward, never touch. Those of one
/// group stand together, the strongest groups first.
/// </summary>
public sealed class NetworkLayout
{
    private const double LabelHeight = 17, SmallestRadius = 120, LetterWidth = 6.4, LargestDot = 11, SmallestDot = 3, CenterRoom = 60, Margin = 8;

    /// <summary>Between a dot and its label.</summary>
    public const double Gap = 8;

    private const int LongestLabel = 26;

    private readonly Dictionary<string, Spot> spots;

    public NetworkLayout(IReadOnlyList<NetworkNode> nodes, IReadOnlyList<Tie> ties)
    {
        Radius = Math.Max(SmallestRadius, nodes.Count * LabelHeight / (2 * Math.PI));
        var most = nodes.Count > 0 ? nodes.Max(node => node.Count) : 1;
        var ordered = Ordered(nodes);
        Spots = [.. ordered.Select((node, at) => Place(node, at, ordered.Count, most))];
        (Left, Right) = Reach(spot => spot.X, Math.Cos);
        (Top, Bottom) = Reach(spot => spot.Y, Math.Sin);
        spots = Spots.ToDictionary(spot => spot.Node.Key, StringComparer.Ordinal);
        var thickest = ties.Count > 0 ? ties.Max(tie => tie.Count) : 1;
        Strands = [.. ties.Where(tie => spots.ContainsKey(tie.A) && spots.ContainsKey(tie.B)).OrderByDescending(tie => tie.Count).ThenBy(tie => tie.A, StringComparer.Ordinal).Take(nodes.Count * 4)
            .Select(tie => Between(spots[tie.A], spots[tie.B], 0.6 + (2.4 * tie.Count / thickest)))];
    }

    /// <summary>Of the circle.</summary>
    public double Radius { get; }

    /// <summary>The edges of all that is drawn; the middle of the circle is 0, 0.</summary>
    public double Left { get; }

    public double Right { get; }

    public double Top { get; }

    public double Bottom { get; }

    /// <summary>A label as it is drawn: the whole name stands in its title.</summary>
    public static string Short(string label) => label.Length <= LongestLabel ? label : label[..(LongestLabel - 1)] + "…";

    public IReadOnlyList<Spot> Spots { get; }

    public IReadOnlyList<Strand> Strands { get; }

    public static string Text(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>How far dots and labels reach in one direction and the other.</summary>
    private (double From, double To) Reach(Func<Spot, double> at, Func<double, double> along)
    {
        var (from, to) = (-CenterRoom, CenterRoom);
        foreach (var spot in Spots)
        {
            var outward = Math.Atan2(spot.Y, spot.X);
            var end = at(spot) + (along(outward) * (spot.Radius + Gap + (LetterWidth * Short(spot.Node.Label).Length)));
            var side = Math.Max(LargestDot, LabelHeight / 2);
            (from, to) = (Math.Min(from, Math.Min(end, at(spot)) - side), Math.Max(to, Math.Max(end, at(spot)) + side));
        }
        return (from - Margin, to + Margin);
    }

    private static List<NetworkNode> Ordered(IReadOnlyList<NetworkNode> nodes) =>
        [.. nodes.GroupBy(node => node.Group).OrderByDescending(group => group.Sum(node => node.Count)).ThenBy(group => group.Key, StringComparer.Ordinal).SelectMany(group => group.OrderByDescending(node => node.Count))];

    private Spot Place(NetworkNode node, int at, int count, int most)
    {
        // From the top, with the clock.
        var angle = (-Math.PI / 2) + (2 * Math.PI * (at + 0.5) / count);
        var (x, y) = (Radius * Math.Cos(angle), Radius * Math.Sin(angle));
        var isRight = x >= 0;
        var degrees = angle * 180 / Math.PI;
        return new Spot(node, x, y, SmallestDot + ((LargestDot - SmallestDot) * Math.Sqrt((double)node.Count / most)), isRight ? degrees : degrees + 180, isRight);
    }

    /// <summary>Bent toward the middle, so that curves of neighbours stay short and long ones run together.</summary>
    private static Strand Between(Spot a, Spot b, double width) =>
        new($"M{Text(a.X)} {Text(a.Y)}Q{Text((a.X + b.X) * 0.18)} {Text((a.Y + b.Y) * 0.18)} {Text(b.X)} {Text(b.Y)}", width);
}
