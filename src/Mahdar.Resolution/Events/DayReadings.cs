using Mahdar.Model;
using Mahdar.Model.Records;
using Mahdar.Resolution.Readings;

namespace Mahdar.Resolution.Events;

/// <summary>The readings of an event's day; a claim that gives none takes it from the others.</summary>
internal sealed class DayReadings(ReadingMaker readings)
{
    public IReadOnlyList<Reading> Of(IReadOnlyList<EventFact> facts)
    {
        var silent = facts.Where(fact => !fact.Settled.IsKnown).Select(fact => fact.Report).Distinct().Count();
        var told = readings.Of(Trait.Day, facts.Where(fact => fact.Settled.IsKnown).Select(fact => new Telling(ValueText.Of(fact.Settled), fact.Claim.Id, fact.Witness, WeightOf(fact))));
        var settled = facts.FirstOrDefault(fact => fact.IsYearSettled);
        if (settled is not null)
            told = [.. told.Select(reading => reading.Claims.Contains(settled.Claim.Id) ? reading with { Why = Because.Join(reading.Why, Because.Of("day-year", ValueText.Of(settled.Told!.Value))) } : reading)];
        return silent == 0 ? told : [.. told.Select(reading => reading.IsPreferred ? reading with { Why = Because.Join(reading.Why, Because.Of("day-silent", silent)) } : reading)];
    }

    public static Days Preferred(IReadOnlyList<Reading> days, IReadOnlyList<EventFact> facts) =>
        days.FirstOrDefault(reading => reading.IsPreferred) is { } first ? facts.First(fact => fact.Settled.IsKnown && ValueText.Of(fact.Settled) == first.Value).Settled : default;

    /// <summary>A day is worth more than a month, what is told as past more than a plan, and a report's own day less than another.</summary>
    private static double WeightOf(EventFact fact) =>
        (fact.IsExact ? 1 : Length(fact.Settled) switch { <= 7 => 0.3, <= 31 => 0.1, _ => 0.02 }) * (fact.IsPast ? 1 : 0.6) * (fact.IsDayOfReport ? 0.8 : 1);

    private static int Length(Days days) => days is { From: { } from, To: { } to } ? to.DayNumber - from.DayNumber + 1 : 1000;
}
