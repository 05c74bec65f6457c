using Mahdar.Extraction.Editions;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>A person's part in a conference: شارك في قمة, حضر الدورة, مشاركته في المنتدى.</summary>
internal sealed class AttendanceReader(Scene scene, SubjectReader subjects, EditionFinder editions)
{
    private const int MostAhead = 8;

    public EventDraft? Read(Telling telling)
    {
        var (trigger, facts, sentence, slots) = telling;
        var from = slots.Bare.Count > 0 && facts.Pronoun == TriggerPronoun.None ? slots.Bare[0].End : trigger.End;
        if (Conference(from, sentence.End) is not (>= 0 and var at)) return null;
        var people = People(telling);
        return people.Length == 0 ? null : new EventDraft(EventType.Attendance, people, trigger.First, at + 1, "attendance: " + (slots.Bare.Count > 0 ? "told" : "understood")) { Edition = editions.StartingNear(at), Form = facts.Form };
    }

    /// <summary>The token of a conference that follows, directly or after في, or -1.</summary>
    private int Conference(int from, int limit)
    {
        for (var i = from; i < limit && i < from + MostAhead; i++)
        {
            if (scene.Times.At(i) is not null || scene.Material.IsComma(i)) continue;
            foreach (var match in scene.Material.Matches.At(i))
                if (match.Entry.Kind == EntryKind.Series || match.Entry.Value is SessionMark) return i;
            if (scene.LinkAt(i, out _) is not (LinkKind.In or LinkKind.Skip) && !scene.Material.IsForm(i, "اعمال") && scene.Referents.Covering(i) is null) return -1;
        }
        return -1;
    }

    private EntityDraft[] People(Telling telling)
    {
        var (trigger, facts, sentence, slots) = telling;
        IEnumerable<EntityDraft> who = slots.Bare.Count > 0 && facts.Pronoun == TriggerPronoun.None ? slots.Bare[0].Parties
            : facts.Form != TriggerForm.Noun && subjects.Adjacent(trigger.First, sentence.First) is { Count: > 0 } adjacent ? adjacent
            : (subjects.Before(trigger.First, sentence.First, []) ?? subjects.Understood(trigger.First, [])) is { } one ? [one] : [];
        return who.Where(party => party is { Type: EntityType.Person, Name: not null }).ToArray();
    }
}
