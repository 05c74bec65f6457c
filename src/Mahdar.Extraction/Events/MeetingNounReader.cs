using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>Meetings and calls told by a noun: لقاء ترمب وكيم, القمة بين, لقائه مع, عقد لافروف اجتماعا مع.</summary>
internal sealed class MeetingNounReader(Scene scene, SubjectReader subjects, PartyReader parties, RecentParties recent, StatusReader status, SigningReader signings)
{
    private const int MostBetween = 20, MostToVerb = 4, MostNamed = 5, MostActors = 12, MostToNames = 24, MostToHost = 14, MostToAim = 8;

    private readonly Material material = scene.Material;
    private readonly MeantimeReader meantime = new(scene, parties, recent, status);
    private readonly TalksSideReader sides = new(scene, subjects, parties, recent);
    private readonly AccessionReader accession = new(scene, parties, subjects, status);
    private readonly WillReader will = new(scene, status);
    private readonly LeaverReader leavers = new(scene, subjects);
    private readonly ToldBeforeReader before = new(scene, subjects, parties, recent);
    private readonly InCallReader calls = new(scene, subjects, parties, recent);
    private readonly CarrierReader carriers = new(scene, subjects, recent, status);
    private readonly AbroadReader abroad = new(scene, subjects);

    public Pairing? Read(Telling telling) => telling.Facts.Frame == TriggerFrame.Host && !TellsBoth(telling) ? null : WithHost(telling, ReadAll(telling));

    /// <summary>"استضافته نظيره", "استضافة الوزير لوفد": who receives and who is received; "استضافة الوزير" leaves open which he is, "استضافة المونديال" receives nobody.</summary>
    private static bool TellsBoth(Telling telling)
    {
        var told = telling.Slots.Bare.Concat(telling.Slots.With).ToArray();
        return told.Length > (telling.Facts.Pronoun == TriggerPronoun.None ? 1 : 0) && told.All(list => list.Delegation || list.Parties.All(party => party.Type == EntityType.Person));
    }

    /// <summary>"تستضيف الوزيرة اجتماعا لوزراء خارجية فرنسا وألمانيا", "اجتماع لهم استضافته الوزيرة", "دعت السعودية إلى اجتماع يضم الكويت والأردن": a person who is host of a meeting, and who calls others to it, takes part; the land where others meet ("استضافت القاهرة اجتماعا بين الحركتين") does not.</summary>
    private Pairing? WithHost(Telling telling, Pairing? pairing) =>
        pairing is not { Others.Count: 0, Told: true } || telling.Trigger.Definite ? pairing
        : Host(telling) is { } host && host.Parties.All(party => party.Type == EntityType.Person && !pairing.Subjects.Contains(party) || party.Type == EntityType.State && (telling.Slots.Between.Count == 0 || telling.Slots.Gathered) && !pairing.Subjects.Any(subject => Equals(PartyReader.SideOf(subject), party.Ref))) ? pairing with { Subjects = [.. host.Parties, .. pairing.Subjects] } : pairing;

    private PartyList? Host(Telling telling)
    {
        for (var i = telling.Trigger.First - 1; i >= telling.Sentence.First && i > telling.Trigger.First - MostToHost; i--)
        {
            if (telling.Slots.Gathered && scene.MarkAt<InviteMark>(i, out var end) is not null) return parties.ReadAt(end);
            if (scene.TryTrigger(i, out var verb, out var facts))
                return facts is { Frame: TriggerFrame.Host, Form: not TriggerForm.Noun } ? subjects.Of(verb, telling.Trigger.First, telling.Sentence.First)
                    // "عقد الوزير اجتماعا ضم نظيريه": who holds it stands right behind the verb.
                    : facts is { Frame: TriggerFrame.Light, Form: not TriggerForm.Noun, Pronoun: TriggerPronoun.None } && telling.Slots.Gathered && parties.ReadAt(verb.End) is { Proclitics: Proclitics.None or Proclitics.Al } holder && holder.End <= telling.Trigger.First && holder.Parties.All(party => party.Type == EntityType.Person) ? holder
                    : telling.Slots.Host;
        }
        return telling.Slots.Host;
    }

    private Pairing? ReadAll(Telling telling)
    {
        var (trigger, facts, sentence, slots) = telling;
        // "حظي الوزير باستقبال من قبل الرئيس", "استقبال الوزير من طرف نظيره".
        if (slots.By.Count > 0 && facts.Frame == TriggerFrame.Object) return (slots.Bare.Count > 0 ? slots.Bare[0].Parties : subjects.Before(trigger.First, sentence.First, slots.By[0].Parties) is { } guest ? [guest] : null) is { } received ? Join(received, slots.By, "noun: passive, and by whom") : null;
        if (facts.Frame == TriggerFrame.Discuss) KeepTalkedTo(slots, trigger.End);
        if (facts.Pronoun == TriggerPronoun.Two || IsOfBoth(trigger) || slots is { OfTwo: true, Bare.Count: 0, With.Count: 0, Between.Count: 0 }) return OfTheTwo(trigger) ?? OfCarriers(telling);
        var between = InFormat(telling, slots.Between.SelectMany(list => list.Parties).Distinct().ToArray());
        if (PartyReader.Sides(between) >= 2 || between.Count(IsNamed) >= 2) return new Pairing(between, [], false, "noun: between") { Delegated = slots.Between.Exists(list => list.Delegation) };
        // "مكالمة بين الرئيس الإيراني مع أمير قطر".
        if (between.Length > 0 && slots.With.Count > 0 && slots.Bare.Count == 0) return Join(between, slots.With, "noun: between and with");
        if (slots.With.Count == 0 && slots.From.Count == 0 && between.Length == 0 && States(telling) is { } states) return states;
        if (facts.Pronoun == TriggerPronoun.Speaker && slots.With.Count == 0) return OfSpeaker(telling);
        var owner = facts.Pronoun == TriggerPronoun.None ? Owner(slots, trigger.End) ?? (slots.With.Count > 0 ? OfAdjectives(telling)?.Parties : null) : null;
        // "تلقى اتصالا من فلان", not "مكالمة جرت بمبادرة من فلان".
        if (facts.Type == EventType.Call) slots.With.AddRange(slots.From.Where(list => !(material.IsForm(list.First - 1, "من") && material.HasBa(list.First - 2))));
        if (owner is not null && slots.With.Count > 0) return Join(owner, slots.With, "noun: of and with");
        if (owner is not null && slots.Bare.Count > 1 && !slots.Bare[1].Parties.SequenceEqual(owner)) return Join(owner, [slots.Bare[1]], "noun: of both");
        // "زار برلين للقاء نظرائه البريطاني والفرنسي والألماني": they are met by the one whose counterparts they are.
        if (owner is not null && slots is { With.Count: 0, Bare: [{ First: var others }] } && AreMet(others)) return WithSubject(telling, slots.Bare);
        // "أجرت الوزارة اتصالات شملت وزراء خارجية مصر والأردن": who makes the calls speaks with each of them.
        if (owner is not null && facts.Type == EventType.Call && slots.Gathered && carriers.Of(telling, [.. owner]) is { Count: > 0 } caller) return Join(caller, slots.Bare, "noun: calls to all");
        if (owner is not null && AreAll(owner, telling)) return new Pairing(owner, [], false, "noun: of all");
        var met = slots.With.Count > 0 ? slots.With : slots.Bare;
        if (met.Count == 0) return WithNobody(telling);
        if (owner is not null && owner.Any(party => party.Type != EntityType.Person)) return accession.Read(telling);
        if (owner is not null && !LeadsToOther(telling)) return IsTimeOf(telling) && (subjects.Before(trigger.First, sentence.First, owner) ?? subjects.Ahead(trigger.First, owner, Gender.Any)) is { Type: EntityType.Person } actor ? Join([actor], slots.Bare, "noun: time of what somebody does") : null;
        if (trigger.Definite && facts.Pronoun == TriggerPronoun.None && slots.With.Count > 0 && recent.With(slots.With[0].Parties, slots.Gathers ? null : subjects.Before(trigger.First, sentence.First, slots.With[0].Parties)) is { } again) return new Pairing(again, [], false, "noun: the one told before");
        return WithSubject(telling, met);
    }

    /// <summary>"قال الوزير بعد اجتماع بصيغة روسيا والصين": the format names states, and who acts or speaks in the sentence is there for his.</summary>
    private EntityDraft[] InFormat(Telling telling, EntityDraft[] states)
    {
        if (states.Length == 0 || !(material.IsForm(telling.Slots.Between[0].First - 1, "بصيغه") || material.IsForm(telling.Slots.Between[0].First - 1, "صيغه"))) return states;
        return subjects.Before(telling.Trigger.First, telling.Sentence.First, []) is { Type: EntityType.Person } actor && PartyReader.SideOf(actor) is string side ? Array.ConvertAll(states, party => party.Type == EntityType.State && party.Ref == side ? actor : party) : states;
    }

    /// <summary>Whose the meeting is: لقاء ترمب, الحوار الاستراتيجي لقطر مع, المحادثات الأميركية مع.</summary>
    private IReadOnlyList<EntityDraft>? Owner(Slots slots, int end) =>
        slots.Bare.Count > 0 ? slots.Bare[0].Parties
        : slots.With.Count == 0 ? null
        : slots.For?.Parties ?? (parties.Nationalities(end, out _) is { Count: 1 } own ? own : null);

    /// <summary>"الاتفاق النووي الإيراني مع القوى الكبرى": the state whose name the adjectives of an agreement end with.</summary>
    private PartyList? OfAdjectives(Telling telling)
    {
        if (telling.Facts is not { Type: EventType.Agreement, Pronoun: TriggerPronoun.None }) return null;
        var at = telling.Trigger.End;
        for (var most = at + MostNamed; at < most && IsOfName(at); at++) { }
        return parties.Nationalities(at, out var end) is { Count: 1 } state ? new PartyList(state, at, end, Proclitics.None) : null;
    }

    /// <summary>"لقاء ترمب وكيم": those whose meeting it is are all who meet.</summary>
    private bool AreAll(IReadOnlyList<EntityDraft> owner, Telling telling) =>
        owner.Distinct().Count() >= 2 && (PartyReader.Sides(owner) >= 2 || owner.Count(IsNamed) >= 2 && (telling.Slots.Gathered || telling.Facts is { Frame: TriggerFrame.Meeting, Plural: false } && (IsWelcomed(telling.Trigger) || !LeadsToOther(telling))));

    /// <summary>"رحبت مصر بلقاء فلان وفلان", "نددت بكين باستقبال فلان": who praises or blames a meeting of others is not in it for that; "أشاد الوزير بمحادثاته", "بالمحادثات مع نظيره" are his own.</summary>
    private bool IsWelcomed(Match trigger)
    {
        var at = trigger.First - 1;
        if ((trigger.Proclitics & Proclitics.Ba) == 0 || scene.Referents.Covering(at) is { Proclitics: not (Proclitics.None or Proclitics.Al) }) return false;
        if (scene.Referents.Covering(at) is { } teller) at = teller.First - 1;
        return scene.IsSpeech(at) && scene.MarkAt<StatusMark>(at, out _) is null;
    }

    /// <summary>Behind the noun nobody is told: those whom the words before it tell.</summary>
    private Pairing? WithNobody(Telling telling) =>
        OfPronouns(telling) ?? (telling.Facts.Type == EventType.Call ? calls.Read(telling) : null) ?? OfCarriers(telling) ?? OfActors(telling) ?? WithBefore(telling) ?? before.Read(telling) ?? meantime.Read(telling) ?? WithHosts(telling) ?? abroad.Read(telling, carriers.Of(telling, [])) ?? accession.Read(telling) ?? WithState(telling) ?? signings.Read(telling);

    /// <summary>"انسحابه من الاتفاق النووي الإيراني": the one state that the adjectives of an agreement name is on its other side.</summary>
    private Pairing? WithState(Telling telling) => OfAdjectives(telling) is { } state ? WithSubject(telling, [state]) : null;

    /// <summary>"مناقشة علاقات البلدين مع نظيره": who is told behind words of discussing is mostly what they are about.</summary>
    private void KeepTalkedTo(Slots slots, int from)
    {
        slots.Bare.Clear();
        slots.With.RemoveAll(list => !AreTalkedTo(list, from));
        slots.Between.RemoveAll(list => !list.Delegation);
    }

    /// <summary>"مناقشة ملف إيران مع نظيره", not "مناقشة علاقتها به", "مناقشة الملف مع إيران": people behind مع, which no word of the topic takes.</summary>
    private bool AreTalkedTo(PartyList list, int from)
    {
        if ((list.Proclitics & Proclitics.Ba) != 0 || !list.Delegation && list.Parties.Any(party => party.Type != EntityType.Person)) return false;
        for (var i = from; i < list.First; i++)
            if (scene.MarkAt<BondMark>(i, out _) is not null) return false;
        return true;
    }

    /// <summary>"في اجتماع لهما": the two told before.</summary>
    private bool IsOfBoth(Match trigger) => material.IsForm(trigger.End, "لهما") || material.IsForm(trigger.End, "ثنايي") && material.IsForm(trigger.End + 1, "لهما");

    private Pairing? OfTheTwo(Match trigger) =>
        (WithHimself(trigger.First) ?? (WhoMeets.IsSummit(trigger) ? recent.Leaders(trigger.First) : recent.Two(trigger.First))) is { Count: 2 } two ? new Pairing(two, [], false, "noun: of the two") : null;

    /// <summary>"قال الزعيم إنه والرئيس فلان اتفقا خلال اجتماعهما": who says so, and the one joined to him.</summary>
    private IReadOnlyList<EntityDraft>? WithHimself(int noun)
    {
        var first = material.Passage.Sentences[material.Passage.SentenceOf(noun)].First;
        for (var i = noun - 1; i > first && i > noun - MostBetween; i--)
            if ((material.IsForm(i, "انه") || material.IsForm(i, "انها")) && scene.Referents.StartingAt(i + 1) is { Kind: ReferentKind.Person or ReferentKind.Official } other && (other.Proclitics & Proclitics.Wa) != 0)
                return (subjects.Before(i, first, other.Entities) ?? scene.SpeakerAt(i + 1)) is { Type: EntityType.Person } speaker && speaker != other.Entity ? [speaker, other.Entity] : null;
        return null;
    }

    /// <summary>Who meets those told behind the noun: told by its verb, else by what leads to it, by its pronoun, or before it in the sentence.</summary>
    private Pairing? WithSubject(Telling telling, List<PartyList> met)
    {
        var (trigger, facts, sentence, slots) = telling;
        var known = met.SelectMany(list => list.Parties).ToArray();
        if (IsOfNobody(telling, met[0].First) || facts.Pronoun == TriggerPronoun.None && slots.With.Count == 0 && IsWelcomed(trigger)) return null;
        // "اتفاق أبرمته الفصائل مع روسيا": somebody whom no table knows.
        if (facts.Type == EventType.Agreement && scene.TryTrigger(trigger.End, out var made, out var making) && making is { Frame: TriggerFrame.Light, Form: not TriggerForm.Noun } && subjects.Strangers.IsAnother(made)) return null;
        if (facts.Pronoun == TriggerPronoun.Speaker)
            return scene.SpeakerAt(trigger.First) is { } speaker && !known.Contains(speaker) ? Join([speaker], met, "noun: of the speaker") : null;
        if (carriers.Of(telling, known) is { } carried) return carried.Count > 0 ? Join(carried, met, "noun: subject of its verb") : null;
        if (facts is { Type: EventType.Agreement, Pronoun: TriggerPronoun.None } && (leavers.Read(telling, known) is { } leaver ? [leaver] : trigger.Definite ? Array.Empty<EntityDraft>() : null) is { } left) return left.Length > 0 ? Join(left, met, "noun: of who leaves it") : null;
        // "حضر الوزير عشاء على شرف الرئيس": who gives it is not told.
        if (material.IsForm(met[0].First - 1, "شرف")) return null;
        // "نفى مكتب الرئيس تلقيه أي اتصال من فلان".
        if (facts.Type == EventType.Call && IsReceived(trigger.First - 1) && subjects.Named(trigger.First, sentence.First) is { } receiver && !known.Contains(receiver)) return Join([receiver], met, "noun: of who received it");
        // "مواصلة المفاوضات مع إيران": who speaks of the talks need not be in them.
        if (facts is { Frame: TriggerFrame.Talks, Pronoun: TriggerPronoun.None } && trigger.Definite && !slots.Held)
            return sides.Read(telling, known) is { } own ? Join([own.Side], met, own.Rule) with { Told = own.Told } : null;
        return OfAim(telling, met, known) ?? OfPronoun(telling, met, known) ?? OfSentence(telling, met, known);
    }

    /// <summary>"لقاء مسؤولين أكراد بالرئيس", "ألا تكون هناك أي لقاءات مع": of people who have no name, or of none at all.</summary>
    private bool IsOfNobody(Telling telling, int met)
    {
        var (trigger, facts, sentence, _) = telling;
        return facts.Pronoun == TriggerPronoun.None && scene.MarkAt<DelegationMark>(trigger.End, out _) is not null && met > trigger.End
            || material.IsForm(trigger.First - 1, "اي") && status.Before(trigger, sentence.First, false) is not EventStatus.Denied;
    }

    /// <summary>Who has the meeting before him: who travels for it, has it, is ready for it, or is called to it.</summary>
    private Pairing? OfAim(Telling telling, List<PartyList> met, EntityDraft[] known)
    {
        var (trigger, facts, sentence, _) = telling;
        // "يصل ليبرمان إلى برلين لإجراء محادثات مع", "وصل وفد من الحركة إلى القاهرة للقاء".
        // "يتوجه إلى سنغافورة لعقد قمته التاريخية مع".
        if (facts.Pronoun is TriggerPronoun.None or TriggerPronoun.One && (material.StartsWith(trigger.First - 1, Letters.Lam) || facts.Pronoun == TriggerPronoun.None && IsAimOfVisit(trigger)) && recent.Visitor(sentence.First, trigger.First) is { } goer && !known.Contains(goer)) return Join([goer], met, "noun: of who travels for it");
        if (will.Having(trigger.First) is { } having && !known.Contains(having)) return Join([having], met, "noun: of who has it");
        if (facts.Pronoun == TriggerPronoun.None && will.Of(trigger) is { } willing && !known.Contains(willing) && PartyReader.Sides([willing, .. known]) > 1) return Join([willing], met, "noun: of whose will it is") with { Status = status.Before(trigger, sentence.First, false) is null or EventStatus.Held ? EventStatus.Planned : null };
        if (will.ReadyFor(trigger.First) is { } ready && !known.Contains(ready) && PartyReader.Sides([ready, .. known]) > 1) return Join([ready], met, "noun: of who is ready for it");
        return before.Called(telling) is { Count: > 0 } called && !called.Any(known.Contains) ? Join(called, met, "noun: of those called to it") with { Told = false } : null;
    }

    /// <summary>"وصل وفد إلى القاهرة للقاء", not "زار واشنطن لإبلاغها بدعوة كيم للقاء": whoever stands before it is called to it.</summary>
    private bool IsAimOfVisit(Match trigger) =>
        (trigger.Proclitics & Proclitics.La) != 0 && scene.Referents.Covering(trigger.First - 1) is not { Kind: ReferentKind.Person or ReferentKind.Official };

    /// <summary>"قمته مع": whom the pronoun means.</summary>
    private Pairing? OfPronoun(Telling telling, List<PartyList> met, EntityDraft[] known)
    {
        var (trigger, facts, sentence, _) = telling;
        if (facts.Pronoun != TriggerPronoun.One) return null;
        if (GenderOf(trigger, facts) == Gender.Feminine && OfOwnState(trigger.First, sentence.First) is { } own && PartyReader.Sides([own, .. known]) > 1) return Join([own], met, "noun: of the state of who speaks");
        if (Nearest(trigger.First) is { } nearest && !known.Contains(nearest)) return Join([nearest], met, "noun: of whom was named before");
        // "التقى بوتين عباس بعد استقباله نتنياهو": whoever acts in the sentence.
        if (scene.SpeakerAt(trigger.First) is not null || recent.Actor(sentence.First, trigger.First) is not { } actor) return null;
        return !known.Contains(actor) && SubjectReader.Agrees(actor, GenderOf(trigger, facts)) ? Join([actor], met, "noun: of who acts") : null;
    }

    /// <summary>"أعلن الوزير أن بلاده تسعى إلى اتفاق في مفاوضاتها مع": the state that stands before the pronoun, where nobody is told since.</summary>
    private EntityDraft? OfOwnState(int noun, int sentenceFirst)
    {
        for (var i = noun - 1; i >= sentenceFirst && i > noun - MostBetween && scene.Referents.Covering(i) is null; i--)
            if (parties.IsOwnState(i)) return parties.OwnState(i);
        return null;
    }

    /// <summary>Whom the sentence tells before the noun, or whom the report goes on to speak of.</summary>
    private Pairing? OfSentence(Telling telling, List<PartyList> met, EntityDraft[] known)
    {
        var (trigger, facts, sentence, slots) = telling;
        // "صورا للقاء الذي جمع الوزير بعدد من الأشخاص": who meets is told behind.
        if (slots is { Gathered: true, With.Count: 0 }) return null;
        var (bare, gender) = (facts.Pronoun == TriggerPronoun.None, slots.Him == Gender.Any ? GenderOf(trigger, facts) : slots.Him);
        if (subjects.Before(trigger.First, sentence.First, known, gender, bodies: bare && !known.Any(party => party.Type == EntityType.Person)) is { } acting)
            return trigger.Definite && bare && PartyReader.Sides([acting, .. known]) < 2 ? null : Join([acting], met, facts.Pronoun == TriggerPronoun.One ? "noun: of whom was named before" : "noun: subject before");
        var named = subjects.Named(trigger.First, sentence.First) is { } last && !known.Contains(last) && SubjectReader.Agrees(last, gender) ? last : null;
        // "قال مكتب كيم إنه تعهد خلال القمة التي جمعته مع مون": the pronoun means whom the sentence named, in whatever place.
        if ((slots.Gathers || !bare) && named is not null) return Join([named], met, "noun: of whom was named before");
        if (Understood(trigger.First, known, gender) is { } understood) return Join([understood], met, "noun: subject understood") with { Told = false };
        // "خروج موكب الزعيم من الفندق من أجل لقاء الرئيس": the one whom the sentence names.
        return !trigger.Definite && named is not null && PartyReader.Sides([named, .. known]) > 1 ? Join([named], met, "noun: of whom was named before") with { Told = false } : null;
    }

    /// <summary>"رسالة لترمب بعد أن عقد لقاء مع بومبيو": whom the words leave open is of another side than those he meets.</summary>
    private EntityDraft? Understood(int noun, EntityDraft[] known, Gender gender)
    {
        var others = known.ToList();
        while (subjects.Understood(noun, others, gender) is { } understood)
        {
            if (PartyReader.Sides([understood, .. known]) > 1) return understood;
            others.Add(understood);
        }
        return null;
    }

    /// <summary>"مفاوضاتها", "لقائه", "مكالمتها الهاتفية": a pronoun, on the first word, has the gender of whom it means.</summary>
    private Gender GenderOf(Match trigger, TriggerFacts facts) =>
        facts.Pronoun != TriggerPronoun.One ? Gender.Any : material.Passage.Form(trigger.First).EndsWith("ها") ? Gender.Feminine : Gender.Masculine;

    /// <summary>"وصل إلى أنقرة لإجراء محادثات", "يزور مسقط حيث يجري مباحثات": talks of a journey are with those in the land of it.</summary>
    private Pairing? WithHosts(Telling telling)
    {
        var (trigger, facts, sentence, slots) = telling;
        if (trigger.Definite || facts is not { Pronoun: TriggerPronoun.None, Frame: TriggerFrame.Talks } || slots.Place is not null || !IsAim(trigger.First)) return null;
        if (recent.Journeys.Visits(sentence.First, trigger.First) is not [{ Country: { } state, Status: not EventStatus.Cancelled and not EventStatus.Denied } visit] || trigger.First - visit.End > MostToAim) return null;
        return new Pairing([visit.Parties[0]], [scene.Book.State(state)], false, "noun: of who travels for it, with the hosts") { Told = false, Delegated = !IsNamed(visit.Parties[0]) };
    }

    /// <summary>"لمحادثات", "لإجراء محادثات", "حيث يجري محادثات".</summary>
    private bool IsAim(int noun) =>
        material.StartsWith(noun, Letters.Lam) || material.StartsWith(noun - 1, Letters.Lam) && status.IsCarrier(noun - 1)
        || scene.TryTrigger(noun - 1, out _, out var verb) && verb is { Frame: TriggerFrame.Light, Form: not TriggerForm.Noun } && material.IsForm(noun - 2, "حيث");

    /// <summary>"خلال زيارة لكيم قبل قمته مع": the one told directly before the preposition, who is no subject.</summary>
    private EntityDraft? Nearest(int noun)
    {
        var all = scene.Referents.All;
        return RecentParties.Before(all, noun) is >= 0 and var last && all[last].End == noun - 1 && (all[last].Proclitics & Proclitics.La) != 0 && all[last].Kind == ReferentKind.Person && scene.LinkAt(noun - 1, out _) is LinkKind.Stop ? all[last].Entity : null;
    }

    /// <summary>"عقد الوزيران اجتماعا", "أجرى كل من فلان وفلان محادثات": those who hold it are all who meet.</summary>
    private Pairing? OfCarriers(Telling telling) =>
        telling.Facts.Pronoun is TriggerPronoun.None or TriggerPronoun.Two && (telling.Trigger.Proclitics & ~Proclitics.Al) == 0 && carriers.Of(telling, []) is { } all && PartyReader.Sides(all) >= 2 ? new Pairing(all, [], false, "noun: of all who hold it") : null;

    /// <summary>"تعهد الجانبان بمواصلة المفاوضات", "يعتزم ترمب وكيم عقد لقاء": two sides who act before the noun, which nobody else stands by.</summary>
    private Pairing? OfActors(Telling telling)
    {
        var noun = telling.Trigger.First;
        var at = noun - 1;
        if (telling.Facts.Pronoun != TriggerPronoun.None || telling.Facts.Type == EventType.Call || status.Before(telling.Trigger, telling.Sentence.First, false) == EventStatus.Proposed) return null;
        if (status.IsCarrier(at) || material.IsForm(at, "بمواصله") || material.IsForm(at, "مواصله") || material.IsForm(at, "باستيناف") || material.IsForm(at, "لاستيناف")) at--;
        else if ((telling.Trigger.Proclitics & Proclitics.La) == 0) return null;
        for (var i = at; i >= telling.Sentence.First && i > noun - MostToNames; i--)
        {
            if (material.IsComma(i) || material.Tokens[i].Kind == TokenKind.Quote || scene.LinkAt(i, out _) is LinkKind.Relative or LinkKind.With or LinkKind.Between || scene.TryTrigger(i, out _, out var facts) && facts.Form == TriggerForm.Noun) return null;
            var first = scene.Referents.Covering(i) is { } referent ? referent.First : i;
            if (i != first && scene.Referents.Covering(i) is not null) continue;
            if (parties.ReadAt(first) is not { } list || list.End > at + 1 || list.End <= at && i <= noun - MostActors || (list.Proclitics & ~Proclitics.Al) != 0) continue;
            // "طرح منغوليا وسويسرا كمكانين للقمة": where it may be.
            if (material.IsWord(list.End) && material.Passage.Form(list.End).StartsWith("كمكان", StringComparison.Ordinal)) return null;
            // "دعت مصر والأردن لعقد جلسة": they call for it.
            if (scene.MarkAt<InviteMark>(first - 1, out _) is not null) return null;
            if (PartyReader.Sides(list.Parties) >= 2) return !AreMet(first) && scene.LinkAt(first - 1, out _) is null or LinkKind.Skip || material.IsForm(first - 1, "ان") ? new Pairing(list.Parties, [], false, "noun: of all who will hold it") : null;
        }
        return null;
    }

    /// <summary>"يستقبل نظيريه لعقد قمة": counterparts are whom somebody meets.</summary>
    private bool AreMet(int token) => scene.Referents.StartingAt(token) is { Office.IsCounterpart: true };

    /// <summary>"يجري خلالها مع نظيره التركي محادثات": the other stands between the verb and the noun.</summary>
    private Pairing? WithBefore(Telling telling)
    {
        var noun = telling.Trigger.First;
        if (telling.Trigger.Definite || telling.Facts.Pronoun != TriggerPronoun.None) return null;
        for (var i = noun - 2; i > telling.Sentence.First && i > noun - MostBetween; i--)
        {
            if (scene.LinkAt(i, out var end) is not LinkKind.With) continue;
            // "توصلت روسيا مع الحركة إلى اتفاق".
            var lead = telling.Facts.Type == EventType.Agreement && scene.LinkAt(noun - 1, out _) is LinkKind.To || material.IsForm(noun - 1, "علي") ? noun - 1 : noun;
            return IsCarried(i, telling.Sentence.First) && parties.ReadAt(end) is { } other && (other.End == noun || other.End == lead) ? WithSubject(telling, [other]) : null;
        }
        return null;
    }

    /// <summary>"يجري الوزير فلان مع": a verb that carries a noun stands before, whoever stands between.</summary>
    private bool IsCarried(int with, int sentenceFirst)
    {
        var at = with - 1;
        for (var most = MostToVerb; most > 0 && at >= sentenceFirst; most--, at--)
        {
            if (scene.Referents.Covering(at) is { } subject) at = subject.First;
            else if (scene.TryTrigger(at, out _, out var verb) && verb is { Frame: TriggerFrame.Light, Form: not TriggerForm.Noun }) return true;
        }
        return false;
    }

    /// <summary>"خلال اجتماعه معه", "الموافقة على لقائه": two people told before, one for each pronoun or for the verb and the pronoun.</summary>
    private Pairing? OfPronouns(Telling telling)
    {
        var (trigger, facts, sentence, _) = telling;
        // "وافق ترمب على إجراء لقاء تاريخي معه".
        if (facts.Pronoun == TriggerPronoun.None && !trigger.Definite && (IsWithHim(trigger.End) || IsWithHim(trigger.End + 1)) && recent.TwoBetween(sentence.First, trigger.First) is { Count: 2 } told) return new Pairing(told, [], false, "noun: of two told before");
        if (facts.Pronoun != TriggerPronoun.One || !(IsWithHim(BehindAdjective(trigger.End)) || facts.Frame == TriggerFrame.Meeting && !facts.Plural && IsWished(telling))) return null;
        return recent.TwoBetween(sentence.First, trigger.First) is { Count: 2 } two ? new Pairing(two, [], false, "noun: of two pronouns") : null;
    }

    /// <summary>"قال الوزير: سأسأل الرئيس فلانا خلال لقائي المقبل معه": who speaks, and whom the sentence names.</summary>
    private Pairing? OfSpeaker(Telling telling)
    {
        var noun = telling.Trigger.First;
        if (!IsWithHim(BehindAdjective(telling.Trigger.End)) || scene.SpeakerAt(noun) is not { Type: EntityType.Person } speaker || subjects.Named(noun, telling.Sentence.First) is not { } named || named == speaker) return null;
        return new Pairing([speaker], [named], false, "noun: of the speaker and one told before");
    }

    /// <summary>"لقائه المرتقب معه".</summary>
    private int BehindAdjective(int token) => material.HasArticle(token) && scene.Referents.Covering(token) is null ? token + 1 : token;

    private bool IsWithHim(int token) => material.IsParticle(token, EventParticle.WithHim);

    private bool IsWished(Telling telling) =>
        (material.IsForm(telling.Trigger.First - 1, "علي") || material.IsForm(telling.Trigger.First - 1, "في") || (telling.Trigger.Proclitics & Proclitics.La) != 0)
        && status.Before(telling.Trigger, telling.Sentence.First, false) is EventStatus.Planned or EventStatus.Proposed or EventStatus.Denied;

    /// <summary>"للقاء كيم", "لقاء كيم" after a verb of wish: the noun's owner is the one met.</summary>
    private bool LeadsToOther(Telling telling) =>
        // "قالت الوزيرة قبل اجتماع وزراء خارجية الاتحاد": whose it is; nobody is met by this word without مع or ب.
        telling.Trigger.Entry.Key != "اجتماع" && ((telling.Trigger.Proclitics & (Proclitics.La | Proclitics.Ba)) != 0 || material.IsForm(telling.Trigger.First - 1, "اجل") || telling.Facts.Frame is TriggerFrame.Object or TriggerFrame.Host || telling.Facts.Type == EventType.Call && calls.IsCircumstance(telling.Trigger.First - 1)
        || telling.Facts.Frame != TriggerFrame.Talks && status.Before(telling.Trigger, telling.Sentence.First, false) is not (null or EventStatus.Held) || (telling.Trigger.Proclitics & Proclitics.Wa) != 0 && telling.Trigger.First > telling.Sentence.First);

    /// <summary>"أشاد ماكرون بالاتفاق بعد لقاء ميركل": a meeting that is only the time of what somebody does is his.</summary>
    private bool IsTimeOf(Telling telling) =>
        telling is { Trigger: { Entry.Key: "لقاء", Definite: false }, Facts.Pronoun: TriggerPronoun.None, Slots.Bare.Count: 1 }
        && (material.IsParticle(telling.Trigger.First - 1, EventParticle.Upshot) || material.IsParticle(telling.Trigger.First - 1, EventParticle.Amid));

    private bool IsReceived(int token) => IsReceiving(token) || IsReceiving(token - 1);

    private bool IsReceiving(int token) => material.IsForm(token, "تلقيه") || material.IsForm(token, "تلقيها");

    /// <summary>"القمة الأميركية الروسية", "اجتماع وزاري فرنسي-ألماني".</summary>
    private Pairing? States(Telling telling)
    {
        var at = telling.Trigger.End;
        while (scene.LinkAt(at, out var next) is LinkKind.Skip) at = next;
        // "الاجتماع الأول لمجلس التنسيق السعودي الإماراتي".
        for (var most = at + MostNamed; at < most && IsOfName(at); at++) { }
        var states = new List<EntityDraft>();
        for (; parties.Nationalities(at, out var end) is { } more; at = end) states.AddRange(more.Where(state => !states.Contains(state)));
        // "اجتماع مجلس التنسيق السعودي الإماراتي", "الاجتماع السعودي الإماراتي الذي عقد في جدة": a body of both, or one told behind them.
        return states.Count >= 2 && (telling.Slots.Bare.Count == 0 || telling.Slots.Bare[0].First >= at || telling.Slots.Bare[0].Parties is [{ Type: EntityType.Organization }]) ? new Pairing(states, [], false, "noun: of two nationalities") : null;
    }

    private bool IsOfName(int token) =>
        material.IsWord(token) && !material.IsForm(token, "الاعمال") && !material.Matches.Has(token, EntryKind.Nationality) && scene.LinkAt(token, out _) is null && scene.Times.At(token) is null && (material.HasArticle(token) || material.StartsWith(token, Letters.Lam) || material.HasArticle(token + 1))
        && scene.Referents.Covering(token) is null or { Kind: ReferentKind.Organization } && !scene.TryTrigger(token, out _, out _);

    private static Pairing Join(IReadOnlyList<EntityDraft> subjects, List<PartyList> met, string rule) =>
        new(subjects, met.SelectMany(list => list.Parties).Distinct().ToArray(), met.Exists(list => list.Each), rule) { Delegated = met.Exists(list => list.Delegation) };

    private static bool IsNamed(EntityDraft party) => party is { Type: EntityType.Person, Name: not null };
}
