using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>A meeting of a body of states, which needs no other party: "يعقد مجلس الأمن جلسة", "قمة للاتحاد الأوروبي"; not one on whose sidelines others meet.</summary>
internal sealed class CouncilReader(Scene scene, SubjectReader subjects)
{
    private const int MostAdjectives = 2, MostBack = 12;

    private readonly Material material = scene.Material;

    public EntityDraft? Read(Telling telling)
    {
        var (trigger, facts, sentence, slots) = telling;
        if (facts.Form != TriggerForm.Noun) return slots.With.Count == 0 && slots.Bare is [{ Parties: [var council] }] && IsCouncil(council) ? council : null;
        if (facts is not { Frame: TriggerFrame.Meeting, Pronoun: TriggerPronoun.None, Plural: false } || material.IsForm(trigger.First - 1, "هامش")) return null;
        return OwnerOf(trigger.End) ?? Holder(trigger, sentence);
    }

    /// <summary>"ترأس رئيس الوزراء اجتماعا للحكومة": who leads a cabinet, and his state.</summary>
    public EntityDraft[]? Cabinet(Telling telling)
    {
        var (trigger, facts, sentence, _) = telling;
        if (facts is not { Form: TriggerForm.Noun, Frame: TriggerFrame.Meeting, Pronoun: TriggerPronoun.None, Plural: false }) return null;
        for (var at = trigger.End; at <= trigger.End + 1; at++)
        {
            if (scene.MarkAt<CabinetMark>(at, out _) is null) continue;
            var leader = subjects.Before(trigger.First, sentence.First, []) ?? subjects.Understood(trigger.First, []);
            return leader is { Type: EntityType.Person, Name: not null } && PartyReader.SideOf(leader) is string state && leader.Offices.Exists(held => held.Role is Role.HeadOfState or Role.HeadOfGovernment or Role.DeputyHead or Role.Minister or Role.ForeignMinister or Role.DefenceMinister) ? [leader, scene.Book.State(state)] : null;
        }
        return null;
    }

    private EntityDraft? OwnerOf(int from)
    {
        for (var i = from; i <= from + (material.IsForm(from, "غير") ? MostAdjectives : 1); i++)
        {
            if (scene.Referents.StartingAt(i) is { } owner)
                return (i == from || (owner.Proclitics & Proclitics.La) != 0) && (owner.Proclitics & ~(Proclitics.La | Proclitics.Al)) == 0 && IsCouncil(owner.Entity) ? owner.Entity : null;
            if (!material.IsWord(i) || scene.LinkAt(i, out _) is not (null or LinkKind.Skip)) return null;
        }
        return null;
    }

    /// <summary>The council that holds it: the subject of عقد before the noun.</summary>
    private EntityDraft? Holder(Match noun, Sentence sentence)
    {
        for (var i = noun.First - 1; i >= sentence.First && i > noun.First - MostBack; i--)
        {
            if (!scene.TryTrigger(i, out var verb, out var facts)) continue;
            return facts is { Frame: TriggerFrame.Light, Form: not TriggerForm.Noun } && subjects.Of(verb, noun.First, sentence.First) is { Parties: [var council] } && IsCouncil(council) ? council : null;
        }
        return null;
    }

    private static bool IsCouncil(EntityDraft body) =>
        body is { Type: EntityType.Organization, Sort: "intergovernmental" };
}
