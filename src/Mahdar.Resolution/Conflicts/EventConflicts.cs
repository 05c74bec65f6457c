using Mahdar.Model;
using Mahdar.Model.Records;

namespace Mahdar.Resolution.Conflicts;

/// <summary>Where claims of one event cannot all be true. A plan that moved is its history, so only what is told as past is weighed.</summary>
internal static class EventConflicts
{
    public static IEnumerable<Conflict> Of(EventRecord record, IReadOnlySet<string> past)
    {
        var days = DayClash.Of(Past(record, Trait.Day, past), record.Type is EventType.Visit or EventType.Agreement ? 3 : 1);
        if (days.Count > 1) yield return ConflictMaker.Of(ConflictKind.Day, [record.Id], days, "conflict-day");
        var places = PlaceClash.Of(Past(record, Trait.Place, past));
        if (places.Count > 1) yield return ConflictMaker.Of(ConflictKind.Place, [record.Id], places, "conflict-place");
        var parties = PartyClash.Of(Past(record, Trait.Parties, past));
        if (parties.Count > 1 && record.Type == EventType.Meeting) yield return ConflictMaker.Of(ConflictKind.Parties, [record.Id], parties, "conflict-parties");
        var durations = record.Readings.Where(reading => reading.Trait == Trait.Duration).ToList();
        if (durations.Count > 1 && record.Type != EventType.Visit) yield return ConflictMaker.Of(ConflictKind.Duration, [record.Id], durations, "conflict-duration");
    }

    private static List<Reading> Past(EventRecord record, Trait trait, IReadOnlySet<string> past) =>
        [.. record.Readings.Where(reading => reading.Trait == trait && (reading.IsPreferred || reading.Claims.Any(past.Contains)))];
}
