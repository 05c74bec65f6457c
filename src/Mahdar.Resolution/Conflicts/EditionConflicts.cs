using Mahdar.Model.Records;

namespace Mahdar.Resolution.Conflicts;

/// <summary>Where claims of one session give other numbers, days or cities.</summary>
internal static class EditionConflicts
{
    public static IEnumerable<Conflict> Of(EditionRecord record)
    {
        var numbers = Readings(record, Trait.Session);
        if (numbers.Count > 1) yield return ConflictMaker.Of(ConflictKind.Session, [record.Id], numbers, "conflict-session");
        var days = DayClash.Of(Readings(record, Trait.Day), 3);
        if (days.Count > 1) yield return ConflictMaker.Of(ConflictKind.Day, [record.Id], days, "conflict-day");
        var places = PlaceClash.Of(Readings(record, Trait.Place));
        if (places.Count > 1) yield return ConflictMaker.Of(ConflictKind.Place, [record.Id], places, "conflict-place");
    }

    private static List<Reading> Readings(EditionRecord record, Trait trait) => [.. record.Readings.Where(reading => reading.Trait == trait)];
}
