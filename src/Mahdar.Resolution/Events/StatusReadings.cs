using Mahdar.Model;
using Mahdar.Model.Records;
using Mahdar.Resolution.Readings;

namespace Mahdar.Resolution.Events;

/// <summary>What became of an event: announced, then held, put off or called off is a history, and the last word counts.</summary>
internal static class StatusReadings
{
    public static (EventStatus Status, IReadOnlyList<Reading> Readings) Of(IReadOnlyList<EventFact> facts, ReadingMaker readings)
    {
        var last = LastWord(facts);
        var made = readings.Of(Trait.Status,
            facts.Select(fact => new Telling(ValueText.Of(fact.Claim.Status), fact.Claim.Id, fact.Witness, fact.Claim.Status == last ? 1000 : 1)),
            value => value == ValueText.Of(last) ? Because.Of("status-last") : null);
        return (Enum.Parse<EventStatus>(made.First(reading => reading.IsPreferred).Value, true), made);
    }

    /// <summary>In the order of the reports' days; those without a day last.</summary>
    public static IReadOnlyList<StatusEntry> History(IReadOnlyList<EventFact> facts) =>
        [.. facts.GroupBy(fact => (fact.Told, fact.Claim.Status))
            .OrderBy(entry => entry.Key.Told ?? DateOnly.MaxValue).ThenBy(entry => Step(entry.Key.Status))
            .Select(entry => new StatusEntry(entry.Key.Status, entry.Key.Told, [.. entry.Select(fact => fact.Claim.Id).Order(StringComparer.Ordinal)]))];

    /// <summary>What is told as held was held, unless as many witnesses call it off later; else the latest report that says anything decides.</summary>
    private static EventStatus LastWord(IReadOnlyList<EventFact> facts)
    {
        var held = facts.Where(fact => fact.Claim.Status == EventStatus.Held).ToList();
        var off = facts.Where(fact => fact.Claim.Status is EventStatus.Cancelled or EventStatus.Denied).ToList();
        if (held.Count > 0 && (off.Count == 0 || Witnesses(held) >= Witnesses(off) || held.Max(fact => fact.Told) > off.Max(fact => fact.Told))) return EventStatus.Held;
        return facts.OrderByDescending(fact => fact.Told ?? DateOnly.MinValue).ThenByDescending(fact => Step(fact.Claim.Status)).First().Claim.Status;
    }

    private static int Witnesses(List<EventFact> facts) => facts.Select(fact => fact.Witness).Distinct().Count();

    private static int Step(EventStatus status) => status switch
    {
        EventStatus.Proposed => 0,
        EventStatus.Planned => 1,
        EventStatus.Denied => 2,
        EventStatus.Cancelled => 3,
        EventStatus.Ongoing => 4,
        _ => 5,
    };
}
