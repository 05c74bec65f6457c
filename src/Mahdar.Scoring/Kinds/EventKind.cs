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
        var (golds, founds, pairing) = EventPairs.Of(gold, found);
        List<string> misses = [.. pairing.Missed.Select(i => Tell(golds[i].Event))], extras = [.. pairing.Extra.Select(j => Tell(founds[j].Event, founds[j].Who))];
        yield return Tally.Of("events: who", pairing.Pairs.Count, misses, extras);
        var wrong = pairing.Pairs.Where(pair => !EventPairs.IsFull(golds[pair.Gold].Event, founds[pair.Found].Event)).ToList();
        yield return Tally.Of("events: who, status, day", pairing.Pairs.Count - wrong.Count,
            [.. misses, .. wrong.Select(pair => $"{Tell(golds[pair.Gold].Event)} {golds[pair.Gold].Event.From}")],
            [.. extras, .. wrong.Select(pair => $"{Tell(founds[pair.Found].Event, founds[pair.Found].Who)} {EventPairs.Iso(founds[pair.Found].Event.When.From)}")]);
    }

    /// <summary>Agreements, and who attended a conference.</summary>
    public static IEnumerable<Tally> ScoreOthers(GoldReport gold, FoundReport found) =>
        [Who("agreements: who", EventPairs.Of(gold, found, type => type == EventType.Agreement)), Who("attendance: who", EventPairs.Of(gold, found, type => type == EventType.Attendance))];

    private static Tally Who(string kind, EventPairs pairs) =>
        Tally.Of(kind, pairs.Pairing.Pairs.Count, [.. pairs.Pairing.Missed.Select(i => Tell(pairs.Golds[i].Event))], [.. pairs.Pairing.Extra.Select(j => Tell(pairs.Founds[j].Event, pairs.Founds[j].Who))]);

    private static string Tell(GoldEvent gold) => $"{gold.Type} [{string.Join(", ", gold.Who)}] {gold.Status}";

    private static string Tell(Event found, List<Party> who) => $"{EnumNames<EventType>.Of(found.Type)} [{string.Join(", ", who)}] {EnumNames<EventStatus>.Of(found.Status)}";
}
