using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>What an organization of states adopts by itself: تبنى مجلس الأمن بالإجماع قرارا, اتفق قادة الاتحاد الأوروبي على تمديد العقوبات. Its members agree, who are not told.</summary>
internal sealed class AdoptionReader(Scene scene, PartyReader parties)
{
    /// <summary>So many tokens stand at most between the verb and the body, and between these and what is adopted.</summary>
    private const int MostBetween = 6;

    private readonly Material material = scene.Material;

    public (EventDraft Agreement, Telling Telling)? ReadAt(int token, Sentence sentence)
    {
        if (scene.MatchOf<AdoptMark>(token, Proclitics.Wa | Proclitics.Fa | Proclitics.Sa) is not { Entry.Value: AdoptMark mark } verb || material.IsParticle(token - 1, EventParticle.Denies) || material.IsParticle(token - 1, EventParticle.Not)) return null;
        // "يقر مجلس الأمن": what is not said to come may be a habit.
        if (mark.Form == TriggerForm.Present && (verb.Proclitics & Proclitics.Sa) == 0) return null;
        if ((Behind(verb.End, sentence.End) ?? Before(token)) is not { Parties: [var who] } list || BodyOf(who) is not { Sort: "intergovernmental" } body) return null;
        if (Object(Math.Max(verb.End, list.End), sentence.End, mark) is not { } end) return null;
        var facts = new TriggerFacts(EventType.Agreement, TriggerFrame.Deal, mark.Form) { Likely = mark.Form == TriggerForm.Past ? EventStatus.Held : EventStatus.Planned };
        var trigger = verb with { Entry = new Entry(EntryKind.Trigger, verb.Entry.Key, verb.Entry.Name) { Value = facts } };
        return (new EventDraft(EventType.Agreement, [body], Math.Min(token, list.First), end, "agreement: adopted by a body") { Form = mark.Form }, new Telling(trigger, facts, sentence, new Slots { End = end }));
    }

    /// <summary>"مجلس الأمن", "قادة الاتحاد الأوروبي".</summary>
    private EntityDraft? BodyOf(EntityDraft who) => who.Type == EntityType.Organization ? who : who is { Type: EntityType.Person, Name: null, RepresentedOrganization: { } body } ? scene.Book.Organization(body) : null;

    /// <summary>"تبنى، السبت، مجلس الأمن".</summary>
    private PartyList? Behind(int from, int limit)
    {
        for (var i = from; i < limit && i < from + MostBetween; i++)
        {
            if (parties.ReadAt(i) is { } list) return list.Proclitics is Proclitics.None or Proclitics.Al && scene.LinkAt(i - 1, out _) is null or LinkKind.Skip ? list : null;
            if (!IsPassed(i)) return null;
        }
        return null;
    }

    /// <summary>"مجلس الأمن الدولي تبنى", "كان مجلس الأمن قد تبنى".</summary>
    private PartyList? Before(int verb)
    {
        var at = verb;
        while (at > 0 && (material.IsParticle(at - 1, EventParticle.Preverbal) || material.IsComma(at - 1) || scene.Times.At(at - 1) is not null)) at--;
        return scene.Referents.Covering(at - 1) is { Kind: ReferentKind.Organization, Proclitics: Proclitics.None or Proclitics.Al or Proclitics.Wa } body && body.End == at ? new PartyList(body.Entities, body.First, body.End, body.Proclitics) : null;
    }

    /// <summary>"بالإجماع قرارا", "على مشروع قرار": the token behind what is adopted.</summary>
    private int? Object(int from, int limit, AdoptMark mark)
    {
        for (var i = from; i < limit && i < from + MostBetween; i++)
        {
            if (mark.On && material.IsForm(i, "علي")) return Math.Min(i + 2, limit);
            if (mark.Object is { } paper && material.IsParticle(i, paper)) return i + 1;
            if (!IsPassed(i)) return null;
        }
        return null;
    }

    /// <summary>Times, commas and adverbs: "بالإجماع", "رسميا", "في وقت سابق".</summary>
    private bool IsPassed(int token) =>
        material.IsComma(token) || scene.Times.At(token) is not null || material.Tokens[token].Kind == TokenKind.Quote || scene.LinkAt(token, out _) is LinkKind.Skip or LinkKind.In
        || material.IsWord(token) && scene.Referents.Covering(token) is null && (material.Passage.Form(token) is "بالاجماع" or "بالاغلبيه" or "باجماع" or "الدولي" or "امس" || material.Passage.Form(token)[^1] == Letters.Alef);
}
