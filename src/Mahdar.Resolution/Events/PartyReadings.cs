using Mahdar.Model.Records;
using Mahdar.Resolution.Readings;

namespace Mahdar.Resolution.Events;

/// <summary>Who took part, by each claim and in the record: on each side the person whom most claims name.</summary>
internal sealed class PartyReadings(Material material, ReadingMaker readings)
{
    public (IReadOnlyList<Party> Parties, int Sides, IReadOnlyList<Reading> Readings) Of(IReadOnlyList<EventFact> facts)
    {
        var sides = facts.GroupBy(KeyOf, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Select(fact => fact.Witness).Distinct().Count(), StringComparer.Ordinal);
        var made = readings.Of(Trait.Parties, facts.Select(fact => new Telling(Text(fact), fact.Claim.Id, fact.Witness, 1 + sides[KeyOf(fact)] + (0.5 * fact.Named))));
        var first = facts.First(fact => made.Any(reading => reading.IsPreferred && reading.Value == Text(fact)));
        return ([.. first.Sides.Select(side => side.Key).Distinct().SelectMany(key => OfSide(key, first, facts))], first.Keys.Count, made);
    }

    private static string KeyOf(EventFact fact) => string.Join('+', fact.Keys);

    /// <summary>The side as the preferred reading has it; where that names nobody, as the claim that does.</summary>
    private static IEnumerable<Party> OfSide(string key, EventFact first, IReadOnlyList<EventFact> facts)
    {
        var people = PartiesOf(first, key).Where(party => party.Person is not null).ToList();
        if (people.Count > 0) return people;
        return facts.SelectMany(fact => PartiesOf(fact, key)).Where(party => party.Person is not null)
            .GroupBy(party => party.Person, StringComparer.Ordinal).OrderByDescending(person => person.Count()).ThenBy(person => person.Key, StringComparer.Ordinal)
            .Select(person => person.First()).Take(1).DefaultIfEmpty(PartiesOf(first, key).First());
    }

    private static IEnumerable<Party> PartiesOf(EventFact fact, string key) =>
        fact.Sides.Zip(fact.Parties).Where(pair => pair.First.Key == key).Select(pair => pair.Second);

    /// <summary>In one order, whoever a report names first: it is the same reading.</summary>
    private string Text(EventFact fact) => string.Join(" + ", fact.Sides.Select(Text).Distinct().Order(StringComparer.Ordinal));

    private string Text(Side side)
    {
        var key = PartyFit.Shown(side.Key);
        return side.Person >= 0 ? key[0] == '#' ? material.Sides.NameOf(side.Person) : $"{material.Sides.NameOf(side.Person)} ({key})"
            : side.Role is { } role ? $"{key}: {role}" : key;
    }
}
