namespace Mahdar.Scoring;

/// <summary>Precision, recall and their harmonic mean over all reports, to four digits. <paramref name="Gold"/> counts what was to be found.</summary>
public sealed record Figure(string Kind, double Precision, double Recall, double F1, int Gold)
{
    public static Figure Of(string kind, int right, int missed, int extra)
    {
        var precision = right + extra > 0 ? right / (double)(right + extra) : 1;
        var recall = right + missed > 0 ? right / (double)(right + missed) : 1;
        var f1 = precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
        return new Figure(kind, Round(precision), Round(recall), Round(f1), right + missed);
    }

    /// <summary>One figure for each kind, over all reports.</summary>
    public static IReadOnlyList<Figure> Sum(IEnumerable<Tally> tallies) =>
        [.. tallies.GroupBy(tally => tally.Kind).Select(group => Of(group.Key, group.Sum(tally => tally.Right), group.Sum(tally => tally.Missed), group.Sum(tally => tally.Extra)))];

    private static double Round(double value) => (double)Math.Round((decimal)value, 4, MidpointRounding.ToEven);
}
