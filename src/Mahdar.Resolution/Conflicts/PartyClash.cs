using Mahdar.Model.Records;

namespace Mahdar.Resolution.Conflicts;

/// <summary>Readings that name somebody of a side that the others do not have: two met, or three.</summary>
internal static class PartyClash
{
    public static List<Reading> Of(IReadOnlyList<Reading> readings)
    {
        if (readings.FirstOrDefault(reading => reading.IsPreferred) is not { } first) return [];
        var sides = Sides(first.Value).Select(side => side.Key).ToHashSet(StringComparer.Ordinal);
        var clashing = readings.Where(reading => reading != first && Sides(reading.Value).Any(side => side.IsNamed && !sides.Contains(side.Key))).ToList();
        return clashing.Count == 0 ? [] : [first, .. clashing];
    }

    /// <summary>Of "name (side)", "side: office" or "side".</summary>
    private static IEnumerable<(string Key, bool IsNamed)> Sides(string value) =>
        value.Split(" + ").Select(party => party.EndsWith(')') && party.LastIndexOf(" (", StringComparison.Ordinal) is > 0 and var at
            ? (party[(at + 2)..^1], true)
            : (party.Split(':')[0], false));
}
