using Mahdar.Arabic;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>Meetings and calls told by a verb: التقى لافروف نظيره, اجتمع مع, بحث مع.</summary>
internal sealed class MeetingVerbReader(Scene scene, SubjectReader subjects, RecentParties recent)
{
    private const int MostQuoted = 40, MostToBefore = 4, MostToEvent = 5;

    private readonly SummonReader summons = new(scene, subjects);
    private readonly Honours honours = new(scene.Material, scene.Referents);

    /// <summary>Subjects and those they meet; null where one of the two is not told.</summary>
    public Pairing? Read(Telling telling)
    {
        var (trigger, facts, sentence, slots) = telling;
        var others = facts.Frame is TriggerFrame.Object or TriggerFrame.Host ? slots.With.Concat(slots.Between).ToList() : facts.Frame == TriggerFrame.Discuss ? slots.With : slots.Others.ToList();
        var bare = slots.Bare;
        // "سيلتقي الفريقان": two whom no table knows.
        if (IsOfGame(telling) || facts.Frame == TriggerFrame.Object && bare.Count == 0 && scene.Material.HasArticle(trigger.End) && scene.Material.Passage.Form(trigger.End).EndsWith("ان") && subjects.Strangers.IsAnother(trigger)) return null;
        // "استقبل الوزير من قبل نظيره": who is received stands behind the verb, or before it.
        if (slots.By.Count > 0) return facts.Frame != TriggerFrame.Object ? null : (bare.Count > 0 ? bare[0].Parties : subjects.Adjacent(trigger.First, sentence.First)) is { Count: > 0 } received ? Join(received, slots.By, "verb: passive, and by whom") : null;
        // "بحثنا الأوضاع مع": what they speak of stands behind the verb, who speaks is one of them.
        if (facts is { Frame: TriggerFrame.Discuss, Form: TriggerForm.Past, Pronoun: TriggerPronoun.Speaker }) return OfUs(telling);
        if (facts.Frame == TriggerFrame.Summon) return summons.Read(telling);
        if (facts.Own) return OfSpeaker(telling, others.Count > 0 || facts.Frame != TriggerFrame.Object ? others : bare);
        // "استقبلت الإمارات الرئيس": a land has a guest; who met him is not told.
        if (trigger.Entry.Name is "استقبل" or "يستقبل" && bare is [{ Delegation: false, Parties: [{ Type: EntityType.State }] }, ..]) return null;
        // "ستستضيف الوزيرة اجتماعا": what is held, not who is met.
        if (facts.Frame == TriggerFrame.Host && bare.Count < 2 && (slots.HoldsEvent || IsOfEvent(telling) || facts.Pronoun == TriggerPronoun.One && IsOfThing(trigger.First - 1))) return null;
        if (facts.Frame == TriggerFrame.Host && !bare.Concat(others).All(list => list.Parties.All(party => party.Type == EntityType.Person))) return null;
        // "واستقبل سموه، وزير الخارجية ووزير الدفاع": the word of honour is the subject, all told behind it are met.
        if (facts.Frame == TriggerFrame.Object && bare.Count > 0 && honours.At(trigger.End, subjects.Understood(trigger.First, bare[0].Parties, facts.Gender)) is { } highness && !bare[0].Parties.Contains(highness)) return Join([highness], [bare[0]], "verb: a word of honour and object");
        // "زيارة يلتقي خلالها الملك ثم رئيس الوزراء": who travels meets all who are told.
        if (bare.Count > 0 && others.Count == 0 && !AreSides(bare) && facts.Frame == TriggerFrame.Object && subjects.IsMeanwhile(trigger.End) && (recent.Visitor(sentence.First, trigger.First) ?? subjects.Understood(trigger.First, [.. bare.SelectMany(list => list.Parties)], facts.Gender)) is { } visitor && Fresh([visitor], bare) is { Count: > 0 } goer) return Join(goer, bare, "verb: of who travels");
        if (bare.Count >= 2 && facts.Frame is TriggerFrame.Object or TriggerFrame.Host)
            return Distinct(bare[0], bare[1]) ? new Pairing(bare[0].Parties, bare[1].Parties, bare[1].Each, "verb: subject and object") { Delegated = bare[0].Delegation || bare[1].Delegation } : null;
        // "قبل أن يستقبلهما الرئيس": the two told before, by whoever stands behind the verb.
        if (facts is { Frame: TriggerFrame.Object, Pronoun: TriggerPronoun.Two } && bare is [{ Parties: [{ Type: EntityType.Person } host] }] && others.Count == 0)
            return (recent.JoinedIn(sentence.First, trigger.First) ?? recent.TwoOfSentence(sentence.First, trigger.First)) is { Count: 2 } guests && !guests.Contains(host) ? new Pairing([host], guests, false, "verb: subject and the two told before") { AtOnce = true } : null;
        if (bare.Count >= 1 && others.Count >= 1) return Join(bare[0].Parties, others, "verb: subject and with") with { Delegated = bare[0].Delegation || others.Exists(list => list.Delegation) };
        // "ويلتقي فلان مع أعضاء من حزبه": he is who meets, and nobody told before.
        if (others.Count == 0 && facts.Frame == TriggerFrame.Object && bare is [{ Parties: [_] } one] && scene.LinkAt(one.End, out _) is LinkKind.With) return null;
        if (facts.Frame == TriggerFrame.Discuss && others.Count == 0 && bare.Count > 0) return PartyReader.Sides(bare[0].Parties) >= 2 ? new Pairing(bare[0].Parties, [], false, "verb: both as subject") : null;
        // "الذي التقى": the one told before is the subject.
        var before = (trigger.Proclitics & (Proclitics.Wa | Proclitics.Fa)) != 0 ? null : subjects.OfClauseBefore(trigger.First, sentence.First) is { } goesOn ? [goesOn] : subjects.Adjacent(trigger.First, sentence.First);
        if (others.Count > 0 && subjects.OwnState(trigger) is { } home && Fresh([home], others) is { Count: > 0 } own) return Join(own, others, "verb: of the state of who speaks");
        if (bare.Count == 0 && others.Count == 0) return Alone(telling, before);
        // "خلال قمة طهران، اتفق أردوغان وبوتين": those who stand behind the verb agree with one another.
        if (facts.Frame == TriggerFrame.Deal && AreSides(bare) && others.Count == 0 && bare[0].First == trigger.End && scene.LinkAt(trigger.First - 1, out _) is not LinkKind.Relative) return Both(bare[0]);
        // "قالوا إنهم قد يلتقون المبعوث الأممي والأميركيين": several act, who stand before the verb; all told behind it are met.
        if (AreSides(bare) && others.Count == 0 && AreMany(trigger)) return before is { Count: > 0 } && Fresh(before, bare) is { Count: > 0 } several ? Join(several, bare, "verb: subject before") : null;
        if (AreSides(bare) && before is not { Count: > 0 } && !IsReceiving(trigger) && (facts.Frame != TriggerFrame.Object || !IsAnd(trigger) && IsOfGender(facts, bare[0].Parties[0]))) return Both(bare[0]);
        if (others.Count == 0 && AreSides(bare) && (subjects.IsGroup(bare[0].First) || AreTwo(bare[0]) && PartyReader.Sides(bare[0].Parties) == 2)) return new Pairing(bare[0].Parties, [], false, "verb: both as subject") { Leaders = subjects.AreLeaders(bare[0].First) };
        var met = others.Count > 0 ? others : [bare[0]];
        if (facts.Frame is TriggerFrame.With or TriggerFrame.Phone or TriggerFrame.Discuss && others.Count == 0) return null;
        if (before is { Count: > 0 } && Fresh(before, met) is { Count: > 0 } fresh) return Join(fresh, met, "verb: subject before");
        return Understood(telling, met) is { } understood && !AreEachOther(bare, understood) ? understood
            : AreSides(bare) && !IsReceiving(trigger) && (before is not { Count: > 0 } || AreTwo(bare[0])) ? Both(bare[0]) : null;
    }

    /// <summary>"المباراة التي يلتقي فيها": teams meet.</summary>
    private bool IsOfGame(Telling telling) =>
        scene.LinkAt(telling.Trigger.First - 1, out _) is LinkKind.Relative && scene.Material.IsParticle(telling.Trigger.First - 2, EventParticle.Game);

    /// <summary>"ندوة يستضيفها", "البرنامج الذي يستضيفه": the noun before the verb is what is held.</summary>
    private bool IsOfThing(int token)
    {
        if (scene.LinkAt(token, out _) is LinkKind.Relative) token--;
        return scene.Material.IsWord(token) && scene.Referents.Covering(token) is null && scene.LinkAt(token, out _) is null;
    }

    /// <summary>"المحادثات استضافها الرئيس": the pronoun of a verb that receives means the noun before it.</summary>
    private bool IsOfEvent(Telling telling)
    {
        for (var i = telling.Trigger.First - 1; telling.Facts.Pronoun == TriggerPronoun.One && i >= telling.Sentence.First && i > telling.Trigger.First - MostToEvent && scene.Referents.Covering(i) is null; i--)
            if (scene.TryTrigger(i, out _, out var told)) return told is { Form: TriggerForm.Noun, Type: Model.EventType.Meeting };
        return false;
    }

    /// <summary>"سنلتقي الرئيس", "سأجتمع مع": who speaks meets those told.</summary>
    private Pairing? OfSpeaker(Telling telling, List<PartyList> met) =>
        met.Count > 0 && subjects.Speaking(telling.Trigger.First) is { } speaker && Fresh([speaker], met) is { Count: > 0 } own ? Join(own, met, "verb: of the speaker") : null;

    /// <summary>"قال المتحدث: بحثنا ذلك مع الحكومة الهندية": who says so speaks for his state, where no person is told on the other side.</summary>
    private Pairing? OfUs(Telling telling)
    {
        if (subjects.Speaking(telling.Trigger.First) is not { } speaker) return null;
        var met = telling.Slots.With.SelectMany(list => list.Parties).Where(party => !Equals(PartyReader.SideOf(party), PartyReader.SideOf(speaker))).ToArray();
        var us = PartyReader.SideOf(speaker) is string state && met.All(party => party.Type == EntityType.State) ? scene.Book.State(state) : speaker;
        return met.Length > 0 ? new Pairing([us], met, false, "verb: of those who speak") : null;
    }

    /// <summary>"التقى كيم ومون": one list, of more than one side.</summary>
    private static bool AreSides(List<PartyList> bare) => bare.Count == 1 && PartyReader.Sides(bare[0].Parties) >= 2;

    private static Pairing Both(PartyList list) => new(list.Parties, [], false, "verb: both as subject") { Delegated = list.Delegation };

    /// <summary>"التقت كيم ومون": neither is who acts.</summary>
    private static bool IsOfGender(TriggerFacts facts, EntityDraft first) => !(facts.Gender == Lexicon.Gender.Feminine && first.Gender == Lexicon.Gender.Masculine);

    /// <summary>"وسيلتقي زعيما الولايات المتحدة وكوريا الشمالية": the dual, where the verb has no ب, is its subject.</summary>
    private bool AreTwo(PartyList list) => (list.Proclitics & Proclitics.Ba) == 0 && subjects.IsDual(list.First);

    /// <summary>"والتقى كيم ومون": of the two sides told, one is who acted before.</summary>
    private static bool AreEachOther(List<PartyList> bare, Pairing understood) =>
        AreSides(bare) && understood.Subjects.Any(subject => bare[0].Parties.Any(party => Equals(PartyReader.SideOf(party), PartyReader.SideOf(subject))));

    private Pairing? Alone(Telling telling, IReadOnlyList<EntityDraft>? before)
    {
        if (OfRelative(telling, before) is { } spoken) return spoken;
        // "أن الكوريتين اتفقتا": one word for both.
        if (telling.Facts.Dual && subjects.Both(telling.Trigger.First) is { } pair) return new Pairing(pair.Parties, [], false, "verb: both before");
        if (before is not null && PartyReader.Sides(before) >= 2) return new Pairing(before, [], false, "verb: both before") { Delegated = subjects.Delegation(telling.Trigger.First, telling.Sentence.First) is not null };
        // "لم يستبعد ترمب، الذي أشاد بجونسون، أن يلتقيه".
        if (IsOfPronoun(telling) && recent.TwoBetween(telling.Sentence.First, telling.Trigger.First) is { Count: 2 } told) return new Pairing(told, [], false, "verb: of a pronoun") { Told = false, Before = WasBefore(telling) };
        if (OfBefore(telling) is { } earlier) return earlier;
        // "قالت ماي إنهما ناقشا": who speaks is one of the two.
        if (telling.Facts.Dual && scene.Material.IsForm(telling.Trigger.First - 1, "انهما") && scene.SpeakerAt(telling.Trigger.First) is { Type: EntityType.Person } teller && recent.PairOf(teller, telling.Trigger.First) is { } own) return new Pairing(own, [], false, "verb: of who speaks and the other") { Told = false };
        // "وأضافت أن الوزيرين بحثا": those who lead no state, whoever was named since.
        if (telling.Facts.Dual && scene.Material.IsWord(telling.Trigger.First - 1) && scene.Material.Passage.Form(telling.Trigger.First - 1) is "الوزيران" or "الوزيرين" or "والوزيران" && recent.Ministers(telling.Trigger.First) is { Count: 2 } ministers) return new Pairing(ministers, [], false, "verb: the two told before");
        if (telling.Facts.Dual && !IsAccusative(telling.Trigger) && recent.TwoOfSentence(telling.Sentence.First, telling.Trigger.First) is { Count: 2 } two) return new Pairing(two, [], false, "verb: the two named before");
        return null;
    }

    /// <summary>"الرئيس الذي اتصل به أمس", "الوزيران اللذان التقاهما": whom the relative clause is about, and who is spoken of.</summary>
    private Pairing? OfRelative(Telling telling, IReadOnlyList<EntityDraft>? before)
    {
        var (trigger, facts, sentence, _) = telling;
        if (before is not { Count: > 0 } || scene.LinkAt(trigger.First - 1, out _) is not LinkKind.Relative || !before.All(party => party.Type == Model.EntityType.Person)) return null;
        if (facts is not { Frame: TriggerFrame.Object, Pronoun: TriggerPronoun.One or TriggerPronoun.Two } && !(facts.Frame is TriggerFrame.Object or TriggerFrame.With && IsWithThem(trigger.End))) return null;
        var actor = recent.Actor(sentence.First, trigger.First) is { } last && !before.Contains(last) ? last : null;
        return (actor ?? subjects.Before(trigger.First, sentence.First, before, facts.Gender) ?? subjects.Understood(trigger.First, before, facts.Gender)) is { } subject ? new Pairing([subject], before, false, "verb: of a relative clause") { Told = false } : null;
    }

    private bool IsWithThem(int token) => scene.Material.IsParticle(token, EventParticle.WithHim) || scene.Material.IsParticle(token, EventParticle.WithThem);

    /// <summary>"بحثا علميا", "بحثا عن", "قابلا للتطبيق", "الأكثر بحثا": a noun that is written like what two did.</summary>
    private bool IsAccusative(Lexicon.Match trigger) =>
        (scene.Material.IsForm(trigger.First, "بحثا") || scene.Material.IsForm(trigger.First, "قابلا"))
        && (scene.Material.IsForm(trigger.First - 1, "الاكثر") || scene.Material.IsForm(trigger.End, "عن") || scene.Material.StartsWith(trigger.End, Letters.Lam) || scene.Material.IsWord(trigger.End) && scene.Material.Passage.Form(trigger.End)[^1] == Letters.Alef);

    /// <summary>"أن يلتقيه", "التقى به في مارس", "يجتمع معه".</summary>
    private bool IsOfPronoun(Telling telling)
    {
        var (trigger, facts, _, _) = telling;
        if (facts is { Pronoun: TriggerPronoun.One, Frame: TriggerFrame.Object }) return true;
        return facts is { Pronoun: TriggerPronoun.None, Type: Model.EventType.Meeting, Frame: TriggerFrame.Object or TriggerFrame.With } && scene.Material.IsParticle(trigger.End, EventParticle.WithHim)
            && !(scene.Material.IsWord(trigger.End + 1) && scene.LinkAt(trigger.End + 1, out _) is null && scene.Times.At(trigger.End + 1) is null);
    }

    /// <summary>"وكان الرئيس قد التقاه", "وسبق أن اجتمع به": the two of whom the report told last, where the sentence names no other.</summary>
    private Pairing? OfBefore(Telling telling)
    {
        var verb = telling.Trigger.First;
        if (!IsOfPronoun(telling) || !WasBefore(telling) || scene.SpeakerAt(verb) is not null) return null;
        if (recent.Two(verb) is not { Count: 2 } two || !two.All(party => party.Type == Model.EntityType.Person)) return null;
        return subjects.Named(verb, telling.Sentence.First) is { } named && !two.Contains(named) ? null : new Pairing(two, [], false, "verb: of a pronoun, before") { Told = false, Before = true };
    }

    /// <summary>"كان قد التقاه", "سبق أن اجتمع به": before what is told of.</summary>
    private bool WasBefore(Telling telling)
    {
        if (telling.Facts.Form != TriggerForm.Past) return false;
        for (var i = telling.Trigger.First - 1; i >= telling.Sentence.First && i > telling.Trigger.First - MostToBefore; i--)
            if (scene.Material.IsParticle(i, EventParticle.Was) || scene.Material.IsForm(i, "قد") || scene.Material.IsForm(i, "سبق") || scene.Material.IsForm(i, "وسبق")) return true;
        return false;
    }

    private Pairing? Understood(Telling telling, List<PartyList> met)
    {
        if (telling.Facts.Pronoun == TriggerPronoun.None && (subjects.Strangers.IsAnother(telling.Trigger) && !IsTopic(telling) && Speaker(telling) is null || subjects.Strangers.AreMet(telling.Slots.End) || telling.Facts.Frame == TriggerFrame.Object && subjects.Strangers.AreGroup(telling.Slots.End))) return null;
        var parties = met.SelectMany(list => list.Parties).ToArray();
        var subject = Speaker(telling) is { } speaker && !parties.Contains(speaker) ? speaker : Acting(telling, parties);
        return subject is null || subject.Type == EntityType.Person && AreMany(telling.Trigger) ? null : Join([subject], met, "verb: subject understood") with { Told = false };
    }

    /// <summary>"أشار إلى أنه سيطلع مجلس الأمن على محادثاته في عدن حيث التقى": people meet, so it is who was spoken of, not the body that stands before.</summary>
    private EntityDraft? Acting(Telling telling, EntityDraft[] met)
    {
        var (verb, facts, sentence, _) = telling;
        // "توجه الأمير إلى باريس في زيارة يلتقي خلالها الرئيس".
        if (subjects.IsMeanwhile(verb.End) && recent.Visitor(sentence.First, verb.First) is { } visitor && !met.Contains(visitor)) return visitor;
        if (honours.At(verb.End, subjects.Understood(verb.First, met, facts.Gender)) is { } honoured && !met.Contains(honoured)) return honoured;
        if (IsReceiving(verb) && subjects.Opening(verb, sentence.First) is { } opening && !met.Contains(opening)) return opening;
        var before = subjects.Before(verb.First, sentence.First, met, facts.Gender);
        return before is null || before.Type == Model.EntityType.Organization && facts is { Frame: TriggerFrame.Object, Gender: Lexicon.Gender.Masculine } ? subjects.Understood(verb.First, met, facts.Gender) ?? before : before;
    }

    /// <summary>"استقبل فلانا وفلانا": one receives, and is not among those told behind.</summary>
    private static bool IsReceiving(Lexicon.Match verb) => verb.Entry.Name is "استقبل" or "يستقبل";

    /// <summary>"واستدعوا السفير", "سيلتقون الرئيس": several, not the one spoken of.</summary>
    private bool AreMany(Lexicon.Match verb) => scene.Material.Passage.Form(verb.First) is var form && (form.EndsWith("وا") || form.EndsWith("ون"));

    /// <summary>"قال إنه سيبحث القضية مع", "حيث ناقش الأزمة مع": behind a verb whose subject is told before it stands what they speak of.</summary>
    private bool IsTopic(Telling telling) => telling.Facts.Frame == TriggerFrame.Discuss && (subjects.IsBehindThatHe(telling.Trigger.First) || subjects.GoesOn(telling.Trigger.First));

    /// <summary>"قال ترمب: اجتمعت مع": in words that are quoted the first person is written like what a woman does.</summary>
    private EntityDraft? Speaker(Telling telling)
    {
        var verb = telling.Trigger.First;
        if (telling.Facts is not { Form: TriggerForm.Past, Gender: Lexicon.Gender.Feminine } || scene.SpeakerAt(verb) is not { Type: EntityType.Person, Gender: not Lexicon.Gender.Feminine } speaker || RecentParties.Speaks(speaker)) return null;
        for (var i = verb - 1; i >= 0 && i > verb - MostQuoted && (scene.SpeakerAt(i) ?? speaker) == speaker; i--)
            if (scene.Material.Tokens[i].Kind == TokenKind.Quote) return speaker;
        return null;
    }

    private static List<EntityDraft> Fresh(IReadOnlyList<EntityDraft> subjects, List<PartyList> met) =>
        subjects.Where(subject => !met.Exists(list => list.Parties.Contains(subject))).ToList();

    private static Pairing Join(IReadOnlyList<EntityDraft> subjects, List<PartyList> met, string rule) =>
        new(subjects, met.SelectMany(list => list.Parties).Distinct().ToArray(), met.Exists(list => list.Each), rule) { Delegated = met.Exists(list => list.Delegation) };

    private static bool Distinct(PartyList a, PartyList b) => !a.Parties.SequenceEqual(b.Parties);

    /// <summary>"والتقى", "وكان قد التقى": joined to what was said before.</summary>
    private bool IsAnd(Lexicon.Match trigger)
    {
        var was = scene.Material.IsForm(trigger.First - 1, "قد") ? trigger.First - 2 : trigger.First - 1;
        return (trigger.Proclitics & Proclitics.Wa) != 0 || scene.Material.StartsWith(was, Letters.Waw) && scene.Material.IsParticle(was, EventParticle.Was);
    }
}
