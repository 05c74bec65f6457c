using Mahdar.Model.Claims;

namespace Mahdar.Resolution.Witnesses;

/// <summary>Finds the reports that copy one another, wholly or in part, by the shingles that they share.</summary>
public static class WitnessFinder
{
    /// <param name="reports">In the order of their keys: groups are told by place in it.</param>
    public static WitnessGroups Find(IReadOnlyList<ReportClaims> reports)
    {
        var sketches = new Sketches(reports);
        return new WitnessGroups(CopyGroups.Of(sketches, sketches.Candidates.Pairs.AsParallel().Select(pair => sketches.Compare(pair.A, pair.B)).Where(CopyRule.IsCopy)));
    }
}
