using Mahdar.Exchange;
using Mahdar.Model;
using Mahdar.Scoring.Comparison;
using Mahdar.Scoring.Gold;

namespace Mahdar.Scoring.Kinds;

/// <summary>
/// What is told of events and statements that were found: topics, to whom words are said, on whose word, at which event. Nothing where the gold doesn't tell them,
/// and what was not found, or is annotated otherwise, counts in other figures.
/// </summary>
internal static class SlotKind
{
    private const double LeastShared = 0.5;

    public static IEnumerable<Tally> Score(GoldReport gold, FoundReport found)
    {
        var events = EventPairs.Of(gold, found, _ => true);
        if (gold.Events.Any(e => e.Topics is not null)) yield return Topics(events);
        if (!gold.Statements.Any(s => s.Slots is not null)) yield break;
        var said = StatementKind.Pairs(gold, found).Pairs
            .Select(pair => (gold.Statements[pair.Gold].Slots, Found: found.Minutes.Statements[pair.Found])).Where(pair => pair.Slots is not null).ToList();
        yield return Compare("statements: addressee", [.. said.Select(pair => (pair.Slots!.Addressee, pair.Found.Addressee))], (told, id) => StatementKind.Is(told, id, found), id => Name(found, id));
        yield return Compare("statements: relay", [.. said.Select(pair => (pair.Slots!.Relay, pair.Found.Relay))], (told, id) => StatementKind.Is(told, id, found), id => Name(found, id));
        yield return Events(gold, [.. said.Select(pair => (pair.Slots!.At, pair.Found.Event))], events);
    }

    /// <summary>Topics of the events found in both: the same where they share half the words of the briefer.</summary>
    private static Tally Topics(EventPairs events)
    {
        var right = 0;
        List<string> misses = [], extras = [];
        foreach (var (goldIndex, foundIndex) in events.Pairing.Pairs)
        {
            if (events.Golds[goldIndex].Event.Topics is not { } told) continue;
            var read = events.Founds[foundIndex].Event.Topics;
            var pairing = Pairing.Of(told, read, (one, other) => Shared(one, other.Text));
            right += pairing.Pairs.Count;
            misses.AddRange(pairing.Missed.Select(i => told[i]));
            extras.AddRange(pairing.Extra.Select(j => read[j].Text));
        }
        return Tally.Of("events: topics", right, misses, extras);
    }

    private static double Shared(string one, string other)
    {
        HashSet<string> a = [.. Folded.Words(one).Select(Bare)], b = [.. Folded.Words(other).Select(Bare)];
        var shared = a.Count == 0 || b.Count == 0 ? 0 : a.Count(b.Contains) / (double)Math.Min(a.Count, b.Count);
        return shared >= LeastShared ? shared : 0;
    }

    private static string Bare(string word) => word.StartsWith("ال", StringComparison.Ordinal) ? word[2..] : word;

    private static Tally Compare(string kind, List<(string? Gold, string? Found)> slots, Func<string, string, bool> same, Func<string, string> name)
    {
        var wrong = slots.FindAll(slot => !(slot is { Gold: { } told, Found: { } id } && same(told, id)));
        return Tally.Of(kind, slots.Count(slot => slot.Gold is not null) - wrong.Count(slot => slot.Gold is not null), [.. wrong.Select(slot => slot.Gold).OfType<string>()], [.. wrong.Select(slot => slot.Found).OfType<string>().Select(name)]);
    }

    private static string Name(FoundReport found, string id) => found.Entity(id) is { } entity ? entity.Name ?? entity.Ref ?? id : id;

    private static Tally Events(GoldReport gold, List<(int? At, string? Event)> slots, EventPairs events)
    {
        var wrong = slots.FindAll(slot => !(slot is { At: { } at, Event: { } id } && IsAt(at, id, gold, events)));
        return Tally.Of("statements: event", slots.Count(slot => slot.At is not null) - wrong.Count(slot => slot.At is not null),
            [.. wrong.Select(slot => slot.At).OfType<int>().Select(at => at < gold.Events.Count ? $"{gold.Events[at].Type} [{string.Join(", ", gold.Events[at].Who)}]" : $"{at}")], [.. wrong.Select(slot => slot.Event).OfType<string>()]);
    }

    /// <summary>The event found is the one told, or where it is none of those told, one of its type.</summary>
    private static bool IsAt(int at, string id, GoldReport gold, EventPairs events)
    {
        if (at >= gold.Events.Count) return false;
        for (var i = 0; i < events.Founds.Count; i++)
        {
            if (events.Founds[i].Event.Id != id) continue;
            foreach (var (told, found) in events.Pairing.Pairs)
                if (found == i) return ReferenceEquals(events.Golds[told].Event, gold.Events[at]);
            return gold.Events[at].Type == EnumNames<EventType>.Of(events.Founds[i].Event.Type);
        }
        return false;
    }
}
