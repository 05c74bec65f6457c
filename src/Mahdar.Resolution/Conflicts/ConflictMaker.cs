using Mahdar.Model.Records;
using Mahdar.Resolution.Claims;
using Mahdar.Resolution.Readings;

namespace Mahdar.Resolution.Conflicts;

/// <summary>Makes a conflict of readings that cannot all be true.</summary>
internal static class ConflictMaker
{
    /// <param name="key">The kind of conflict in data/record/reasons.tsv; {0} is filled with the readings.</param>
    public static Conflict Of(ConflictKind kind, IReadOnlyList<string> records, IReadOnlyList<Reading> readings, string key)
    {
        var favoured = readings.FirstOrDefault(reading => reading.IsPreferred);
        return new Conflict
        {
            Id = ClaimIds.Of('c', $"{kind}\n{string.Join('\n', readings.Select(reading => reading.Id).Order(StringComparer.Ordinal))}"),
            Kind = kind,
            Records = records,
            Readings = readings,
            Favoured = favoured?.Id,
            What = Because.Of(key, string.Join(" / ", readings.Select(reading => reading.Value))),
            Why = favoured?.Why ?? Because.Of("favoured-none"),
        };
    }
}
