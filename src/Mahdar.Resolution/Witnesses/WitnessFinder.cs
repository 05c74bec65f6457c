using Mahdar.Model.Claims;

namespace Mahdar.Resolution.Witnesses;

/// <summary>Finds the reports that copy one another, wholly or in part, by the shingles that they share.</summary>
public static class WitnessFinder
{
    /// <param name="reports">In the order of their keys: groups are told by place in it.</param>
    public static WitnessGroups Find(IReadOnlyList<ReportClaims> reports) =>
        Find([.. reports.Select(report => report.Sketch as ulong[] ?? [.. report.Sketch])], [.. reports.Select(report => report.Published?.DayNumber)]);

    /// <param name="all">For each report its sketch.</param>
    /// <param name="days">For each report its day as a number; null where it is not known.</param>
    public static WitnessGroups Find(IReadOnlyList<ulong[]> all, int?[] days)
    {
        var sketches = new Sketches(all, days);
        return new WitnessGroups(CopyGroups.Of(sketches, sketches.Candidates.Pairs.AsParallel().Select(pair => sketches.Compare(pair.A, pair.B)).Where(CopyRule.IsCopy)));
    }
}
