using Mahdar.Arabic;
using Mahdar.Extraction.Editions;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>A person's part in a conference: شارك في قمة, حضر الدورة, مشاركته في المنتدى.</summary>
internal sealed class AttendanceReader(Scene scene, SubjectReader subjects, PartyReader parties, RecentParties recent, EditionFinder editions, ClauseReader clauses)
{
    private const int MostAhead = 8, MostBehind = 14;

    /// <summary>"أعمال القمة": what stands behind is the conference.</summary>
    private const string Works = "أعمال";

    public EventDraft? Read(Telling telling)
    {
        var (trigger, facts, sentence, slots) = telling;
        var from = slots.Bare.Count > 0 && facts.Pronoun == TriggerPronoun.None ? slots.Bare[0].End : trigger.End;
        if (Conference(from, sentence.End) is not (>= 0 and var at) || IsOfTwo(at)) return null;
        var people = People(telling, at);
        return people.Length == 0 ? null : new EventDraft(EventType.Attendance, people, trigger.First, at + 1, "attendance: " + (slots.Bare.Count > 0 ? "told" : "understood")) { Edition = editions.StartingNear(at), Form = facts.Form };
    }

    /// <summary>"عقد الوزراء اجتماعا. وشارك في الاجتماع وزير الخارجية المصري فلان ونظيره السوداني فلان": officials of three states or more at a meeting that has no name are who meets, unless two sides of it were told.</summary>
    public Pairing? ReadMeeting(Telling telling)
    {
        var (trigger, facts, sentence, slots) = telling;
        if (facts is not { Frame: TriggerFrame.Part, Form: not TriggerForm.Noun, Pronoun: TriggerPronoun.None }) return null;
        var at = scene.LinkAt(trigger.End, out var behind) is LinkKind.In ? behind : trigger.End;
        if (!scene.Material.IsWord(at) || scene.Material.Passage.Form(at) is not ("الاجتماع" or "اللقاء" or "المحادثات" or "المباحثات") || editions.StartingNear(at) >= 0 || scene.LinkAt(at + 1, out _) is LinkKind.With or LinkKind.Between) return null;
        if (recent.Meeting(at) is { } told && PartyReader.Sides(told.Parties) == 2 || Behind(at, sentence.End) is not { } all) return null;
        return all.Parties.All(party => IsOfficial(party) && PartyReader.SideOf(party) is string) && PartyReader.Sides(all.Parties) == all.Parties.Count && all.Parties.Count > 2 && slots.Bare.Count == 0 ? new Pairing(all.Parties, [], false, "part: of all who are at it") : null;
    }

    /// <summary>The token of a conference that follows, directly or after في, or -1; "قمة مع نظيره" is a meeting.</summary>
    private int Conference(int from, int limit)
    {
        for (var i = from; i < limit && i < from + MostAhead; i++)
        {
            if (scene.Times.At(i) is not null || scene.Material.IsComma(i)) continue;
            foreach (var match in scene.Material.Matches.At(i))
                if (match.Entry.Kind == EntryKind.Series || match.Entry.Value is SessionMark { Noun: not Works }) return scene.LinkAt(match.End, out _) is LinkKind.With or LinkKind.Between ? -1 : i;
            if (scene.LinkAt(i, out _) is not (LinkKind.In or LinkKind.Skip) && !IsWorks(i) && scene.Referents.Covering(i) is null) return -1;
        }
        return -1;
    }

    /// <summary>"أعمال القمة", "أشغال الدورة", "فعاليات المنتدى".</summary>
    private bool IsWorks(int token) => scene.Material.IsWord(token) && scene.Material.Passage.Form(token) is "اعمال" or "اشغال" or "فعاليات";

    /// <summary>So many words behind a delegation it is told where it takes part.</summary>
    private const int MostOfDelegation = 6;

    /// <summary>"ترأس الوزير وفد بلاده المشارك في القمة": who heads a delegation to a conference takes part in it.</summary>
    public (EventDraft Attendance, Telling Telling)? ReadHead(int token, Sentence sentence)
    {
        if (!scene.TryTrigger(token, out var verb, out var facts) || verb.Entry.Key is not ("ترأس" or "يترأس") || facts.Frame != TriggerFrame.Light) return null;
        var slots = clauses.Read(verb, facts, sentence.End);
        if (slots.Bare is not [var heads, ..] || !heads.Parties.All(IsOfficial)) return null;
        var delegation = heads.End;
        while (delegation < heads.End + MostOfDelegation && scene.Material.IsWord(delegation) && !scene.Material.IsForm(delegation, "وفد") && !scene.Material.IsForm(delegation, "الوفد")) delegation++;
        if (!scene.Material.IsForm(delegation, "وفد") && !scene.Material.IsForm(delegation, "الوفد")) return null;
        for (var i = delegation + 1; i < delegation + MostOfDelegation && i < sentence.End; i++)
            if (scene.Material.IsForm(i, "في") || scene.Material.IsForm(i, "الي"))
                return Conference(i + 1, sentence.End) is >= 0 and var at ? (new EventDraft(EventType.Attendance, [.. heads.Parties], verb.First, at + 1, "attendance: head of a delegation") { Edition = editions.StartingNear(at), Form = facts.Form }, new Telling(verb, facts with { Type = EventType.Attendance }, sentence, slots)) : null;
        return null;
    }

    /// <summary>"حضر الاجتماع": the one of two sides told before, which is no conference; "شارك في الاجتماع الوزاري لآلية التعاون" tells of its own.</summary>
    private bool IsOfTwo(int conference) =>
        editions.StartingNear(conference) < 0 && scene.Material.HasArticle(conference) && !scene.Material.HasArticle(conference + 1) && scene.Material.Passage.Form(conference) is "الاجتماع" or "الجلسه" && recent.Meeting(conference) is { } told && PartyReader.Sides(told.Parties) == 2;

    private EntityDraft[] People(Telling telling, int conference)
    {
        var (trigger, facts, sentence, slots) = telling;
        IEnumerable<EntityDraft> who = slots.Bare.Count > 0 && facts.Pronoun == TriggerPronoun.None ? slots.Bare[0].Parties
            : facts.Form == TriggerForm.Noun ? One(subjects.Before(trigger.First, sentence.First, []) ?? subjects.Understood(trigger.First, []))
            // "يلتقي الرئيس نظيره فلانا، ويحضر قمة": behind و whoever acted before goes on, not the one told last.
            : (trigger.Proclitics & (Proclitics.Wa | Proclitics.Fa)) == 0 && subjects.Adjacent(trigger.First, sentence.First) is { Count: > 0 } adjacent ? adjacent
            : Behind(conference, sentence.End)?.Parties ?? Actor(telling);
        return who.Where(IsOfficial).ToArray();
    }

    /// <summary>Somebody who holds an office or is known: others attend as an audience does.</summary>
    public static bool IsOfficial(EntityDraft party) =>
        party is { Type: EntityType.Person, Name: not null } && (party.Offices.Count > 0 || party.Facts is not null || party.RepresentedState is not null || party.RepresentedOrganization is not null);

    /// <summary>"سيشارك في القمة رئيس الوزراء فلان", "وحضر الاجتماع، كل من فلان وفلان": the subject behind the conference.</summary>
    private PartyList? Behind(int conference, int sentenceEnd)
    {
        for (var i = conference + 1; i < sentenceEnd && i < conference + MostBehind; i++)
        {
            if (parties.ReadAt(i) is { Proclitics: Proclitics.None or Proclitics.Al } list && scene.LinkAt(i - 1, out _) is null or LinkKind.Skip) return list.Parties[0].Type == EntityType.Person ? list with { Parties = [.. list.Parties.Where(party => party.Type == EntityType.Person)] } : null;
            if (scene.Referents.StartingAt(i) is { } referent) i = referent.End - 1;
            else if (!scene.Material.IsWord(i) && !scene.Material.IsComma(i) || scene.LinkAt(i, out _) is LinkKind.Stop or LinkKind.Relative or LinkKind.Topic or LinkKind.With || scene.IsSpeech(i)) return null;
        }
        return null;
    }

    /// <summary>"التقى الوزير نظيره، كما شارك في القمة": who acted before, where the verb is not of several and no other is its subject.</summary>
    private IEnumerable<EntityDraft> Actor(Telling telling)
    {
        var (trigger, facts, sentence, _) = telling;
        if (facts.Dual || scene.LinkAt(trigger.First - 1, out _) is LinkKind.Relative || scene.Material.Passage.Form(trigger.First) is var form && (form.EndsWith("وا") || form.EndsWith("ون"))) return [];
        return One(subjects.Before(trigger.First, sentence.First, [], facts.Gender) ?? (subjects.GoesOn(trigger.First) ? null : subjects.Understood(trigger.First, [], facts.Gender)));
    }

    private static IEnumerable<EntityDraft> One(EntityDraft? party) => party is null ? [] : [party];
}
