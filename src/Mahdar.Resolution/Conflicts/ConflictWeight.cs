using System.Globalization;
using Mahdar.Model.Records;
using Mahdar.Resolution.Tables;

namespace Mahdar.Resolution.Conflicts;

/// <summary>How much a conflict matters: the place of a summit that many tell in two ways before a name misspelt once.</summary>
internal static class ConflictWeight
{
    private static readonly Dictionary<ConflictKind, double> Kinds = TableRows.Of("record/weights")
        .ToDictionary(row => Enum.Parse<ConflictKind>(row["kind"].Replace("-", "", StringComparison.Ordinal), ignoreCase: true), row => double.Parse(row["weight"], CultureInfo.InvariantCulture));

    /// <summary>All witnesses count, those of the second reading twice: without them nobody contradicts.</summary>
    public static double Of(Conflict conflict)
    {
        var witnesses = conflict.Readings.Select(reading => reading.Witnesses).OrderDescending().ToList();
        var second = witnesses.Count > 1 ? witnesses[1] : 0;
        return Math.Round(Kinds[conflict.Kind] * (Math.Log2(1 + witnesses.Sum()) + (2 * Math.Log2(1 + second))), 2);
    }
}
