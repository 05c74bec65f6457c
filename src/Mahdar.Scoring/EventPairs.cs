using System.Globalization;
using Mahdar.Exchange;
using Mahdar.Model;
using Mahdar.Scoring.Comparison;
using Mahdar.Scoring.Gold;

namespace Mahdar.Scoring;

/// <summary>Events of the gold and those found, and which are the same by type and parties.</summary>
public sealed record EventPairs(IReadOnlyList<(GoldEvent Event, List<Party> Who)> Golds, IReadOnlyList<(Event Event, List<Party> Who)> Founds, Pairing Pairing)
{
    /// <summary>Meetings, calls and visits.</summary>
    public static EventPairs Of(GoldReport gold, FoundReport found) => Of(gold, found, IsScored);

    /// <summary>The same of other types of events.</summary>
    public static EventPairs Of(GoldReport gold, FoundReport found, Predicate<EventType> isOf)
    {
        var golds = gold.Events.Where(e => EnumNames<EventType>.Find(e.Type) is { } type && isOf(type)).Select(e => (Event: e, Who: e.Who.Select(Party.OfGold).ToList())).ToList();
        var founds = found.Minutes.Events.Where(e => isOf(e.Type)).Select(e => (Event: e, Who: Parties(e, found))).ToList();
        return new EventPairs(golds, founds, Pairing.Of(golds, founds, (g, f) => !IsSame(g.Event, g.Who, f.Event, f.Who) ? 0 : IsFull(g.Event, f.Event) ? 2 : 1));
    }

    public static bool IsScored(EventType type) => type is EventType.Meeting or EventType.Call or EventType.Visit;

    public static bool IsSame(GoldEvent gold, List<Party> goldWho, Event found, List<Party> foundWho) => gold.Type == EnumNames<EventType>.Of(found.Type) && Side.SameParties(goldWho, foundWho);

    /// <summary>Whether status and days are as annotated; days that are not annotated are not compared.</summary>
    public static bool IsFull(GoldEvent gold, Event found) =>
        gold.Status == EnumNames<EventStatus>.Of(found.Status) && (gold.From is null || gold.From == Iso(found.When.From) && gold.To == Iso(found.When.To));

    public static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A visit's host may be told by the place visited.</summary>
    private static List<Party> Parties(Event happening, FoundReport found)
    {
        var parties = happening.Participants.Select(found.Party).ToList();
        if (happening.Type != EventType.Visit || parties.Count != 1) return parties;
        var country = found.Country(happening.Place) is { Length: > 0 } state ? state : found.Entity(happening.Place)?.Country;
        if (!string.IsNullOrEmpty(country)) parties.Add(new Party(country, null, null));
        return parties;
    }
}
