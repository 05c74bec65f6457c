using Mahdar.Model.Records;
using Mahdar.Resolution.Judgements;
using Mahdar.Resolution.Readings;

namespace Mahdar.Resolution.Conflicts;

/// <summary>The reading that somebody prefers is the favoured one, in conflicts whose readings belong to no record.</summary>
internal static class ConflictPreference
{
    public static Conflict Of(Conflict conflict, Decisions decisions)
    {
        if (!decisions.HasPreferences) return conflict;
        var preferred = conflict.Readings.Select(reading => (Reading: reading, By: decisions.Preference(IdsOf(reading))))
            .Where(one => one.By is not null).OrderByDescending(one => one.By!.Number).FirstOrDefault();
        if (preferred.By is not { } by || preferred.Reading.Id == conflict.Favoured) return conflict;
        return conflict with
        {
            Favoured = preferred.Reading.Id,
            Why = Because.Of("reading-judged", by.Who, by.Why),
            Readings = [.. conflict.Readings.Select(reading => reading with
            {
                IsPreferred = reading == preferred.Reading,
                Why = Because.Of(reading == preferred.Reading ? "reading-judged" : "reading-judged-other", by.Who, by.Why),
            })],
        };
    }

    /// <summary>Its id as it is now, and as it would be by any other of its claims.</summary>
    private static IEnumerable<string> IdsOf(Reading reading) => reading.Claims.Select(claim => ReadingMaker.IdOf(reading.Trait, reading.Value, claim)).Prepend(reading.Id);
}
