using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;

namespace Mahdar.Extraction.Events;

/// <summary>
/// Reads the clause behind the word of an event: its parties by what leads to them, where it goes and happens. It walks token by token; each
/// step says true where the clause goes on behind what it read, false where the clause ends, null where something else stands there.
/// </summary>
internal sealed class ClauseReader(Scene scene, PartyReader parties)
{
    /// <summary>So many words that say nothing of an event may stand between its words; more where one speaks of something with somebody.</summary>
    private const int MostUnknown = 5, MostOfTopic = 12, MostTokens = 40, MostQuoted = 4;

    private readonly Material material = scene.Material;
    private readonly BehindReader behind = new(scene, parties);
    private readonly PlacesInClause places = new(scene, parties);
    private readonly CircumstanceReader circumstances = new(scene, parties);

    private ClauseWords Words => field ??= new ClauseWords(scene, parties, places);

    public Slots Read(Match trigger, TriggerFacts facts, int sentenceEnd)
    {
        // "يضم اجتماع باريس حفتر والسراج": a verb before the noun tells that those behind it take part.
        var walk = new ClauseWalk(trigger, facts, Math.Min(sentenceEnd, trigger.End + MostTokens), facts.Form == TriggerForm.Noun && scene.BringsTogether(trigger.First - 1));
        while (walk.At < walk.Limit && (Mark(walk) ?? Place(walk) ?? Party(walk) ?? Sign(walk) ?? Link(walk) ?? Event(walk) ?? Word(walk))) { }
        // "خلال استقباله بقصر الضيافة العامر وزير الخارجية": whom he receives, behind words that no table knows.
        if (walk.Reception && walk.Slots is { Bare.Count: 0, With.Count: 0 }) behind.Seek(trigger.End, walk.Limit, facts, walk.Slots);
        return walk.Slots;
    }

    /// <summary>Quotation marks, brackets, times and commas.</summary>
    private bool? Mark(ClauseWalk walk)
    {
        var i = walk.At;
        // Words in quotation marks after the parties are what they spoke of, but behind في where they met.
        if (material.Tokens[i].Kind is TokenKind.Quote)
        {
            if (walk.Slots.End == walk.Trigger.End || IsOfPlace(walk) || parties.ReadAt(i + 1) is not null || scene.LinkAt(i + 1, out _) is not null) return walk.Skipped(i + 1);
            return Words.BehindQuoted(i, walk.Limit) is { } behindIt ? walk.Skipped(behindIt) : false;
        }
        if (material.Is(i, '(')) return walk.Skipped(Words.SkipBrackets(i, walk.Limit));
        if (Words.BehindSeverally(i) is { } apart)
        {
            walk.Slots.Each = walk.Slots.Severally = true;
            return walk.Skipped(apart);
        }
        if (scene.Times.At(i) is not null) return walk.Link is LinkKind.In or LinkKind.From or LinkKind.Skip ? walk.Passed(i + 1) : walk.Skipped(i + 1);
        return material.IsComma(i) ? Comma(walk) : null;
    }

    /// <summary>"في "نيوم" الثلاثاء", "في فندق "هيلتون"": both marks belong to the name of a place.</summary>
    private bool IsOfPlace(ClauseWalk walk)
    {
        if (walk.Link == LinkKind.In) return true;
        for (var i = walk.At - 1; i > walk.At - MostQuoted; i--)
            if (material.Tokens[i].Kind is TokenKind.Quote) return scene.LinkAt(i - 1, out _) is LinkKind.In || scene.LinkAt(i - 2, out _) is LinkKind.In;
        return false;
    }

    private bool? Comma(ClauseWalk walk)
    {
        var next = walk.At + 1;
        // "لقائه مع طلاب الجامعة، منتهزا الفرصة للتعبير عن آرائه المتباينة مع الرئيس".
        if (walk is { WithStrangers: true, Slots.With.Count: 0 } && scene.Referents.StartingAt(next) is null && scene.LinkAt(next, out _) is null && scene.Times.At(next) is null) return false;
        // "الزيارة التي يقوم بها، حاليا، أمير الكويت".
        if ((!walk.Noun || walk.Visit && walk.Slots.Destinations.Count == 0 && scene.LinkAt(next, out _) is not LinkKind.Relative || IsAbout(walk, next)) && Words.AfterRelative(next, walk.Limit) is { } close) return walk.Skipped(close);
        if (!Words.GoesOn(next) && !IsCaller(walk, next) && !IsAttended(walk, next) && !(walk.Noun && (scene.LinkAt(next, out _) is LinkKind.Relative || scene.BringsTogether(material.IsForm(next, "قد") ? next + 1 : next)))) return Behind(walk, next);
        return walk.Skipped(next);
    }

    /// <summary>"بعد محادثات في أوغندا، حضرها الرئيس": those behind the verb take part.</summary>
    private bool IsAttended(ClauseWalk walk, int token) =>
        walk is { Noun: true, Visit: false, Slots: { Bare.Count: 0, With.Count: 0, Between.Count: 0 } } && scene.TryTrigger(token, out var verb, out var facts) && facts is { Frame: TriggerFrame.Part, Form: not TriggerForm.Noun, Pronoun: TriggerPronoun.One } && (verb.Proclitics & (Proclitics.Wa | Proclitics.Fa)) == 0;

    /// <summary>"ستعقد القمة، التي طال انتظارها، بين": a relative clause that only describes the meeting.</summary>
    private bool IsAbout(ClauseWalk walk, int token) =>
        walk is { Noun: true, Visit: false, Slots: { Bare.Count: 0, With.Count: 0, Between.Count: 0 } } && scene.LinkAt(token, out var end) is LinkKind.Relative && !Words.CarriesOn(end);

    /// <summary>"تلقى الأمير اتصالا هاتفيا، مساء اليوم، من الملك": who calls, behind a comma.</summary>
    private bool IsCaller(ClauseWalk walk, int token) =>
        walk is { Noun: true, Facts.Type: Model.EventType.Call, Slots: { Bare.Count: 0, With.Count: 0, Between.Count: 0, From.Count: 0 } } && scene.LinkAt(token, out var end) is LinkKind.From && parties.ReadAt(end) is not null;

    /// <summary>"زار البيت الأبيض": the seat of a government.</summary>
    private Referent? Seat(int token) =>
        scene.Referents.StartingAt(token) is { Kind: ReferentKind.State } seat && !scene.IsLand(seat) && material.Matches.Has(token, EntryKind.Metonym) ? seat : null;

    private bool? Place(ClauseWalk walk)
    {
        var (i, facts, slots) = (walk.At, walk.Facts, walk.Slots);
        // "عودة إيران للالتزام بالاتفاق": whose return it is stands right behind the noun.
        if (facts is { Frame: TriggerFrame.Return, Form: TriggerForm.Noun, Pronoun: TriggerPronoun.None } && i == walk.Trigger.End && scene.Referents.StartingAt(i) is { Kind: ReferentKind.State or ReferentKind.Capital, Proclitics: Proclitics.None }) return false;
        if (facts.Frame is TriggerFrame.Place or TriggerFrame.Visit && slots.Destinations.Count == 0 && walk.Link is LinkKind.Bare or LinkKind.To && Seat(i) is { } seat && (seat.Proclitics & ~(Proclitics.La | Proclitics.Al)) == 0)
        {
            slots.Destinations.Add(seat);
            return walk.Took(seat.End);
        }
        // "التقاه في البيت الأبيض", "بالكرملين".
        if (!walk.Visit && Seat(i) is { } house && (scene.LinkAt(i - 1, out _) is LinkKind.In || (house.Proclitics & Proclitics.Ba) != 0))
        {
            slots.Place ??= house;
            slots.End = house.End;
            return walk.Passed(house.End);
        }
        var found = places.At(i) ?? (walk.Visit && facts.Frame is not TriggerFrame.Leave and not TriggerFrame.Return ? places.Here(i, slots.Bare) : null);
        if (found is null && facts.Frame is TriggerFrame.Place or TriggerFrame.Visit && slots.Destinations.Count == 0) found = places.OfHost(i, slots.Bare);
        if (found is { } place && places.IsPlace(place, walk.Link, walk.Visit, facts) && !(walk.Visit && walk.Link == LinkKind.Bare && place.Proclitics == Proclitics.None && Words.IsOwned(i, walk.Unknown)))
        {
            // "غادر الرياض": where somebody leaves from is not where he goes.
            places.Read(place, facts.Frame == TriggerFrame.Leave && walk.Link == LinkKind.Bare ? LinkKind.From : walk.Link, walk.Visit, facts, slots, ref i);
            // "زيارة بريطانيا السيدة الأولى": who is told behind the place doesn't own the visit.
            walk.BareAllowed = !walk.Noun || walk.BareAllowed && (!walk.Visit || walk.Carried);
            return walk.Passed(i);
        }
        if (!walk.Noun || i != walk.Trigger.End || places.Venue(i, facts) is not { } venue) return null;
        slots.Place = venue;
        walk.BareAllowed = slots.Gathered;
        slots.End = venue.End;
        return walk.Skipped(venue.End);
    }

    private bool? Party(ClauseWalk walk)
    {
        var (i, facts, slots) = (walk.At, walk.Facts, walk.Slots);
        if (parties.ReadAt(i) is not { } list)
        {
            if (!Words.IsBetweenHim(i) || parties.ReadAt(i + 2) is not { } other) return null;
            slots.With.Add(other);
            slots.Him = material.IsForm(i, "بينها") ? Lexicon.Gender.Feminine : Lexicon.Gender.Masculine;
            slots.Gathers |= !walk.Noun;
            return walk.Took(other.End);
        }
        var kind = LinkOf(list, walk.Link);
        // "أعلن الرئيس أنه اتفق ورئيس المفوضية على": و leads to the other, where the verb has no subject of its own.
        if (kind == LinkKind.Stop && facts is { Frame: TriggerFrame.Deal, Form: not TriggerForm.Noun } && i == walk.Trigger.End && (list.Proclitics & ~(Proclitics.Wa | Proclitics.Al)) == 0) kind = LinkKind.With;
        if (kind == LinkKind.To && (list.Proclitics & Proclitics.La) != 0 && walk.Noun && walk.Visit && slots.Bare.Count == 0 && (list.Delegation || list.Parties[0].Type == Model.EntityType.Person))
        {
            // "زيارة لوزير الخارجية", "زيارة خاطفة لوفد أميركي": who is told with ل after a visit is the visitor.
            slots.Bare.Add(list);
            return walk.Took(list.End);
        }
        if (kind == LinkKind.To && LeadsTo(facts, list, i) && !(walk.Reception && slots.Bare.Count > 0)) kind = LinkKind.With;
        if (kind == LinkKind.To && IsOwner(walk, list))
        {
            // "اجتماع لوزراء خارجية بريطانيا وفرنسا": those whose meeting it is.
            if (PartyReader.Sides(list.Parties) > 1) (kind, walk.BareAllowed) = (LinkKind.Bare, true);
            // "الحوار الاستراتيجي لقطر مع الولايات المتحدة", "في لقاء للوزير مع نظيره": whose it is.
            else if (list.Parties.All(party => party.Type != Model.EntityType.Organization)) slots.For ??= list;
        }
        // "استقبلت في مقر الضيافة في ميسبيرغ الرئيس", "استقبل بالعاصمة السيدة": behind the place, which no table knows.
        var apart = !walk.Noun && list.Parties[0].Type == Model.EntityType.Person && list.Proclitics is Proclitics.None or Proclitics.Al;
        if (kind == LinkKind.In && (walk.Unknown > 0 || material.StartsWith(i - 1, Letters.Ba) && material.HasArticle(i - 1)) && apart) kind = LinkKind.Bare;
        // "اجتماع بوزارة الخارجية": a body behind ب is where, not with whom.
        if (walk.Noun && (list.Proclitics & Proclitics.Ba) != 0 && !list.Delegation && list.Parties[0].Type == Model.EntityType.Organization) return false;
        // "اجتماع بالبيت الأبيض مع", "التقيا بالبيت الأبيض": so is the seat of a government.
        if ((walk.Noun || facts.Dual || material.IsParticle(i, EventParticle.Residence)) && (list.Proclitics & Proclitics.Ba) != 0 && list.Parties is [{ Type: Model.EntityType.State }] && material.Matches.Has(i, EntryKind.Metonym)) return walk.Passed(list.End);
        // "بحث مع بوتين ملف المخرج فلان": what is told behind the other is what they spoke of.
        if (kind == LinkKind.Stop || kind == LinkKind.Bare && facts.Frame == TriggerFrame.Discuss && slots.With.Count > 0) return false;
        // "استقبل الشيخ في قصر زعبيل معالي فلان": whom the verb still lacks, behind the name of a place, which is no everyday word, is not its owner.
        var lacked = apart && walk.Link == LinkKind.In && facts.Frame == TriggerFrame.Object && slots.Bare.Count == 1 && (material.FlagsOf(i - 1) & WordFlags.Common) == 0;
        if (kind != LinkKind.Bare || walk.BareAllowed && (lacked || !Words.IsOwned(i, walk.Unknown) || walk.Visit && scene.MarkAt<OwnedMark>(i - 1, out _) is { Carries: true })) Put(slots, kind, list);
        // "استدعاء الخارجية السفير": who is called stands behind who calls him.
        walk.BareAllowed &= !walk.Noun || facts.Frame == TriggerFrame.Summon;
        return walk.Took(list.End);
    }

    /// <summary>"لقاء للوزير": behind ل, where nobody is told before.</summary>
    private static bool IsOwner(ClauseWalk walk, PartyList list) =>
        walk.Noun && (list.Proclitics & Proclitics.La) != 0 && walk.Facts.Frame is TriggerFrame.Meeting or TriggerFrame.Talks && walk.Slots is { Bare.Count: 0, With.Count: 0 };

    /// <summary>Numbers and hyphens are passed over, any other sign ends the clause.</summary>
    private bool? Sign(ClauseWalk walk) =>
        material.IsWord(walk.At) ? null
        : material.Tokens[walk.At].Kind == TokenKind.Number || material.Is(walk.At, '-') || material.Is(walk.At, '%') ? walk.Skipped(walk.At + 1) : false;

    /// <summary>Prepositions and other words that lead to something.</summary>
    private bool? Link(ClauseWalk walk)
    {
        var (i, slots) = (walk.At, walk.Slots);
        if (scene.LinkAt(i, out var end) is not { } found) return null;
        // "اجتماع في الخرطوم بحضور الوزراء": those present are who meet where nobody else is told.
        if (found == LinkKind.Present) found = (slots.Gathered |= walk.Noun && !walk.Trigger.Definite && slots is { Bare.Count: 0, With.Count: 0, Between.Count: 0 }) ? LinkKind.Between : LinkKind.Stop;
        switch (found)
        {
            // "سيزور الرئيس بعد ذلك كندا".
            case LinkKind.Stop when Words.IsAfterThat(i):
                return walk.Skipped(i + 2);
            case LinkKind.Stop when walk.Noun && Words.BehindWasToBe(i) is var after && after > i:
                (walk.BareAllowed, walk.Link) = (true, LinkKind.Bare);
                return walk.Skipped(after);
            // "محادثات تجري منذ فترة مع": a stretch of time that has no length.
            case LinkKind.Stop when walk.Noun && material.IsForm(i, "منذ") && scene.Times.At(i) is null && material.IsWord(end) && scene.Referents.Covering(end) is null && !scene.TryTrigger(end, out _, out _):
                return walk.Skipped(end + 1);
            // "ستتركز المحادثات على جهود السلام بين دولتين": what stands behind على belongs to the verb.
            case LinkKind.Stop when walk is { Noun: true, Trigger.Definite: true, Facts.Frame: TriggerFrame.Talks } && i == walk.Trigger.End && end == i + 1 && material.IsForm(i, "علي") && material.IsWord(end) && material.Passage.Form(end) is not ("مستوي" or "اعلي" or "اساس" or "مدي" or "ما"):
                return false;
            // "قمة مرتقبة خلال الأشهر المقبلة بين", "لقاء عقد بعد يومين مع".
            case LinkKind.Stop when walk.Noun && scene.Times.At(end) is not null && scene.Times.At(i) is null:
                return walk.Skipped(end);
            // "التقى على هامش القمة الوزيرُ نظيرَه": who acts stands behind it.
            case LinkKind.Stop or LinkKind.Topic when walk is { Noun: false, Slots: { Bare.Count: 0, With.Count: 0, Destinations.Count: 0 } } && circumstances.End(end, walk.Limit) is { } actor:
                return walk.Passed(actor);
            case LinkKind.Stop when i > walk.Trigger.End && !(walk.Noun && scene.LinkAt(i - 1, out _) is LinkKind.Relative):
                return Behind(walk, i);
            // "وصل الرئيس وزوجته فلانة إلى": who comes along is no party.
            case LinkKind.Companion:
                return walk.Skipped(scene.Referents.StartingAt(end) is { Kind: ReferentKind.Person } companion ? companion.End : end);
            case LinkKind.Topic:
                return Behind(walk, end);
            // "سيزور الرئيس الذي ترافقه زوجته، كندا".
            case LinkKind.Relative when walk is { Noun: false, Visit: true } && Words.AfterRelative(i, walk.Limit) is { } close && slots.Destinations.Count == 0:
                return walk.Passed(close + 1);
            // "مباحثات مع الوفد، الذي ضم الوزيرين": those who are in it meet nobody else.
            case LinkKind.Relative when walk.Noun && slots.With.Count > 0 && scene.BringsTogether(end):
                return false;
            case LinkKind.Relative:
                return walk.Noun && Words.CarriesOn(end) ? walk.Skipped(end) : walk.Noun && !walk.Visit ? false : Behind(walk, end);
            case LinkKind.With when i > walk.Trigger.End && !(walk.Noun && i == walk.Trigger.End + 1) && BehindReader.IsBond(scene, i - 1) && !IsDiscussedWith(walk, end):
            case LinkKind.Between when slots.Between.Count > 0 || !walk.Noun && slots.With.Count > 0:
            // "لقاء بثته القناة منذ بدء التحالف بين البلدين", not "محادثات سلام بين": what stands between them is no meeting.
            case LinkKind.Between when walk is { Noun: true, Trigger.Definite: false, Facts: { Type: Model.EventType.Meeting, Frame: TriggerFrame.Meeting } } && i > walk.Trigger.End + 1 && BehindReader.IsBond(scene, i - 1) && scene.MarkAt<GroupMark>(i - 1, out _) is null:
                return false;
            case LinkKind.From when walk.Link is LinkKind.With or LinkKind.Between:
                walk.Unknown = 0;
                break;
            case LinkKind.With when slots.With.Count > 0 && (material.StartsWith(i, Letters.Waw) || Words.IsAnotherOne(i - 1)):
                (walk.Link, walk.Unknown, slots.Each) = (found, 0, true);
                break;
            // "مناقشات مع الأوروبيين للتوصل إلى اتفاق نووي مع إيران": another thing is with them.
            case LinkKind.With when slots.With.Count > 0 && walk.Unknown > 0:
                return false;
            case not (LinkKind.Skip or LinkKind.Stop or LinkKind.Lasting):
                walk.WithStrangers |= found == LinkKind.With && i <= walk.Trigger.End + 1 && IsStranger(end);
                (walk.Link, walk.Unknown) = (found, 0);
                break;
        }
        if (found != LinkKind.Between || Words.BehindTitle(end) is not { } titled) return walk.Skipped(end);
        slots.Between.Add(titled);
        return walk.Took(titled.End);
    }

    /// <summary>"طلاب", "رجال أعمال": a noun that names nobody known, and is no title of honour.</summary>
    private bool IsStranger(int token) =>
        material.IsWord(token) && !material.HasArticle(token) && parties.ReadAt(token) is null && scene.Referents.Covering(token) is null && scene.LinkAt(token, out _) is null && scene.Times.At(token) is null
        && !material.Matches.Has(token, EntryKind.Honorific) && !material.Matches.Has(token, EntryKind.Head) && !scene.TryTrigger(token, out _, out _);

    /// <summary>"بحث الوزير العلاقات مع نظيره": a person is who discusses it with him, a state what it is about.</summary>
    private bool IsDiscussedWith(ClauseWalk walk, int token) =>
        walk is { Noun: false, Facts.Frame: TriggerFrame.Discuss } && !ClauseWords.IsBondOfSomebody(scene, token - 2) && parties.ReadAt(token) is { } other && other.Parties.All(party => party.Type == Model.EntityType.Person);

    /// <summary>Another word of an event: one that tells of the same goes on, any other ends the clause.</summary>
    private bool? Event(ClauseWalk walk)
    {
        var (i, slots) = (walk.At, walk.Slots);
        if (!scene.TryTrigger(i, out var inner, out var facts)) return null;
        // "في مقر إقامته في باريس": a residence tells of no event.
        if (material.IsParticle(i - 1, EventParticle.Residence)) return walk.Skipped(inner.End);
        walk.Unknown = 0;
        // "على هامش اجتماع الرابطة عقد الوزير لقاء": whoever holds something stands behind the verb, and the meeting before it is another.
        if (walk.Noun && slots.Bare.Count > 0 && facts is { Frame: TriggerFrame.Light, Form: not TriggerForm.Noun, Pronoun: TriggerPronoun.None } && scene.LinkAt(i - 1, out _) is not LinkKind.Relative && parties.ReadAt(inner.End) is { Proclitics: Proclitics.None or Proclitics.Al }) return false;
        if (walk.Noun && facts.Form != TriggerForm.Noun && (facts.Frame == TriggerFrame.Light || scene.BringsTogether(i)))
        {
            if (facts.Frame == TriggerFrame.Gather && facts.Pronoun != TriggerPronoun.None) slots.Gathers = true;
            // "المحادثات التي أجراها مع نظيره": who is spoken of held them.
            if (facts is { Frame: TriggerFrame.Light, Pronoun: TriggerPronoun.One } && scene.LinkAt(i - 1, out _) is LinkKind.Relative) slots.Held = true;
            walk.Carried |= facts.Frame == TriggerFrame.Light;
            slots.OfTwo |= facts is { Frame: TriggerFrame.Gather, Pronoun: TriggerPronoun.Two } or { Frame: TriggerFrame.Light, Dual: true, Pronoun: TriggerPronoun.One };
            slots.Gathered |= facts is { Frame: TriggerFrame.Gather, Pronoun: TriggerPronoun.None };
            walk.BareAllowed = true;
            return walk.Passed(inner.End);
        }
        // "محادثات حضرها فلان وفلان", "اجتماع شارك فيه": those behind it take part where nobody else is told.
        if (walk.Noun && facts is { Frame: TriggerFrame.Part, Form: not TriggerForm.Noun } && slots is { Bare.Count: 0, With.Count: 0, Between.Count: 0 } && (facts.Pronoun == TriggerPronoun.One || Words.IsInIt(inner.End)))
        {
            walk.BareAllowed = slots.Gathered = true;
            return walk.Passed(facts.Pronoun == TriggerPronoun.One ? inner.End : inner.End + 1);
        }
        if (walk.Noun && facts is { Frame: TriggerFrame.Host, Form: not TriggerForm.Noun, Pronoun: TriggerPronoun.One })
        {
            if (parties.ReadAt(inner.End) is not { } host) return walk.Skipped(inner.End);
            if (host.Parties.All(party => party.Type == Model.EntityType.Person)) slots.Host = host;
            return walk.Skipped(host.End);
        }
        // "استهل جولته بمصر".
        if (walk.Facts.Frame == TriggerFrame.Begin && facts is { Frame: TriggerFrame.Tour or TriggerFrame.Visit, Pronoun: TriggerPronoun.One })
        {
            slots.Gathers = true;
            return walk.Skipped(inner.End);
        }
        // "التقى الأمير الرئيس بعد يوم من لقائه نظيره": whom he met then.
        if (!walk.Noun && facts is { Form: TriggerForm.Noun, Pronoun: TriggerPronoun.One, Frame: TriggerFrame.Meeting or TriggerFrame.Object } && parties.ReadAt(inner.End) is not null) return false;
        slots.HoldsEvent |= !walk.Noun && facts.Form == TriggerForm.Noun;
        if (facts is { Frame: TriggerFrame.Deal or TriggerFrame.Sign or TriggerFrame.Part, Form: TriggerForm.Noun }) return null;
        // "التقى خلال الزيارة نظيره", "اجتمع على هامش القمة بالرئيس": the event is when they met.
        return !walk.Noun && facts.Form == TriggerForm.Noun ? Behind(walk, inner.End) : false;
    }

    /// <summary>Any other word: one that tells a status is passed over, so are a few that say nothing of the event.</summary>
    private bool Word(ClauseWalk walk)
    {
        var (i, slots) = (walk.At, walk.Slots);
        // "في مقره": behind a preposition no word of saying stands.
        if (scene.IsSpeech(i) && !IsAdjective(walk) && scene.LinkAt(i - 1, out _) is not LinkKind.In) return false;
        // "الزيارة التي كان من المقرر أن يقوم بها".
        if (scene.MarkAt<StatusMark>(i, out var statusEnd) is not null) walk.At = walk.Noun && material.IsForm(statusEnd, "ان") ? statusEnd + 1 : statusEnd;
        // "محادثات مع الرئيس وأخرى مع رئيس الوزراء".
        else if (Words.IsAnotherOne(i) && scene.LinkAt(i + 1, out _) is LinkKind.With) walk.At++;
        // A word with و opens another clause once somebody is told.
        else if (++walk.Unknown > (walk.Facts.Frame == TriggerFrame.Discuss ? MostOfTopic : MostUnknown) || Words.IsAnd(i) && slots.End > walk.Trigger.End && !material.Matches.Has(i, EntryKind.Nationality)) return false;
        else
        {
            if (walk.Link is LinkKind.With or LinkKind.Between && !Words.IsTransparent(i)) walk.Link = LinkKind.Skip;
            // "تهدف إلى مناقشة ملف إيران": one word may stand before the place, as in إلى شمال سوريا.
            if (walk.Link == LinkKind.To && scene.LinkAt(i - 1, out _) is not LinkKind.To) walk.Link = LinkKind.Skip;
            // "ناقش خلال جولته في المنطقة نفوذ إيران": so behind في.
            if (walk is { Visit: true, Noun: true, Link: LinkKind.In } && scene.LinkAt(i - 1, out _) is not LinkKind.In) walk.Link = LinkKind.Skip;
            if (walk.Noun && !slots.Gathers && !slots.Gathered && walk.Link == LinkKind.Bare) walk.BareAllowed &= walk.Visit ? Words.IsTransparent(i) : Words.IsAdverb(i);
            walk.At++;
        }
        return true;
    }

    /// <summary>"قمة مقترحة بين", "مفاوضات معلنة مع", "زيارة غير معلنة إلى": a participle of saying directly behind the noun tells of it.</summary>
    private bool IsAdjective(ClauseWalk walk) =>
        walk.Noun && walk.At == (material.IsForm(walk.Trigger.End, "غير") ? walk.Trigger.End + 1 : walk.Trigger.End) && material.Matches.TryGet(walk.At, EntryKind.Cue, out var cue) && cue is { Proclitics: Proclitics.None or Proclitics.Al, Entry.Value: Statements.CueFacts { Form: Statements.CueForm.Participle } };

    /// <summary>The clause ends here; who is told behind it is sought.</summary>
    private bool? Behind(ClauseWalk walk, int from)
    {
        behind.Seek(from, walk.Limit, walk.Facts, walk.Slots);
        return false;
    }

    private static void Put(Slots slots, LinkKind kind, PartyList list)
    {
        switch (kind)
        {
            case LinkKind.Bare: slots.Bare.Add(list); break;
            case LinkKind.With: slots.With.Add(list); break;
            case LinkKind.Between: slots.Between.Add(list); break;
            case LinkKind.From: slots.From.Add(list); break;
            case LinkKind.By: slots.By.Add(list); break;
        }
    }

    private LinkKind LinkOf(PartyList list, LinkKind link) =>
        material.IsForm(list.First, "بينهما") ? LinkKind.Between
        : (list.Proclitics & Proclitics.Ka) != 0 ? LinkKind.Stop
        : (list.Proclitics & Proclitics.Ba) != 0 ? LinkKind.With
        : (list.Proclitics & Proclitics.La) != 0 ? LinkKind.To
        : (list.Proclitics & Proclitics.Wa) != 0 && link == LinkKind.Bare ? LinkKind.Stop
        : link;

    /// <summary>"استقبال فلان لفلان", "مأدبة عشاء تكريما لفلان", "تحدث إلى فلان", "اجتمعت إلى رئيس الوزراء": who is met stands behind ل or إلى.</summary>
    private bool LeadsTo(TriggerFacts facts, PartyList list, int token) =>
        facts.Form == TriggerForm.Noun ? facts.Frame is TriggerFrame.Object or TriggerFrame.Host or TriggerFrame.Summon || material.IsForm(token - 1, "تكريما")
        : facts.Frame == TriggerFrame.Phone ? scene.LinkAt(token - 1, out _) is LinkKind.To
        : facts is { Frame: TriggerFrame.With, Type: Model.EventType.Meeting } && list.Parties[0].Type == Model.EntityType.Person;
}
