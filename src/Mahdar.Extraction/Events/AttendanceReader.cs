using Mahdar.Arabic;
using Mahdar.Extraction.Editions;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>A person's part in a conference: شارك في قمة, حضر الدورة, مشاركته في المنتدى.</summary>
internal sealed class AttendanceReader(Scene scene, SubjectReader subjects, PartyReader parties, RecentParties recent, EditionFinder editions, ConferenceFinder conferences, ClauseReader clauses)
{
    private const int MostAhead = 8, MostBehind = 14, MostBack = 18;

    private readonly Material material = scene.Material;
    private readonly InvitationReader invitations = new(scene);

    public EventDraft? Read(Telling telling)
    {
        var (trigger, facts, sentence, slots) = telling;
        var told = slots.Bare.Count > 0 && facts.Pronoun == TriggerPronoun.None ? slots.Bare[0] : null;
        if (Antecedent(telling) is { } before) return OfBefore(telling, before);
        if ((Behind(trigger.End, told?.First ?? sentence.End) ?? (told is null ? null : Behind(told.End, sentence.End))) is not { } conference || IsOfTwo(conference)) return null;
        var people = People(telling, conference.First);
        return people.Length == 0 ? null : new EventDraft(EventType.Attendance, people, trigger.First, conference.First + 1, "attendance: " + (slots.Bare.Count > 0 ? "told" : "understood")) { Edition = conference.Edition, Form = facts.Form, Status = facts.Form == TriggerForm.Noun && invitations.Invited(trigger, sentence.First) is not null ? EventStatus.Proposed : null };
    }

    /// <summary>"عقد الوزراء اجتماعا. وشارك في الاجتماع وزير الخارجية المصري فلان ونظيره السوداني فلان": officials of three states or more at a meeting that has no name are who meets, unless two sides of it were told.</summary>
    public Pairing? ReadMeeting(Telling telling)
    {
        var (trigger, facts, sentence, slots) = telling;
        if (facts is not { Frame: TriggerFrame.Part, Form: not TriggerForm.Noun, Pronoun: TriggerPronoun.None }) return null;
        var at = scene.LinkAt(trigger.End, out var behind) is LinkKind.In ? behind : trigger.End;
        if (!material.IsWord(at) || material.Passage.Form(at) is not ("الاجتماع" or "اللقاء" or "المحادثات" or "المباحثات") || editions.StartingNear(at) >= 0 || scene.LinkAt(at + 1, out _) is LinkKind.With or LinkKind.Between) return null;
        if (recent.Meeting(at) is { } told && PartyReader.Sides(told.Parties) == 2 || SubjectBehind(at, sentence.End) is not { } all) return null;
        return all.Parties.All(party => IsOfficial(party) && PartyReader.SideOf(party) is string) && PartyReader.Sides(all.Parties) == all.Parties.Count && all.Parties.Count > 2 && slots.Bare.Count == 0 ? new Pairing(all.Parties, [], false, "part: of all who are at it") : null;
    }

    /// <summary>The conference that follows, directly or after في.</summary>
    private Conference? Behind(int from, int limit)
    {
        for (var i = from; i < limit && i < from + MostAhead; i++)
        {
            if (scene.Times.At(i) is not null || material.IsComma(i) || material.Tokens[i].Kind == TokenKind.Quote) continue;
            if (conferences.At(i) is { } conference) return conference;
            if (scene.LinkAt(i, out _) is not (LinkKind.In or LinkKind.Skip) && !IsWorks(i) && scene.Referents.Covering(i) is null && !IsOpening(i)) return null;
        }
        return null;
    }

    /// <summary>"أعمال القمة", "أشغال الدورة", "فعاليات المنتدى".</summary>
    private bool IsWorks(int token) => material.IsWord(token) && material.Passage.Form(token) is "اعمال" or "اشغال" or "فعاليات" or "باعمال" or "باشغال" or "بفعاليات";

    /// <summary>"افتتاح القمة", "جانبا من المؤتمر", "اليوم الأول من المنتدى": a part of the conference.</summary>
    private bool IsOpening(int token) => material.IsWord(token) && material.Passage.Form(token) is "افتتاح" or "اختتام" or "ختام" or "انطلاق" or "جانبا" or "جانب" or "من" or "بدءا" or "الاول" or "الاولي" or "الثاني" or "الثانيه" or "يوم";

    /// <summary>"يتوجه الرئيس إلى قمة مجموعة السبع", "لن ترافق زوجها إلى القمة", "غادر القمة": who comes to a conference, or leaves it.</summary>
    public EventDraft? ReadGoing(Telling telling)
    {
        var (trigger, facts, sentence, slots) = telling;
        if (facts.Frame is not (TriggerFrame.Way or TriggerFrame.Leave or TriggerFrame.Going or TriggerFrame.Stay)) return null;
        var from = slots.Bare.Count > 0 && facts.Pronoun == TriggerPronoun.None ? slots.Bare[0].End : trigger.End;
        for (var i = from; i < sentence.End && i < from + MostAhead; i++)
        {
            if (conferences.At(i) is { } conference)
            {
                if (facts.Frame != TriggerFrame.Leave && scene.LinkAt(i - 1, out _) != (facts.Frame == TriggerFrame.Stay ? LinkKind.In : LinkKind.To) || !conferences.IsNamed(conference)) return null;
                var people = People(telling, conference.First);
                return people.Length == 0 ? null : new EventDraft(EventType.Attendance, people, trigger.First, i + 1, "attendance: who comes or leaves") { Edition = conference.Edition, Form = facts.Form, Status = facts.Frame == TriggerFrame.Leave && facts.Form == TriggerForm.Past ? EventStatus.Held : null };
            }
            if (scene.Times.At(i) is null && !material.IsComma(i) && scene.LinkAt(i, out _) is not (LinkKind.To or LinkKind.In or LinkKind.Skip or LinkKind.Companion) && scene.Referents.Covering(i) is null) return null;
        }
        return null;
    }

    /// <summary>"القمة التي حضرها الرئيس", "المؤتمر الذي شارك فيه الوزير": the conference told before its verb.</summary>
    private Conference? Antecedent(Telling telling)
    {
        var (trigger, facts, sentence, _) = telling;
        if (facts.Form == TriggerForm.Noun || facts.Pronoun != TriggerPronoun.One && !IsThere(trigger.End)) return null;
        for (var i = trigger.First - 1; i >= sentence.First && i > trigger.First - MostBack; i--)
            if (conferences.At(i) is { } conference) return conference;
        return null;
    }

    /// <summary>Who takes part in a conference told before the verb: behind it, or, where nobody is, the one spoken of ("القمة التي حضرها الأسبوع الماضي").</summary>
    private EventDraft? OfBefore(Telling telling, Conference conference)
    {
        var (trigger, facts, sentence, _) = telling;
        var from = IsThere(trigger.End) ? trigger.End + 1 : trigger.End;
        while (from < sentence.End && (scene.Times.At(from) is not null || scene.LinkAt(from, out _) is LinkKind.Skip)) from++;
        var list = parties.ReadAt(from) is { Proclitics: Proclitics.None or Proclitics.Al } behind ? behind : SubjectBehind(from - 1, sentence.End, subjects.Strangers.IsAnother(from));
        if (list is null && material.IsWord(from) && scene.LinkAt(from, out _) is null) return null;
        IEnumerable<EntityDraft> who = list?.Parties ?? One(scene.LinkAt(trigger.First - 1, out _) is LinkKind.Relative ? subjects.Before(conference.First, sentence.First, [], facts.Gender) : null);
        var people = who.Where(IsOfficial).ToArray();
        return people.Length == 0 ? null : new EventDraft(EventType.Attendance, people, trigger.First, Math.Max(from, list?.End ?? 0), "attendance: at what was told before") { Edition = conference.Edition, Form = facts.Form };
    }

    /// <summary>"فيه", "فيها".</summary>
    private bool IsThere(int token) => material.IsForm(token, "فيها") || material.IsForm(token, "فيه");

    /// <summary>So many words behind a delegation it is told where it takes part.</summary>
    private const int MostOfDelegation = 6;

    /// <summary>"ترأس الوزير وفد بلاده المشارك في القمة", "ترأس القمة": who heads a delegation to a conference, or is in its chair, takes part in it.</summary>
    public (EventDraft Attendance, Telling Telling)? ReadHead(int token, Sentence sentence)
    {
        if (!scene.TryTrigger(token, out var verb, out var facts) || verb.Entry.Key is not ("ترأس" or "يترأس") || facts.Frame != TriggerFrame.Light) return null;
        var slots = clauses.Read(verb, facts, sentence.End);
        return Chaired(verb, facts, slots, sentence) ?? (slots.Bare is [var heads, ..] && heads.Parties.All(IsOfficial) && Delegated(heads.End, sentence.End) is { } conference
            ? Attend(heads.Parties, conference, "attendance: head of a delegation") : null);

        (EventDraft, Telling)? Chaired(Match verb, TriggerFacts facts, Slots slots, Sentence sentence)
        {
            var from = slots.Bare.Count > 0 ? slots.Bare[0].End : verb.End;
            if (Behind(from, sentence.End) is not { } conference || !IsGreat(conference)) return null;
            var chairs = slots.Bare.Count > 0 ? slots.Bare[0].Parties.Concat(slots.With.SelectMany(list => list.Parties)) : subjects.Adjacent(verb.First, sentence.First);
            return chairs?.Where(IsOfficial).ToArray() is { Length: > 0 } people ? Attend(people, conference, "attendance: in the chair") : null;
        }

        (EventDraft, Telling) Attend(IEnumerable<EntityDraft> people, Conference conference, string rule) =>
            (new EventDraft(EventType.Attendance, [.. people], verb.First, conference.First + 1, rule) { Edition = conference.Edition, Form = facts.Form }, new Telling(verb, facts with { Type = EventType.Attendance }, sentence, slots));
    }

    /// <summary>A session of the report, a summit, a forum: not a sitting of ministers, whose chairs meet each other.</summary>
    private bool IsGreat(Conference conference)
    {
        foreach (var match in material.Matches.At(conference.First))
            if (match.Entry.Value is SessionMark { Noun: "قمة" or "مؤتمر" or "منتدى" or "ملتقى" }) return true;
        return false;
    }

    /// <summary>"وفد بلاده المشارك في القمة", "الوفد المشارك في المنتدى".</summary>
    private Conference? Delegated(int from, int limit)
    {
        var delegation = from;
        while (delegation < from + MostOfDelegation && material.IsWord(delegation) && !IsDelegation(delegation)) delegation++;
        if (!IsDelegation(delegation)) return null;
        for (var i = delegation + 1; i < delegation + MostOfDelegation && i < limit; i++)
            if (material.IsForm(i, "في") || material.IsForm(i, "الي")) return Behind(i + 1, limit);
        return null;
    }

    private bool IsDelegation(int token) => material.IsForm(token, "وفد") || material.IsForm(token, "الوفد");

    /// <summary>"حضر الاجتماع": the one of two sides told before, which is no conference; "شارك في الاجتماع الوزاري لآلية التعاون" tells of its own.</summary>
    private bool IsOfTwo(Conference conference) =>
        conference.Edition < 0 && material.HasArticle(conference.First) && !material.HasArticle(conference.First + 1) && material.Passage.Form(conference.First) is "الاجتماع" or "الجلسه" && recent.Meeting(conference.First) is { } told && PartyReader.Sides(told.Parties) == 2;

    private EntityDraft[] People(Telling telling, int conference)
    {
        var (trigger, facts, sentence, slots) = telling;
        // "الرجلان اللذان يشاركان في القمة", "في بالي حيث يشاركان في الاجتماع السنوي": the two told before.
        if (facts.Dual && slots.Bare.Count == 0 && recent.TwoOfSentence(sentence.First, trigger.First) is { Count: 2 } two && two.All(IsOfficial)) return [.. two];
        IEnumerable<EntityDraft> who = slots.Bare.Count > 0 && facts.Pronoun == TriggerPronoun.None ? slots.Bare[0].Parties
            : facts.Form == TriggerForm.Noun ? One(invitations.Invited(trigger, sentence.First) ?? subjects.Before(trigger.First, sentence.First, []) ?? (scene.MarkAt<InviteMark>(trigger.First - 1, out _) is null ? subjects.Understood(trigger.First, []) : null))
            // "يلتقي الرئيس نظيره فلانا، ويحضر قمة": behind و whoever acted before goes on, not the one told last.
            : (trigger.Proclitics & (Proclitics.Wa | Proclitics.Fa)) == 0 && subjects.Adjacent(trigger.First, sentence.First) is { Count: > 0 } adjacent ? adjacent
            : SubjectBehind(conference, sentence.End)?.Parties ?? Actor(telling);
        return who.Where(IsOfficial).ToArray();
    }

    /// <summary>Somebody who holds an office or is known: others attend as an audience does.</summary>
    public static bool IsOfficial(EntityDraft party) =>
        party is { Type: EntityType.Person, Name: not null } && (party.Offices.Count > 0 || party.Facts is not null || party.RepresentedState is not null || party.RepresentedOrganization is not null);

    /// <summary>"سيشارك في القمة رئيس الوزراء فلان", "وحضر الاجتماع، كل من فلان وفلان": the subject behind the conference.</summary>
    private PartyList? SubjectBehind(int conference, int sentenceEnd, bool foremostOnly = false)
    {
        for (var i = conference + 1; i < sentenceEnd && i < conference + MostBehind; i++)
        {
            // "وشارك في القمة عدد من القادة بينهم الرئيس فلان": those of them who are named.
            if (scene.MarkAt<ForemostMark>(i, out var foremost) is not null && foremost > i) return parties.ReadAt(foremost) is { } named ? named with { Parties = [.. named.Parties.Where(IsOfficial)] } : null;
            if (foremostOnly) continue;
            if (parties.ReadAt(i) is { Proclitics: Proclitics.None or Proclitics.Al } list && scene.LinkAt(i - 1, out _) is null or LinkKind.Skip) return list.Parties[0].Type == EntityType.Person ? list with { Parties = [.. list.Parties.Where(party => party.Type == EntityType.Person)] } : null;
            if (scene.Referents.StartingAt(i) is { } referent) i = referent.End - 1;
            else if (!material.IsWord(i) && !material.IsComma(i) || scene.LinkAt(i, out _) is LinkKind.Stop or LinkKind.Relative or LinkKind.Topic or LinkKind.With || scene.IsSpeech(i)) return null;
        }
        return null;
    }

    /// <summary>"التقى الوزير نظيره، كما شارك في القمة": who acted before, where the verb is not of several and no other is its subject.</summary>
    private IEnumerable<EntityDraft> Actor(Telling telling)
    {
        var (trigger, facts, sentence, _) = telling;
        if (facts.Dual || scene.LinkAt(trigger.First - 1, out _) is LinkKind.Relative || material.Passage.Form(trigger.First) is var form && (form.EndsWith("وا") || form.EndsWith("ون"))) return [];
        return One(subjects.Before(trigger.First, sentence.First, [], facts.Gender) ?? (subjects.GoesOn(trigger.First) ? null : subjects.Understood(trigger.First, [], facts.Gender)));
    }

    private static IEnumerable<EntityDraft> One(EntityDraft? party) => party is null ? [] : [party];
}
