using System.Globalization;
using Mahdar.Exchange;
using Mahdar.Model;
using Mahdar.Scoring.Comparison;
using Mahdar.Scoring.Gold;

namespace Mahdar.Scoring.Kinds;

/// <summary>Meetings, calls and visits: who with whom, and then also with status and day.</summary>
internal static class EventKind
{
    public static IEnumerable<Tally> Score(GoldReport gold, FoundReport found)
    {
        var golds = gold.Events.Where(e => e.Type is "meeting" or "call" or "visit").Select(e => (Event: e, Who: e.Who.Select(Party.OfGold).ToList())).ToList();
        var founds = found.Minutes.Events.Where(e => e.Type is EventType.Meeting or EventType.Call or EventType.Visit).Select(e => (Event: e, Who: Parties(e, found))).ToList();
        var pairing = Pairing.Of(golds, founds, (g, f) => g.Event.Type != EnumNames<EventType>.Of(f.Event.Type) || !Side.SameParties(g.Who, f.Who) ? 0 : IsFull(g.Event, f.Event) ? 2 : 1);
        List<string> misses = [.. pairing.Missed.Select(i => Tell(golds[i].Event))], extras = [.. pairing.Extra.Select(j => Tell(founds[j].Event, founds[j].Who))];
        yield return Tally.Of("events: who", pairing.Pairs.Count, misses, extras);
        var wrong = pairing.Pairs.Where(pair => !IsFull(golds[pair.Gold].Event, founds[pair.Found].Event)).ToList();
        yield return Tally.Of("events: who, status, day", pairing.Pairs.Count - wrong.Count,
            [.. misses, .. wrong.Select(pair => $"{Tell(golds[pair.Gold].Event)} {golds[pair.Gold].Event.From}")],
            [.. extras, .. wrong.Select(pair => $"{Tell(founds[pair.Found].Event, founds[pair.Found].Who)} {Iso(founds[pair.Found].Event.When.From)}")]);
    }

    /// <summary>A visit's host may be told by the place visited.</summary>
    private static List<Party> Parties(Event happening, FoundReport found)
    {
        var parties = happening.Participants.Select(found.Party).ToList();
        if (happening.Type != EventType.Visit || parties.Count != 1) return parties;
        var country = found.Country(happening.Place) is { Length: > 0 } state ? state : found.Entity(happening.Place)?.Country;
        if (!string.IsNullOrEmpty(country)) parties.Add(new Party(country, null, null));
        return parties;
    }

    private static bool IsFull(GoldEvent gold, Event found) =>
        gold.Status == EnumNames<EventStatus>.Of(found.Status) && (gold.From is null || gold.From == Iso(found.When.From) && gold.To == Iso(found.When.To));

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Tell(GoldEvent gold) => $"{gold.Type} [{string.Join(", ", gold.Who)}] {gold.Status}";

    private static string Tell(Event found, List<Party> who) => $"{EnumNames<EventType>.Of(found.Type)} [{string.Join(", ", who)}] {EnumNames<EventStatus>.Of(found.Status)}";
}
