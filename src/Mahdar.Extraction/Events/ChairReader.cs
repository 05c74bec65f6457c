using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>Two who are in the chair of a session of their states meet: "ترأس الوزير مع نظيره أشغال اللجنة المشتركة", "ترأس الوزيران فلان وفلان الدورة الخامسة للجنة".</summary>
internal sealed class ChairReader(Scene scene, ClauseReader clauses, PartyReader parties)
{
    /// <summary>So many tokens behind those who are in the chair the session is told.</summary>
    private const int MostToSession = 8;

    /// <summary>The telling at a verb of chairing and who meets by it, or null.</summary>
    public (Telling Telling, Pairing Pairing)? ReadAt(int token, Sentence sentence)
    {
        if (!scene.TryTrigger(token, out var verb, out var facts) || verb.Entry.Key is not ("ترأس" or "يترأس") || facts.Frame != TriggerFrame.Light) return null;
        var slots = clauses.Read(verb, facts, sentence.End);
        if (slots.Bare is not [var chairs, ..] || chairs.Delegation || !IsSession(slots.With.Append(chairs).Max(list => list.End), MostToSession)) return null;
        var others = slots.With.SelectMany(list => list.Parties).ToArray();
        if (!chairs.Parties.Concat(others).All(party => party.Type == EntityType.Person) || PartyReader.Sides([.. chairs.Parties, .. others]) < 2) return null;
        var telling = new Telling(verb, facts with { Type = EventType.Meeting }, sentence, slots);
        return (telling, new Pairing(chairs.Parties, others, false, "verb: in the chair together"));
    }

    /// <summary>So many tokens before its chairs the session is told.</summary>
    private const int MostFromSession = 16;

    /// <summary>"عقدت أعمال الدورة التاسعة للجنة المشتركة برئاسة فلان ونظيره فلان", "انطلقت أشغال اللجنة التي يترأسها مناصفة فلان ونظيره فلان": the verb that tells of the session, and who is in the chair, or null.</summary>
    public (Telling Telling, Pairing Pairing)? ReadSession(int token, Sentence sentence)
    {
        if (!scene.Material.IsWord(token) || scene.Material.Passage.Form(token) is not ("برياسه" or "يتراسها" or "تراسها") || parties.ReadAt(scene.Material.IsForm(token + 1, "مناصفه") ? token + 2 : token + 1) is not { Delegation: false } list || !list.Parties.All(party => party.Type == EntityType.Person) || PartyReader.Sides(list.Parties) < 2) return null;
        var session = false;
        for (var i = token - 1; i >= sentence.First && i > token - MostFromSession; i--)
        {
            if (scene.Material.IsParticle(i, EventParticle.Session)) session = true;
            if (!session || !scene.TryTrigger(i, out var verb, out var facts) || facts is not { Frame: TriggerFrame.Light, Form: not TriggerForm.Noun }) continue;
            var slots = clauses.Read(verb, facts, sentence.End);
            slots.End = Math.Max(slots.End, list.End);
            return (new Telling(verb, facts with { Type = EventType.Meeting }, sentence, slots), new Pairing(list.Parties, [], false, "in the chair of a session"));
        }
        return null;
    }

    /// <summary>"ورأس اجتماع اللجنة، وزير الخارجية فلان ونظيره المغربي فلان": the session between the verb and those who are in its chair, or null.</summary>
    public (Telling Telling, Pairing Pairing)? ReadHeaded(int token, Sentence sentence)
    {
        if (!scene.Material.IsWord(token) || scene.Material.Passage.Form(token) is not ("راس" or "وراس" or "يراس" or "ويراس" or "تراس" or "وتراس") || !IsSession(token + 1, 2)) return null;
        var noun = default(Match);
        for (var i = token + 1; i < sentence.End && i < token + MostFromSession; i++)
        {
            if (noun.Entry is null && scene.TryTrigger(i, out var trigger, out var meeting) && meeting is { Type: EventType.Meeting, Form: TriggerForm.Noun }) noun = trigger;
            if (parties.ReadAt(i) is not { Delegation: false, Proclitics: Proclitics.None or Proclitics.Al } list || !list.Parties.All(party => party.Type == EntityType.Person)) continue;
            if (noun.Entry?.Value is not TriggerFacts facts || PartyReader.Sides(list.Parties) < 2) return null;
            return (new Telling(noun, facts, sentence, new Slots { End = list.End }), new Pairing(list.Parties, [], false, "in the chair of a session"));
        }
        return null;
    }

    private bool IsSession(int from, int most)
    {
        for (var i = from; i < from + most && (scene.Material.IsWord(i) || scene.Material.IsComma(i)); i++)
            if (scene.Material.IsParticle(i, EventParticle.Session)) return true;
        return false;
    }
}
