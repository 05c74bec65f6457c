using Mahdar.Arabic;
using Mahdar.Model;
using Mahdar.Model.Records;
using Mahdar.Resolution.Readings;

namespace Mahdar.Resolution.Events;

/// <summary>Makes the record of an event of its claims: every reading of every attribute, and those shown first.</summary>
internal sealed class EventRecords(Material material, ReadingMaker readings, Func<int, int, string?> editionOf)
{
    private const int MostTopics = 12;

    private readonly PartyReadings parties = new(material, readings);
    private readonly DayReadings days = new(readings);

    public EventRecord Of(IReadOnlyList<EventFact> facts, IReadOnlyList<Link> links)
    {
        var days = this.days.Of(facts);
        var places = readings.Of(Trait.Place, facts.Where(fact => fact.Claim.Place is not null)
            .Select(fact => new Telling(ValueText.Of(fact.Claim.Place!), fact.Claim.Id, fact.Witness, WeightOf(fact))));
        var durations = readings.Of(Trait.Duration, facts.Where(fact => fact.Claim.Duration is not null)
            .Select(fact => new Telling(ValueText.Of(fact.Claim.Duration!.Value), fact.Claim.Id, fact.Witness)));
        var topics = readings.Of(Trait.Topic, Topics(facts));
        var sessions = readings.Of(Trait.Session, facts.Select(fact => (fact, Edition: EditionOf(fact))).Where(one => one.Edition is not null)
            .Select(one => new Telling(one.Edition!, one.fact.Claim.Id, one.fact.Witness)));
        var status = StatusReadings.Of(facts, readings);
        var whose = parties.Of(facts);
        return new EventRecord
        {
            Id = facts.Select(fact => fact.Claim.Id).Min(StringComparer.Ordinal)!,
            Type = facts[0].Type,
            Form = FormOf(facts, whose.Sides),
            Status = status.Status,
            Parties = whose.Parties,
            When = DayReadings.Preferred(days, facts),
            Place = Preferred(places) is { } place ? facts.First(fact => fact.Claim.Place is { } told && ValueText.Of(told) == place).Claim.Place : null,
            Edition = Preferred(sessions),
            Duration = Preferred(durations) is { } duration ? System.Xml.XmlConvert.ToTimeSpan(duration) : null,
            Topics = [.. topics.Take(MostTopics).Select(topic => topic.Value)],
            History = StatusReadings.History(facts),
            Readings = [.. whose.Readings, .. days, .. places, .. sessions, .. status.Readings, .. durations, .. topics.Take(MostTopics)],
            Claims = [.. facts.Select(fact => fact.Claim.Id).Order(StringComparer.Ordinal)],
            Links = links,
            Reports = facts.Select(fact => fact.Report).Distinct().Count(),
            Witnesses = facts.Select(fact => fact.Witness).Distinct().Count(),
        };
    }

    /// <summary>A city is worth more than its state, and what lies in no state, a region, least.</summary>
    private static double WeightOf(EventFact fact) => fact.Country is null ? 0.1 : fact.City is null ? 0.4 : fact.IsPast ? 1 : 0.8;

    private string? EditionOf(EventFact fact) => fact.Claim.Edition is { } edition ? editionOf(fact.Report, edition) : null;

    private static string? Preferred(IReadOnlyList<Reading> readings) => readings.FirstOrDefault(reading => reading.IsPreferred)?.Value;

    private static MeetingForm? FormOf(IReadOnlyList<EventFact> facts, int parties) =>
        facts[0].Type != EventType.Meeting ? null
        : parties > 3 ? MeetingForm.Multilateral
        : parties == 3 ? MeetingForm.Trilateral
        : parties == 2 ? MeetingForm.Bilateral
        : facts[0].Claim.Form;

    /// <summary>Topics as first written, those that fold to the same words together.</summary>
    private static IEnumerable<Telling> Topics(IReadOnlyList<EventFact> facts) =>
        facts.SelectMany(fact => fact.Claim.Topics.Select(topic => (fact, topic)))
            .GroupBy(one => Letters.Fold(one.topic), StringComparer.Ordinal)
            .SelectMany(topic => topic.Select(one => new Telling(topic.Select(other => other.topic).Min(StringComparer.Ordinal)!, one.fact.Claim.Id, one.fact.Witness)));
}
