using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Extraction.Statements;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>Finds who acts where the words after an event don't tell: before it in the sentence, or understood from what was said before.</summary>
internal sealed class SubjectReader(Scene scene, PartyReader parties, RecentParties recent)
{
    private const int MostSentencesBack = 3, MostDelegationWords = 12, MostGathered = 28, MostToFirst = 9, MostBeforeOpening = 9, MostAhead = 30;

    private readonly Material material = scene.Material;
    private readonly CircumstanceReader circumstances = new(scene, parties);

    /// <summary>Those whom no table knows.</summary>
    public StrangerReader Strangers { get; } = new(scene, parties);

    /// <summary>Those who stand directly before a verb, as its subject or as what a relative clause is about; with all joined to them by و.</summary>
    public IReadOnlyList<EntityDraft>? Adjacent(int verb, int sentenceFirst)
    {
        var all = scene.Referents.All;
        var index = RecentParties.Before(all, verb);
        if (Delegation(verb, sentenceFirst) is { } delegation) return delegation.Parties;
        if (index >= 0 && Apposed(index) is { } head) index = head;
        if (Feminine(verb, index, sentenceFirst) is { } her) return [her];
        if (index < 0 || all[index].First < sentenceFirst || scene.MarkAt<OwnedMark>(all[index].First - 1, out _) is { Carries: false }) return null;
        for (var i = RecentParties.EndBefore(all, verb); i < verb; i++)
            // "الوزير والوفد المرافق له وصلوا".
            if (scene.LinkAt(i, out var end) is LinkKind.Companion) i = end - 1;
            else if (!IsBetweenSubjectAndVerb(i) || scene.Times.At(i) is not null && material.HasAnd(i)) return null;
        var joined = Joined(index, sentenceFirst);
        return joined.Count > 1 && IsOfOne(verb - 1, joined) ? [joined[^1]] : joined;
    }

    /// <summary>"لقائه الرئيس ووزير الخارجية الذي زار": of people the pronoun of one means the last.</summary>
    private bool IsOfOne(int token, List<EntityDraft> told) =>
        material.IsWord(token) && material.Passage.Form(token) is "الذي" or "والذي" or "التي" or "والتي" && told.All(one => one.Type == EntityType.Person);

    /// <summary>"روسيا، حليفة الرئيس الأسد، التي تجري محادثات": the one before a man, whom the feminine pronoun cannot mean.</summary>
    private EntityDraft? Feminine(int verb, int index, int sentenceFirst)
    {
        if (!material.IsForm(verb - 1, "التي") && !material.IsForm(verb - 1, "والتي")) return null;
        var all = scene.Referents.All;
        if (index < 0 || !IsMan(all[index]) || all[index].End != (material.IsComma(verb - 2) ? verb - 2 : verb - 1)) return null;
        while (index >= 0 && all[index].First >= sentenceFirst && IsMan(all[index])) index--;
        return index >= 0 && all[index].First >= sentenceFirst && PartyReader.CanTakePart(all[index]) ? all[index].Entity : null;
    }

    /// <summary>"أكد الوزير والجنرال": all who are joined by و to somebody told last before a token.</summary>
    public IReadOnlyList<EntityDraft> Together(EntityDraft last, int token, int sentenceFirst)
    {
        var all = scene.Referents.All;
        for (var i = RecentParties.Before(all, token); i >= 0 && all[i].First >= sentenceFirst; i--)
            if (all[i].Entity == last) return Joined(i, sentenceFirst) is { Count: > 0 } joined ? joined : [last];
        return [last];
    }

    private static bool IsMan(Referent referent) => referent is { Kind: ReferentKind.Person or ReferentKind.Official, Entity.Gender: Gender.Masculine };

    /// <summary>"وكان الوزير أول مسؤول في إدارة الرئيس يزور الرياض": who is said to be the first, not who is told since.</summary>
    public EntityDraft? First(int verb, int sentenceFirst)
    {
        for (var i = verb - 1; i > sentenceFirst && i >= verb - MostToFirst; i--)
        {
            if (material.IsComma(i) || scene.LinkAt(i, out _) is LinkKind.Relative) return null;
            if (!material.IsForm(i, "اول")) continue;
            var all = scene.Referents.All;
            return RecentParties.Before(all, i) is >= 0 and var last && all[last].First >= sentenceFirst && all[last].End >= i - 1 && all[last].Kind is ReferentKind.Person or ReferentKind.Official ? all[last].Entity : null;
        }
        return null;
    }

    /// <summary>"والوزير الذي التقى الرئيس خلال زيارة لطهران وصل إلى الرياض": who opens the sentence, and is told more of, acts in its main verb.</summary>
    public EntityDraft? Opening(Match verb, int sentenceFirst)
    {
        if ((verb.Proclitics & (Proclitics.Wa | Proclitics.Fa)) != 0 || scene.LinkAt(verb.First - 1, out _) is LinkKind.Relative) return null;
        var all = scene.Referents.All;
        var index = RecentParties.Before(all, sentenceFirst) + 1;
        if (index >= all.Count || all[index].First != sentenceFirst || all[index].End >= verb.First || all[index].Kind is not (ReferentKind.Person or ReferentKind.Official) || !IsRelative(all[index].End)) return null;
        for (var i = all[index].End; i < verb.First; i++)
            if (material.Is(i, ':') || scene.Referents.Covering(i) is null && (scene.IsSpeech(i) || Complementizer.IsAt(material, i) || material.IsForm(i, "ان"))) return null;
        return all[index].Entity;
    }

    /// <summary>"بعد أن التقى الوزير نظيره، توجه إلى", "عندما زار القاهرة، التقى": behind the comma that closes a clause of time at the head of the sentence its subject goes on; who was received may be who leaves.</summary>
    public EntityDraft? OfClauseBefore(int verb, int sentenceFirst)
    {
        if (!material.IsComma(verb - 1) || !material.IsWord(sentenceFirst) || material.Passage.Form(sentenceFirst) is not ("بعد" or "وبعد" or "قبل" or "وقبل" or "بعدما" or "وبعدما" or "عندما" or "وعندما")) return null;
        var at = material.IsForm(sentenceFirst + 1, "ان") ? sentenceFirst + 2 : sentenceFirst + 1;
        if (!scene.TryTrigger(at, out var first, out var facts) || facts.Form == TriggerForm.Noun || first.Entry.Name is "استقبل" or "يستقبل") return null;
        for (var i = at; i < verb - 1; i++)
            if (scene.IsSpeech(i) || Complementizer.IsAt(material, i)) return null;
        return recent.Actor(sentenceFirst, verb);
    }

    /// <summary>"كيم جونغ إيل، والد كيم جونغ أون، قد التقى": the one whom the words between the commas tell more of.</summary>
    private int? Apposed(int index)
    {
        var all = scene.Referents.All;
        var kin = all[index].First - 1;
        if (IsWhatOneIs(index) || IsCompanion(index)) return index - 1;
        return index > 0 && scene.MarkAt<OwnedMark>(kin, out _) is not null && material.IsComma(kin - 1) && all[index - 1].End == kin - 1 && material.IsComma(all[index].End) ? index - 1 : null;
    }

    /// <summary>"الرئيس، يرافقه وزير الخارجية، قد وصل": who goes with the one told before.</summary>
    private bool IsCompanion(int index)
    {
        var all = scene.Referents.All;
        var at = all[index].First - 1;
        return index > 0 && material.IsWord(at) && material.Passage.Form(at) is "يرافقه" or "ترافقه" or "يرافقها" or "ترافقها" or "يصحبه" or "برفقه" or "وبرفقته" && all[index - 1].End == (material.IsComma(at - 1) ? at - 1 : at);
    }

    /// <summary>"حزب الشعب، وهو حزب المعارضة الرئيسي، توصل": more of the one told before.</summary>
    private bool IsWhatOneIs(int index)
    {
        var all = scene.Referents.All;
        var at = all[index].First - 1;
        return index > 0 && (material.IsForm(at, "وهو") || material.IsForm(at, "وهي")) && all[index - 1].End == (material.IsComma(at - 1) ? at - 1 : at);
    }

    /// <summary>"وزراء المياه": officials in the plural, whose states their office does not name, and who are no goal of a preposition.</summary>
    private bool AreOfSeveral(int token) =>
        material.Matches.TryGet(token, EntryKind.Head, out var head) && head is { Entry.Number: Number.Many, Proclitics: Proclitics.None or Proclitics.Al or Proclitics.Wa } && scene.Referents.Covering(token) is null or { Kind: ReferentKind.Official, Entity.RepresentedState: null } && scene.LinkAt(token - 1, out _) is null or LinkKind.Stop;

    /// <summary>"وفد أميركي" directly before a verb.</summary>
    public PartyList? Delegation(int verb, int sentenceFirst)
    {
        for (var i = verb - 1; i >= sentenceFirst && i >= verb - MostGathered; i--)
        {
            // "وكان وزراء المياه في مصر والسودان اجتمعوا".
            if (AreOfSeveral(i) && parties.ReadAt(i) is { Delegation: true } officials && officials.End <= verb && PartyReader.Sides(officials.Parties) > 1 && Enumerable.Range(officials.End, verb - officials.End).All(IsBetweenSubjectAndVerb)) return officials;
            if (scene.MarkAt<DelegationMark>(i, out _) is null || scene.Referents.Covering(i) is { } referent && (referent.Kind != ReferentKind.State || referent.First != i)) continue;
            // "وفد أميركي يضم مسؤولين من الخزانة سيلتقي": who is in it stands between.
            if (parties.ReadAt(i) is { Delegation: true } gathered && gathered.End < verb && scene.BringsTogether(gathered.End)) return gathered;
            if (i >= verb - MostDelegationWords && parties.ReadAt(i) is { Delegation: true } delegation && delegation.End <= verb && !scene.BringsTogether(i - 1) && Enumerable.Range(delegation.End, verb - delegation.End).All(IsBetweenSubjectAndVerb)) return delegation;
        }
        return null;
    }

    /// <summary>
    /// The last person (else state or organization) told before a token in its sentence who is not one of <paramref name="others"/>;
    /// whoever was met acts only where he <paramref name="travels"/> or nobody else is told. <paramref name="bodies"/>: a state that opens the clause acts, whoever is told before it.
    /// </summary>
    public EntityDraft? Before(int token, int sentenceFirst, IReadOnlyCollection<EntityDraft> others, Gender gender = Gender.Any, bool travels = false, bool bodies = false)
    {
        if (Strangers.Act(token)) return null;
        sentenceFirst = Math.Min(token, Dateline.After(material, sentenceFirst));
        if (GoesOn(token) && recent.Actor(sentenceFirst, token) is { } actor && !others.Contains(actor) && Agrees(actor, gender)) return actor;
        var all = scene.Referents.All;
        EntityDraft? body = null, met = null, with = null;
        var bodyAt = -1;
        for (var i = RecentParties.Before(all, token); i >= 0 && all[i].First >= sentenceFirst; i--)
        {
            var told = scene.AsGovernment(all[i]);
            if (!MayAct(told.Entity, others, gender) || IsWhatOneIs(i) || IsObject(i)) continue;
            if (!IsSubject(told) && !IsRelative(told.End))
            {
                // "التقى بومبيو مع كيم لبحث قمة مع ترمب": the summit is that of the one whom he met.
                if (!travels && told.Kind == ReferentKind.Person && recent.IsMet(told, sentenceFirst)) with ??= told.Entity;
                continue;
            }
            // "أعلن الرئيس بعد لقائه المستشارة أنه ينوي إجراء لقاء مع": she was met, he acts.
            if (!travels && !IsRelative(told.End) && recent.IsMet(told, sentenceFirst)) met ??= told.Entity;
            // "أوضح الباحث: "تحاول كوريا الشمالية الحصول على لقاء مع"": within the quotation marks it acts, not who is quoted.
            else if (body is not null && QuoteBefore(token, told.End) is >= 0 and var opens && bodyAt > opens) return body;
            else if (told.Kind is ReferentKind.Person or ReferentKind.Official or ReferentKind.Pair) return (met ?? with) is { } guest && AreOneSide(told.Entity, others) ? guest : told.Entity;
            // "أكد الوزير أن كوريا الشمالية تغيبت وأجرت اتصالا مع": the state, not he.
            else if (bodies && body is null && Opens(told.First)) return told.Entity;
            else if (body is null) (body, bodyAt) = (told.Entity, told.First);
        }
        return met ?? body;
    }

    /// <summary>"اتهمت الولايات المتحدة الحكومة السورية", "أنقرة قد انتقدت الاتحاد الأوروبي": a state or body behind another one that acts, with no more than the verb between them.</summary>
    private bool IsObject(int index)
    {
        var all = scene.Referents.All;
        if (index == 0 || !IsBody(all[index]) || !IsBody(all[index - 1]) || all[index].Proclitics is not (Proclitics.None or Proclitics.Al) || !IsSubject(all[index - 1])) return false;
        var verb = material.IsForm(all[index - 1].End, "قد") ? all[index - 1].End + 1 : all[index - 1].End;
        return all[index].First == all[index - 1].End || all[index].First == verb + 1 && Strangers.IsAnother(verb) && !material.HasAnd(verb) && !material.HasArticle(verb) && (verb > all[index - 1].End || !scene.IsSpeech(verb));
    }

    private static bool IsBody(Referent referent) => referent.Kind is ReferentKind.State or ReferentKind.Capital or ReferentKind.Organization && PartyReader.CanTakePart(referent);

    /// <summary>The quotation mark behind somebody that opens the words in which a token stands, or -1.</summary>
    private int QuoteBefore(int token, int from)
    {
        var open = -1;
        for (var i = from; i < token; i++)
            if (material.Tokens[i].Kind == TokenKind.Quote) open = open < 0 ? i : -1;
        return open;
    }

    /// <summary>Not who speaks for somebody, nor one who is known already.</summary>
    private static bool MayAct(EntityDraft party, IReadOnlyCollection<EntityDraft> others, Gender gender) => !RecentParties.Speaks(party) && !others.Contains(party) && Agrees(party, gender);

    private static bool AreOneSide(EntityDraft party, IReadOnlyCollection<EntityDraft> others) => others.Count > 0 && PartyReader.Sides([party, .. others]) == 1;

    /// <summary>Directly behind a verb of saying or أن.</summary>
    private bool Opens(int token) => scene.IsSpeech(token - 1) || Complementizer.IsAt(material, token - 1);

    /// <summary>"أعلن مكتب الحريري أنه غادر": the verb is that of the one named before.</summary>
    public bool IsBehindThatHe(int verb) => material.IsForm(verb - 1, "انه") || material.IsForm(verb - 1, "انها") || material.IsForm(verb - 1, "بانه") || material.IsForm(verb - 1, "بانها");

    /// <summary>"أعلن الوزير أن بلاده تتفاوض مع", "ستجتمع بلاده مع": the state of who speaks, directly before the verb or behind it.</summary>
    public EntityDraft? OwnState(Match verb)
    {
        if (parties.IsOwnState(verb.End)) return parties.OwnState(verb.End);
        var at = verb.First - 1;
        while (at > 0 && !parties.IsOwnState(at) && IsBetweenSubjectAndVerb(at)) at--;
        return parties.IsOwnState(at) && (Complementizer.IsAt(material, at - 1) || material.IsForm(at - 1, "ان") || material.IsForm(at - 1, "حكومه")) ? parties.OwnState(at) : null;
    }

    /// <summary>"سفيرها", "سفيره": the office of a person of the one spoken of.</summary>
    public bool IsOwn(int token) => material.IsWord(token) && material.Passage.Form(token) is var form && (form.EndsWith("ها") || form.EndsWith("ه") && !form.EndsWith("يه")) && scene.Referents.StartingAt(token) is { Office: not null };

    /// <summary>The last person told before a token in its sentence, in whatever place: whom a pronoun can mean.</summary>
    public EntityDraft? Named(int token, int sentenceFirst)
    {
        var all = scene.Referents.All;
        for (var i = RecentParties.Before(all, token); i >= 0 && all[i].First >= sentenceFirst; i--)
            if (all[i].Kind is ReferentKind.Person or ReferentKind.Official && !RecentParties.Speaks(all[i].Entity)) return all[i].Entity;
        return null;
    }

    /// <summary>"ثم يتوجه", "كما أجرى", "حيث التقى", "وتناول", "قبل أن يلتقي": who acted before acts again.</summary>
    public bool GoesOn(int token) => scene.IsThen(token - 1) || material.IsForm(token - 1, "كما") || material.IsForm(token - 1, "حيث")
        || IsAndDay(token - 1)
        || material.IsForm(token - 1, "ان") && (material.IsForm(token - 2, "قبل") || material.IsForm(token - 2, "علي"))
        || scene.TryTrigger(token, out var verb, out var facts) && facts.Form != TriggerForm.Noun && (verb.Proclitics & Proclitics.Wa) != 0;

    /// <summary>"وأمس التقى", "والسبت وصل".</summary>
    private bool IsAndDay(int token)
    {
        var at = token;
        while (at > 0 && scene.Times.At(at) is not null) at--;
        return at < token && material.HasAnd(at + 1);
    }

    /// <summary>"خلالها", "فيها": during what was told before.</summary>
    public bool IsMeanwhile(int token) => material.IsWord(token) && material.Passage.Form(token) is "خلالها" or "خلاله" or "اثناءها" or "اثناءه" or "فيها";

    /// <summary>The subject of a verb that stands before a noun it carries: told after it, going on from before, or directly before it.</summary>
    public PartyList? Of(Match verb, int noun, int sentenceFirst)
    {
        // "زيارة الوزير لبكين، التي أجرى خلالها محادثات", "زيارة عقد خلالها محادثات": who made the visit.
        if (IsMeanwhile(verb.End) && (scene.LinkAt(verb.First - 1, out _) is LinkKind.Relative || verb.Proclitics == Proclitics.None && parties.ReadAt(verb.End + 1) is null) && recent.Visitor(sentenceFirst, verb.First) is { } visitor) return new PartyList([visitor], verb.First, verb.First, Proclitics.None);
        for (var k = verb.End; k < noun; k++)
        {
            // "أجرى على هامش القمة الوزيرُ محادثات": who acts stands behind the circumstance.
            if (scene.LinkAt(k, out var behind) is LinkKind.Stop && circumstances.End(behind, noun) is { } own) return parties.ReadAt(own);
            if (parties.ReadAt(k) is { } list) return (list.Proclitics & ~Proclitics.Al) == 0 && scene.LinkAt(k - 1, out _) is null ? list : null;
        }
        if (GoesOn(verb.First) && recent.Actor(sentenceFirst, verb.First) is { } actor) return new PartyList([actor], verb.First, verb.First, Proclitics.None);
        return Delegation(verb.First, sentenceFirst) ?? (Adjacent(verb.First, sentenceFirst) is { Count: > 0 } adjacent ? new PartyList(adjacent, verb.First, verb.First, Proclitics.None) : null);
    }

    /// <summary>"سنلتقي", "سأزور" in the words of somebody: he himself, of a spokesperson the one he speaks for.</summary>
    public EntityDraft? Speaking(int token) => scene.SpeakerAt(token) switch
    {
        { Type: EntityType.Person } spokesperson when RecentParties.Speaks(spokesperson) => spokesperson.RepresentedState is { } state ? scene.Book.State(state) : spokesperson.RepresentedOrganization is { } body ? scene.Book.Organization(body) : null,
        { Type: EntityType.Person or EntityType.State } speaker => speaker,
        _ => null,
    };

    /// <summary>Who is meant where the sentence names nobody: its speaker, else the first person of the sentence before.</summary>
    public EntityDraft? Understood(int token, IReadOnlyCollection<EntityDraft> others, Gender gender = Gender.Any)
    {
        if (Strangers.Act(token)) return null;
        if (Ahead(token, others, gender) is { } ahead) return ahead;
        if (scene.SpeakerAt(token) is { Type: EntityType.Person } speaker && MayAct(speaker, others, gender)) return speaker;
        var sentence = material.Passage.SentenceOf(token);
        for (var back = 1; back <= MostSentencesBack && sentence - back >= 0; back++)
        {
            var before = material.Passage.Sentences[sentence - back];
            if (!material.IsActive(before.First)) continue;
            if (FirstPerson(before.First, before.End, others, gender) is { } first) return first;
        }
        return null;
    }

    /// <summary>"وخلال زيارته للولايات المتحدة قدم ماكرون": at the head of a sentence the subject follows with the main verb.</summary>
    public EntityDraft? Ahead(int token, IReadOnlyCollection<EntityDraft> others, Gender gender)
    {
        var sentence = material.Passage.Sentences[material.Passage.SentenceOf(token)];
        var opening = Dateline.After(material, sentence.First);
        if (token - opening > MostBeforeOpening || !IsOpening(opening, token)) return null;
        var all = scene.Referents.All;
        for (var i = RecentParties.Before(all, token) + 1; i < all.Count && all[i].First < Math.Min(sentence.End, token + MostAhead); i++)
            if (all[i].Kind is ReferentKind.Person or ReferentKind.Official && all[i].First > token + 1 && IsSubject(all[i]) && MayAct(all[i].Entity, others, gender)) return all[i].Entity;
        return null;
    }

    /// <summary>"في ختام زيارته", "وفي اليوم الثاني من زيارته": nobody is told from the preposition that opens the sentence to the noun; "كما التقى" has its subject behind it.</summary>
    private bool IsOpening(int from, int token)
    {
        if (material.IsForm(token - 1, "كما") || IsThatWhich(token - 1) || RecentParties.Before(scene.Referents.All, token) is >= 0 and var last && scene.Referents.All[last].End > from) return false;
        return scene.LinkAt(token - 1, out _) is LinkKind.Stop or LinkKind.In or LinkKind.Topic || scene.MarkAt<DayMark>(token - 1, out _) is not null || scene.LinkAt(from, out _) is LinkKind.Stop or LinkKind.In or LinkKind.Skip;
    }

    /// <summary>"ومن المقرر أن": the sentence opens with its main verb.</summary>
    private bool IsThatWhich(int token) => material.IsForm(token, "ان") && scene.MarkAt<StatusMark>(token - 1, out _) is not null;

    private EntityDraft? FirstPerson(int from, int to, IReadOnlyCollection<EntityDraft> others, Gender gender)
    {
        var all = scene.Referents.All;
        for (var i = RecentParties.Before(all, from) + 1; i < all.Count && all[i].First < to; i++)
            if (all[i].Kind is ReferentKind.Person or ReferentKind.Official && IsSubject(all[i]) && MayAct(all[i].Entity, others, gender))
                // "والتقى نظيره المصري. كما استقبله": who acted there acts again, not the one whom he met.
                return recent.IsMet(all[i], from) && recent.Silent(from, to) is { } actor && MayAct(actor, others, gender) ? actor : all[i].Entity;
        return null;
    }

    /// <summary>"الرئيسان", "زعيما البلدين": two who are subjects by their ending.</summary>
    public bool IsDual(int token) => material.Passage.Form(token) is var form && (form.EndsWith("ان") || form.EndsWith("ا")) && (scene.Referents.StartingAt(token) is { Kind: ReferentKind.Pair, Entities.Count: 2 } || scene.MarkAt<GroupMark>(token, out _) is not null);

    /// <summary>"زعيما البلدين": people, by whatever they are told.</summary>
    public bool AreLeaders(int token) => scene.MarkAt<GroupMark>(token, out _) is { Kind: GroupKind.Leaders };

    /// <summary>"الكوريتان اتفقتا": the one word before a verb that stands for two sides.</summary>
    public PartyList? Both(int verb) => scene.MarkAt<GroupMark>(verb - 1, out var end) is { States.Count: > 1 } && end == verb && parties.ReadAt(verb - 1) is { } both && PartyReader.Sides(both.Parties) == 2 ? both : null;

    /// <summary>"التقى الزعماء الثلاثة": a word for all of them.</summary>
    public bool IsGroup(int token) => scene.MarkAt<GroupMark>(token, out _) is { Kind: not GroupKind.Last };

    /// <summary>A verb has the gender of who is understood as its subject.</summary>
    public static bool Agrees(EntityDraft party, Gender verb) => verb == Gender.Any || party.Type != EntityType.Person || (party.Gender == Gender.Feminine) == (verb == Gender.Feminine);

    private bool IsSubject(Referent referent)
    {
        if ((referent.Proclitics & ~(Proclitics.Wa | Proclitics.Fa | Proclitics.Al)) != 0 || !PartyReader.CanTakePart(referent) || IsCompany(referent) || IsOwned(referent.First) || IsOfMeeting(referent)) return false;
        return scene.IsOfSome(referent.First) || scene.LinkAt(referent.First - 1, out _) is not (LinkKind.With or LinkKind.Between or LinkKind.To or LinkKind.From or LinkKind.In) && !IsPreposition(referent.First - 1);
    }

    /// <summary>"تريد الحكومة طائرات تصنعها شركة الصقور، كما تجري محادثات مع": a company that is told before does not act again.</summary>
    private static bool IsCompany(Referent referent) => referent is { Kind: ReferentKind.Organization, Entity.Sort: "company" };

    /// <summary>"اجتماع وزراء خارجية مجموعة العشرين", "اجتماع الجمعية العامة": ministers or a body whose meeting has their name.</summary>
    private bool IsOfMeeting(Referent referent) => referent is { Kind: ReferentKind.Official, Proclitics: Proclitics.None, Office.Number: Number.Many } or { Kind: ReferentKind.Organization, Proclitics: Proclitics.None or Proclitics.Al } && scene.TryTrigger(referent.First - 1, out var meeting, out var facts) && facts is { Form: TriggerForm.Noun, Pronoun: TriggerPronoun.None } && !meeting.Definite;

    /// <summary>"والد كيم", "قوات الرئيس": another acts; where his plane comes he comes.</summary>
    private bool IsOwned(int token) => !material.HasArticle(token - 1) && scene.MarkAt<OwnedMark>(token - 1, out _) is { Carries: false };

    private bool IsPreposition(int token) => material.IsParticle(token, EventParticle.Astray);

    private bool IsBetweenSubjectAndVerb(int token)
    {
        // "للقاء نظيره، ثم يتوجه", "وبعد ذلك يتوجه": who acted before goes on.
        if (scene.IsThen(token)) return false;
        if (material.Tokens[token].Kind is TokenKind.Quote || material.IsComma(token) || material.Is(token, '-') || material.Is(token, '–') || scene.Times.At(token) is not null) return true;
        return material.IsParticle(token, EventParticle.Preverbal) || scene.LinkAt(token, out _) is LinkKind.Relative or LinkKind.Skip;
    }

    private List<EntityDraft> Joined(int index, int sentenceFirst)
    {
        var all = scene.Referents.All;
        var joined = new List<EntityDraft>();
        var end = all[index].End;
        if (!PartyReader.CanTakePart(all[index])) return joined;
        joined.AddRange(all[index].Entities);
        while (index > 0 && IsJoined(all[index]) && all[index - 1].End >= all[index].First - 1 && all[index - 1].First >= sentenceFirst && PartyReader.CanTakePart(all[index - 1]))
        {
            index--;
            joined.InsertRange(0, all[index].Entities.Where(entity => !joined.Contains(entity)));
        }
        var bare = (all[index].Proclitics & ~(Proclitics.Wa | Proclitics.Fa | Proclitics.Al)) == 0 && (scene.IsOfSome(all[index].First) || scene.LinkAt(all[index].First - 1, out _) is not (LinkKind.With or LinkKind.Between or LinkKind.From or LinkKind.In or LinkKind.To)) && !IsOfMeeting(all[index]);
        return bare || IsRelative(end) ? joined : [];
    }

    /// <summary>"وبوتين", "الرئيسان التركي أردوغان والروسي بوتين".</summary>
    private bool IsJoined(Referent referent) => (referent.Proclitics & Proclitics.Wa) != 0
        || referent is { Kind: ReferentKind.Person, Proclitics: Proclitics.None } && material.Matches.TryGet(referent.First - 1, EntryKind.Nationality, out var nationality) && (nationality.Proclitics & Proclitics.Wa) != 0 && nationality.End == referent.First;

    private bool IsRelative(int token) => scene.LinkAt(material.IsComma(token) ? token + 1 : token, out _) is LinkKind.Relative;
}
