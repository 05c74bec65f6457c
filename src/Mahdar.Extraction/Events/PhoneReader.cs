using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>Calls told by no more than "by phone": "عزى بوتين نظيره هاتفيا", "تبادل التهاني هاتفيا مع الأمير".</summary>
internal sealed class PhoneReader(Scene scene, SubjectReader subjects, PartyReader parties, RecentParties recent)
{
    private const int MostBack = 14;

    private static readonly TriggerFacts Facts = new(EventType.Call, TriggerFrame.Meeting, TriggerForm.Noun);
    private static readonly Entry Entry = new(EntryKind.Trigger, "هاتفيا", "هاتفيا") { Value = Facts };

    private readonly Material material = scene.Material;

    /// <param name="found">The events told so far: a verb before may have told the call already.</param>
    public (Telling Telling, Pairing Pairing)? ReadAt(int token, Sentence sentence, IReadOnlyList<EventDraft> found)
    {
        if (!material.IsForm(token, "هاتفيا") && !(material.IsForm(token, "الهاتف") && material.IsForm(token - 1, "عبر")) && !material.IsForm(token, "بالهاتف")) return null;
        if (found.Count > 0 && found[^1].Type == EventType.Call && found[^1].End > token - MostBack || IsNegated(token, sentence.First)) return null;
        var slots = new Slots { End = token + 1 };
        var pairing = With(token + 1, sentence, slots) ?? Object(token + 1, sentence, slots) ?? (recent.TwoBetween(sentence.First, token) is { Count: 2 } two ? new Pairing(two, [], false, "phone: of the two") : OfDual(token, sentence.First));
        return pairing is null ? null : (new Telling(new Match(token, token + 1, Proclitics.None, Entry), Facts, sentence, slots), pairing);
    }

    /// <summary>"هاتفيا مع أمير الكويت".</summary>
    private Pairing? With(int at, Sentence sentence, Slots slots)
    {
        while (scene.Times.At(at) is not null || material.IsComma(at) && scene.Times.At(at + 1) is not null) at++;
        if (scene.LinkAt(at, out var end) is not LinkKind.With || parties.ReadAt(end) is not { } other) return null;
        slots.End = other.End;
        var subject = subjects.Before(at, sentence.First, other.Parties.ToArray()) ?? subjects.Understood(at, other.Parties.ToArray());
        return subject is null ? null : new Pairing([subject], other.Parties, true, "phone: with");
    }

    /// <summary>"هنأ الأمير هاتفيا الرئيس".</summary>
    private Pairing? Object(int at, Sentence sentence, Slots slots)
    {
        if (parties.ReadAt(at) is not { Proclitics: Proclitics.None or Proclitics.Al } other || !other.Parties.All(party => party.Type == EntityType.Person) || subjects.Before(at - 1, sentence.First, other.Parties.ToArray()) is not { Type: EntityType.Person } subject) return null;
        slots.End = other.End;
        return new Pairing([subject], other.Parties, true, "phone: object behind");
    }

    /// <summary>"سبق للوزيرين أن بحثا هاتفيا".</summary>
    private Pairing? OfDual(int token, int sentenceFirst)
    {
        for (var i = token - 1; i >= sentenceFirst && i > token - 4; i--)
            if (scene.TryTrigger(i, out _, out var facts) && facts.Form != TriggerForm.Noun) return facts.Dual && recent.Two(i) is { Count: 2 } two ? new Pairing(two, [], false, "phone: of the two") : null;
        return null;
    }

    private bool IsNegated(int token, int sentenceFirst)
    {
        for (var i = token - 1; i >= sentenceFirst && i > token - MostBack / 2; i--)
            if (material.IsParticle(i, EventParticle.Denies) || material.IsForm(i, "لن")) return true;
        return false;
    }

    /// <summary>"في اتصال هاتفي مع فلان وفلان": one call with both, where the noun is told by itself.</summary>
    public bool IsOne(Telling telling)
    {
        for (var i = telling.Trigger.First; i < Math.Max(telling.Slots.End, telling.Trigger.End); i++)
            if (scene.Referents.Covering(i) is null && scene.TryTrigger(i, out var noun, out var facts) && facts is { Form: TriggerForm.Noun, Type: EventType.Call, Plural: false, Pronoun: TriggerPronoun.None } && !noun.Definite)
                return material.Passage.Form(i) is "اتصال" or "مكالمه" or "محادثه" or "اتصالا";
        return false;
    }
}
