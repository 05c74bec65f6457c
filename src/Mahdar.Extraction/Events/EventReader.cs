using Mahdar.Arabic;
using Mahdar.Extraction.Editions;
using Mahdar.Extraction.Events.Learning;
using Mahdar.Extraction.Events.Topics;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>
/// Finds meetings, calls, visits and agreements: one pass over the sentences, each word of an event read with its clause;
/// what tells of one event is then put together.
/// </summary>
public sealed class EventReader
{
    /// <summary>So many tokens behind a tour the states are told that it leads to, and behind a call what was said in it.</summary>
    private const int MostInRound = 45, MostInCall = 60;

    /// <summary>So many sentences of the body tell what the report is about.</summary>
    private const int MostOfLead = 2;

    /// <summary>So many tokens stand at most between the verb that ends a visit and the visit.</summary>
    private const int MostToEnd = 6;

    /// <summary>So many tokens behind a clause the words stand that tell of all together: في طهران الأسبوع المقبل في إطار قمة.</summary>
    private const int MostToMany = 8;

    /// <summary>So many tokens behind its clause stands what an agreement is on.</summary>
    private const int MostToOpinion = 6;

    private readonly Scene scene;
    private readonly IReadOnlyList<EditionDraft> sessions;
    private readonly Material material;
    private readonly ArrivalRecall arrivals;
    private readonly ChairReader chairs;
    private readonly CredentialReader credentials;
    private readonly ClauseReader clauses;
    private readonly MeetingVerbReader verbs;
    private readonly MeetingNounReader nouns;
    private readonly AnotherReader others;
    private readonly HostsReader hosts;
    private readonly VisitReader visits;
    private readonly PresenceReader presences;
    private readonly InvitationReader invitations;
    private readonly PhoneReader phones;
    private readonly EarlierSummits earlier;
    private readonly PurposeReader purposes;
    private readonly OnwardReader onward;
    private readonly StatusReader status;
    private readonly IdleWords idle;
    private readonly DayReader days;
    private readonly PlaceReader places;
    private readonly ChronicleReader chronicle;
    private readonly LengthReader lengths;
    private readonly RecallReader reminders;
    private readonly EditionFinder editions;
    private readonly AttendanceReader attendances;
    private readonly ConferenceReader conferences;
    private readonly AdoptionReader adoptions;
    private readonly AddressReader addresses;
    private readonly ParticipantsReader participants;
    private readonly EventSettler settler;
    private readonly List<EventDraft> found = [];
    private readonly List<Recall> recalls = [];
    private (Days When, int First) round = (default, int.MinValue / 2);

    internal EventReader(Scene scene, IReadOnlyList<EditionDraft> sessions, EventLearning learning)
    {
        settler = new EventSettler(scene, learning.Model?[EventLearning.Settling], learning.Trace);
        (this.scene, this.sessions, material) = (scene, sessions, scene.Material);
        var recent = new RecentParties(scene, found);
        var parties = new PartyReader(scene, recent);
        var subjects = new SubjectReader(scene, parties, recent);
        clauses = new ClauseReader(scene, parties);
        chairs = new ChairReader(scene, clauses, parties);
        credentials = new CredentialReader(scene, parties);
        verbs = new MeetingVerbReader(scene, subjects, recent);
        status = new StatusReader(scene);
        idle = new IdleWords(scene, status);
        nouns = new MeetingNounReader(scene, subjects, parties, recent, status, new SigningReader(scene, parties, found));
        (others, hosts) = (new AnotherReader(scene, recent), new HostsReader(scene, recent));
        visits = new VisitReader(scene, subjects, recent);
        (presences, invitations) = (new PresenceReader(scene, subjects), new InvitationReader(scene));
        phones = new PhoneReader(scene, subjects, parties, recent);
        (purposes, onward) = (new PurposeReader(scene, parties, recent), new OnwardReader(scene, recent));
        editions = new EditionFinder(scene, sessions, found);
        var gatherings = new ConferenceFinder(scene, editions, recent);
        (attendances, conferences) = (new AttendanceReader(scene, subjects, parties, recent, editions, gatherings, clauses), new ConferenceReader(scene, parties, editions, gatherings));
        (addresses, participants) = (new AddressReader(scene, subjects, parties, gatherings), new ParticipantsReader(scene, parties, gatherings));
        adoptions = new AdoptionReader(scene, parties);
        (days, places, lengths) = (new DayReader(scene, status, found), new PlaceReader(scene), new LengthReader(scene));
        reminders = new RecallReader(scene, status, days, places, lengths, found);
        arrivals = new ArrivalRecall(scene, subjects, days, lengths, found);
        (earlier, chronicle) = (new EarlierSummits(scene, days, found), new ChronicleReader(scene));
    }

    public List<EventDraft> Read()
    {
        foreach (var sentence in material.Passage.Sentences)
            if (material.IsActive(sentence.First)) ReadSentence(sentence);
        var merger = new EventMerger(material.Report.Published?.From);
        var events = merger.Merge(found, recalls).ConvertAll(editions.OnDaysOf).ConvertAll(days.OnJourney);
        var settled = merger.Rejoin(settler.Settle(new VisitScene(scene).Fill(new SceneDay(scene).Fill(events)))).ConvertAll(VisitScene.Close);
        return new TopicReader(scene).Fill(new MeetingPlace(scene, sessions).Fill(settled));
    }

    private void ReadSentence(Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if ((presences.ReadAt(i, sentence) ?? invitations.ReadAt(i, sentence) ?? onward.ReadAt(i, sentence)) is { } untold) Add(untold.Visit, untold.Telling);
            if ((conferences.ReadAt(i, sentence) ?? addresses.ReadAt(i, sentence) ?? participants.ReadAt(i, sentence)) is { } attended) Add(attended.Attendance, attended.Telling);
            if (adoptions.ReadAt(i, sentence) is { } adopted) Add(adopted.Agreement, adopted.Telling);
            if (attendances.ReadHead(i, sentence) is { } headed && !IsNone(headed.Telling)) Add(headed.Attendance, headed.Telling);
            if (purposes.ReadAt(i, sentence) is { } purpose) AddAll(purpose.Telling, purpose.Pairing, EventType.Meeting);
            if (chairs.ReadHeaded(i, sentence) is { } led && !IsNone(led.Telling))
            {
                AddAll(led.Telling, led.Pairing, EventType.Meeting);
                i = led.Telling.Slots.End - 1;
                continue;
            }
            if ((chairs.ReadAt(i, sentence) ?? chairs.ReadSession(i, sentence)) is { } chaired && !IsNone(chaired.Telling)) AddAll(chaired.Telling, chaired.Pairing, EventType.Meeting);
            if (phones.ReadAt(i, sentence, found) is { } phone) AddAll(phone.Telling, phone.Pairing with { Each = true }, EventType.Call);
            if (scene.Referents.Covering(i) is { } referent) i = referent.End - 1;
            else if (material.Matches.TryGet(i, EntryKind.Series, out var series) && !scene.IsOfTwoStates(series) && !IsOfParties(series)) i = series.End - 1;
            else if (scene.TryTrigger(i, out var match, out var facts))
            {
                Read(match, facts, sentence);
                i = match.End - 1;
            }
        }
    }

    /// <summary>"محادثات جنيف مع الوزير": talks of a place, which the words behind tell the other side of.</summary>
    private bool IsOfParties(Match series) => scene.LinkAt(series.End, out _) is LinkKind.With or LinkKind.Between && scene.TryTrigger(series.First, out _, out var talks) && talks is { Frame: TriggerFrame.Talks, Form: TriggerForm.Noun };

    private void Read(Match trigger, TriggerFacts facts, Sentence sentence)
    {
        if (facts.Type is not { } type || idle.IsNone(trigger, facts, sentence.First)) return;
        var telling = new Telling(trigger, facts, sentence, clauses.Read(trigger, facts, sentence.End));
        if (facts.Frame == TriggerFrame.Credentials)
        {
            if (credentials.Read(telling) is { } presented) AddAll(telling, presented, type);
        }
        else if (type == EventType.Visit) ReadVisit(telling);
        else if (type != EventType.Attendance) ReadMeeting(telling, type);
        else if (attendances.ReadMeeting(telling) is { } meeting) AddAll(telling, meeting, EventType.Meeting);
        else if (attendances.Read(telling) is { } attendance) Add(attendance, telling);
    }

    private bool IsNone(Telling telling) => idle.IsNone(telling.Trigger, telling.Facts, telling.Sentence.First);

    private void ReadVisit(Telling telling)
    {
        var (trigger, facts, sentence, slots) = telling;
        var before = found.Count;
        foreach (var visit in visits.Read(telling)) Add(visit, telling);
        if (found.Count == before)
        {
            if (others.Read(telling) is { } another) AddAll(telling, another, EventType.Meeting);
            else if (facts.Form == TriggerForm.Noun) Recall(EventType.Visit, telling);
            else if (arrivals.Read(telling) is { } arrival) recalls.Add(arrival);
            if (attendances.ReadGoing(telling) is { } going) Add(going, telling with { Facts = facts with { Type = EventType.Attendance } });
        }
        if (facts.Frame == TriggerFrame.Tour && days.Read(trigger, slots.End, sentence.First, sentence.End) is { IsKnown: true } when) round = (when, trigger.First);
    }

    /// <summary>Meetings, calls and agreements.</summary>
    private void ReadMeeting(Telling telling, EventType type)
    {
        var (trigger, facts, _, slots) = telling;
        var pairing = facts.Form != TriggerForm.Noun || facts.Frame == TriggerFrame.Summon ? verbs.Read(telling) ?? hosts.Read(telling) : nouns.Read(telling) ?? hosts.Read(telling) ?? (type == EventType.Meeting ? others.Read(telling) : null);
        if (pairing is null)
        {
            Recall(type, telling);
            return;
        }
        var byPhone = IsByPhone(trigger, slots);
        if (type == EventType.Agreement && !IsConcluded(telling, pairing) || facts.Frame == TriggerFrame.Phone && !byPhone && !AreApart(trigger, slots, pairing)) return;
        if (type == EventType.Meeting && (byPhone || IsInCall(telling, pairing))) type = EventType.Call;
        // "لقاء مع نظيريه الياباني والكوري", "قبل أن يستقبلهما الرئيس": one meeting of all.
        if (pairing.AtOnce || type == EventType.Meeting && IsOneOfCounterparts(telling)) pairing = pairing with { Each = false };
        else if (IsOneByOne(telling, pairing, type)) pairing = pairing with { Each = true, Apart = type == EventType.Meeting && (slots.Severally ? pairing.Subjects.Count > 1 : facts.Plural && PartyReader.Sides(pairing.Subjects) > 1) };
        AddAll(telling, pairing, type);
    }

    /// <summary>"زار برلين للقاء نظرائه", "بعد اجتماع مع الأمين العام ونظيريه": a noun that tells one meeting, and one word for several who are met.</summary>
    private bool IsOneOfCounterparts(Telling telling) =>
        telling is { Facts: { Form: TriggerForm.Noun, Frame: TriggerFrame.Meeting, Plural: false }, Slots: { Each: false } slots } && (slots.With.Count > 0 ? slots.With : slots.Bare) is [{ } met]
        && Enumerable.Range(met.First, met.End - met.First).Any(token => scene.Referents.StartingAt(token) is { Office: { IsCounterpart: true, Number: not Lexicon.Number.One } });

    /// <summary>"اتفق مع نظيره", "وقعت مصر اتفاقا": the words name both sides, or a verb at least with whom it is; and they do more than think alike.</summary>
    private bool IsConcluded(Telling telling, Pairing pairing)
    {
        var (trigger, facts, _, slots) = telling;
        return facts.Form == TriggerForm.Noun ? pairing.Told : (pairing.Told || slots.With.Count > 0) && !IsOpinion(trigger.End, slots.End);
    }

    /// <summary>"اتفقا على أهمية الحوار": they are of one mind, and conclude nothing.</summary>
    private bool IsOpinion(int from, int end)
    {
        for (var i = from; i < end + MostToOpinion && i < material.Tokens.Length; i++)
            if (material.IsForm(i, "علي")) return material.IsParticle(i + 1, EventParticle.Opinion);
        return false;
    }

    /// <summary>"تحدث ترمب مع نظيره": each in his own state, so on the phone.</summary>
    private bool AreApart(Match verb, Slots slots, Pairing pairing) => slots.With.Count > 0 && pairing.Meetings().Any(WhoMeets.AreLeadersApart) && !IsBeforeOthers(verb.End, slots.With[0].First);

    /// <summary>"تحدث الرئيس في مؤتمر صحفي مشترك مع نظيره": to those who listen.</summary>
    private bool IsBeforeOthers(int from, int to)
    {
        for (var i = from; i < to; i++)
            if (material.IsParticle(i, EventParticle.Podium)) return true;
        return false;
    }

    /// <summary>Who calls several calls them one by one; so "محادثات مع وفدين", "يلتقي الوزيرين", "لقاءات مع".</summary>
    private bool IsOneByOne(Telling telling, Pairing pairing, EventType type)
    {
        var (trigger, facts, _, slots) = telling;
        return type == EventType.Call && !phones.IsOne(telling) || slots.Each
            || facts is { Plural: true, Frame: TriggerFrame.Talks } && slots.With is [{ Delegation: true } delegations] && PartyReader.Sides(delegations.Parties) > 1
            || facts is { Plural: true, Frame: TriggerFrame.Meeting } && slots.With.Count > 0
            || facts is { Plural: true, Frame: TriggerFrame.Talks } && slots.With.Count > 0 && WhoMeets.AreMetApart(pairing) && !IsOfMany(trigger, slots.End)
            || facts is { Form: not TriggerForm.Noun, Frame: not TriggerFrame.Discuss } && WhoMeets.AreReceivingApart(pairing) && !IsOfMany(trigger, slots.End)
            || (facts.Form == TriggerForm.Present || AreCounterparts(slots)) && WhoMeets.AreMetApart(pairing) && !IsOfMany(trigger, slots.End);
    }

    private void AddAll(Telling telling, Pairing pairing, EventType type)
    {
        var (trigger, facts, _, slots) = telling;
        foreach (var all in pairing.Meetings())
        {
            var parties = all.Select(ActingFor).Where(WhoMeets.IsKnown).Distinct().ToArray();
            // "أعيدت الاتصالات الهاتفية بين البلدين": the lines, not a call.
            if (!CanBe(type, telling, pairing, parties) || type == EventType.Call && trigger is { Definite: true, Entry.Key: "اتصالات هاتفيه" } && slots.Between is [{ First: var between }] && scene.MarkAt<GroupMark>(between, out _) is not null) continue;
            var talks = facts.Frame == TriggerFrame.Talks;
            Add(new EventDraft(type, parties, trigger.First, Math.Max(slots.End, trigger.End), $"{type.ToString().ToLowerInvariant()}, {pairing.Rule}")
            {
                Told = pairing.Told,
                Status = pairing.Status,
                Form = facts.Form,
                Talked = facts.Frame == TriggerFrame.Discuss || talks && trigger.Definite,
                Together = parties.Length > 2 && !pairing.Each,
                Delegated = pairing.Delegated,
                Before = pairing.Before,
                Lower = pairing.Delegated || talks && !parties.Any(party => party.Type == EntityType.Person),
                Summit = WhoMeets.IsSummit(trigger),
            }, telling);
        }
    }

    /// <summary>Not states that are in contact, nor teams that meet in a match.</summary>
    private bool CanBe(EventType type, Telling telling, Pairing pairing, EntityDraft[] parties) =>
        WhoMeets.AreMeeting(parties) && !(type == EventType.Call && WhoMeets.IsContact(telling.Trigger, parties))
        && (pairing.Delegated || pairing.Leaders || !WhoMeets.IsMatch(telling.Facts, parties) && !WhoMeets.AreTeams(material, telling, parties));

    /// <summary>"هذه القمة", "اللقاء", "قمة هلسنكي": what adds to an event told elsewhere, or tells that those who met before meet again.</summary>
    private void Recall(EventType type, Telling telling)
    {
        var (trigger, facts, _, slots) = telling;
        if (reminders.GoingOn(telling) is { } parties) Add(new EventDraft(EventType.Meeting, parties, trigger.First, trigger.End, "meeting, noun: of those who met before") { Form = facts.Form, Lower = true }, telling);
        if (earlier.Of(telling) is { } states) Add(new EventDraft(EventType.Meeting, states, trigger.First, Math.Max(slots.End, trigger.End), "meeting, noun: of the states that met before") { Form = facts.Form, Summit = true, Before = true }, telling);
        recalls.AddRange(reminders.Read(type, telling));
    }

    private void Add(EventDraft draft, Telling telling)
    {
        // Each takes part for himself.
        if (draft is { Type: EventType.Attendance, Parties.Count: > 1 })
        {
            foreach (var party in draft.Parties) Add(draft with { Parties = [party] }, telling);
            return;
        }
        var (trigger, facts, sentence, slots) = telling;
        if (draft.Place is null && places.Read(trigger, slots, sentence.First, sentence.End) is { } place) draft = draft with { Place = place.Place, Country = place.Country };
        var (day, length) = (days.Read(draft, telling), lengths.Read(trigger, sentence));
        var (told, likely) = status.Read(trigger, facts, sentence.First, slots.End);
        if (told == EventStatus.Planned && WasPlanned(telling, day)) told = EventStatus.Cancelled;
        // "دعاه إلى زيارة واشنطن في اتصال في مارس": the day is that of the call.
        if (draft.Invited && day.To < material.Report.Published?.From) day = default;
        // "دعا إلى إلغاء القمة بعد اتهام موظفين الجمعة": the day is not that of the summit.
        if (told == EventStatus.Planned && day.To < material.Report.Published?.From && scene.MarkAt<StatusMark>(trigger.First - 1, out _) is { Status: EventStatus.Cancelled }) day = default;
        // "وفي سبعينيات القرن العشرين، غادر البلاد إلى سوريا": he is not on his way now.
        if (told == EventStatus.Ongoing && facts is { Form: TriggerForm.Past, Type: EventType.Visit } && !day.IsKnown && days.IsOfOldDays(trigger.First, sentence.First)) told = EventStatus.Held;
        var eve = told == EventStatus.Planned && status.IsEve(trigger, facts, slots.End);
        if (eve) (told, likely) = (null, EventStatus.Planned);
        if (draft.Type == EventType.Meeting && day.IsOneDay) day = days.OfNthDay(trigger, day);
        // "16 أكتوبر" above "الوزير يلتقي الملك": what a chronicle tells in the present was held on the day above.
        if (!day.IsKnown && told is null or EventStatus.Held or EventStatus.Planned && (trigger.Proclitics & Arabic.Proclitics.Sa) == 0 && draft.Status is null or EventStatus.Held && chronicle.DayOf(trigger.First) is { } dated)
            (day, likely) = (dated, dated.To <= material.Report.Published?.From ? EventStatus.Held : likely);
        if (told is null && Joined(draft, telling) is { } first) (told, likely) = (first.Status, first.Likely);
        // "استقبل الرئيس المستشارة، حيث سيناقشان": the same meeting.
        if (facts.Dual && material.IsForm(trigger.First - 1, "حيث") && found is [.., { Type: EventType.Meeting } same] && same.First >= sentence.First && same.Parties.SequenceEqual(draft.Parties)) (told, likely, draft) = (same.Status, same.Likely, draft with { Status = same.Status });
        var when = day.IsKnown ? day : Understood(draft, telling);
        draft = draft with
        {
            // "وجه دعوة إلى فلان لزيارة موسكو": nobody says that he comes.
            Status = draft.Status ?? (draft.Invited && told is null or EventStatus.Held ? EventStatus.Proposed : told),
            Likely = likely,
            Eve = eve,
            Edition = draft.Edition >= 0 || draft.Type is EventType.Visit or EventType.Call ? draft.Edition : editions.Near(trigger, sentence, draft.Country),
            When = LengthReader.EndOn(draft.Type != EventType.Visit ? when : IsLastDay(draft, telling, when, length) ? LengthReader.StretchBack(when.To, length) : LengthReader.Stretch(when, length), lengths.Until(trigger, sentence)),
            Duration = length,
            Lasting = length,
            Evidence = [(draft.First, draft.End)],
            InTitle = IsTitle(trigger.First),
            InLead = IsLead(trigger.First),
            Anew = IsAnew(trigger, slots.End),
            Due = days.IsDue(trigger, sentence.End),
            Begins = draft.Begins || draft.Type == EventType.Visit && day.IsOneDay && days.IsBeginning(trigger, sentence.End),
            Ends = draft.Type == EventType.Visit && day.IsOneDay && IsClosing(trigger.First - 1),
        };
        if (draft.Type != EventType.Visit && days.Several(trigger, slots.End, sentence.End) is { Count: > 1 } several) found.AddRange(several.Select(one => draft with { When = one }));
        else found.Add(draft);
    }

    /// <summary>"مهتم بزيارة كوريا الشمالية ولقاء الزعيم كيم": what و joins to a visit is as it is.</summary>
    private EventDraft? Joined(EventDraft draft, Telling telling) =>
        draft.Type == EventType.Meeting && telling.Facts.Form == TriggerForm.Noun && (telling.Trigger.Proclitics & Arabic.Proclitics.Wa) != 0 && found is [.., { Type: EventType.Visit, Form: TriggerForm.Noun } visit]
        && visit.First >= telling.Sentence.First && telling.Trigger.First - visit.End is >= 0 and <= 1 && draft.Parties.Contains(visit.Parties[0]) ? visit : null;

    /// <summary>"وكان من المقرر أن يزور القاهرة أمس": the day is over, and nothing came of it.</summary>
    private bool WasPlanned(Telling telling, Days when) =>
        telling.Facts.Form == TriggerForm.Present && when.To < material.Report.Published?.From && status.WasToBe(telling.Trigger, telling.Sentence.First);

    /// <summary>The days of an event whose clause tells none: those of what was told just before it.</summary>
    private Days Understood(EventDraft draft, Telling telling)
    {
        // "يجري السبت محادثات مع نظيره قبل أن يلتقي ولي العهد": on the same day, as far as is told.
        if (draft.Type == EventType.Meeting && telling.Facts.Form != TriggerForm.Noun && IsThen(telling.Trigger.First) && found is [.., { Type: EventType.Meeting, When: { IsOneDay: true } } last] && last.First >= telling.Sentence.First) return last.When;
        // "في جولة من 13 إلى 21 أكتوبر، حيث سيزور فرنسا وإيطاليا": as far as is told, on one of those days.
        return draft.Type == EventType.Visit && telling.Trigger.First - round.First is >= 0 and < MostInRound ? round.When : default;
    }

    /// <summary>"غادر الخميس", "اختتم الثلاثاء زيارة": the one day that is told is that on which the visit ended.</summary>
    private bool IsLastDay(EventDraft draft, Telling telling, Days when, TimeSpan? length) => when.IsOneDay && (draft.Departs || IsEnd(telling.Trigger, telling.Facts) || length is not null && IsClosing(telling.Trigger.First - 1));

    /// <summary>"في ختام زيارته الثلاثاء التي استمرت يومين".</summary>
    private bool IsClosing(int token) => material.IsForm(token, "ختام") || material.IsForm(token, "نهايه") || material.IsForm(token, "اختتام");

    /// <summary>"استدعت وزارة الخارجية الروسية السفير": a ministry acts for its state.</summary>
    private EntityDraft ActingFor(EntityDraft party) => party is { Type: EntityType.Organization, Sort: "ministry", Country: { } state } ? scene.Book.State(state) : party;

    /// <summary>"التقى نظيريه الروسي والتركي": each by himself, unless they are told as together.</summary>
    private bool AreCounterparts(Slots slots) => slots.Bare.Concat(slots.With).Any(list => scene.Referents.StartingAt(list.First) is { Office.IsCounterpart: true });

    /// <summary>"عاد الخميس من كوريا الشمالية", "اختتم الثلاثاء زيارة لفرنسا": the day told is the last one.</summary>
    private bool IsEnd(Match trigger, TriggerFacts facts)
    {
        if (facts.Frame == TriggerFrame.Return) return true;
        if (facts.Form != TriggerForm.Noun) return false;
        for (int i = trigger.First - 1, most = MostToEnd; i >= 0 && most > 0; i--, most--)
            if (scene.Referents.Covering(i) is { } referent) i = referent.First;
            else if (scene.TryTrigger(i, out var verb, out var carrier) && carrier.Form != TriggerForm.Noun) return verb.Entry.Name is "اختتم" or "يختتم" or "أنهى" or "ينهي" or "انتهى" or "ينتهي";
        return false;
    }

    private bool IsThen(int verb) => material.IsForm(verb - 1, "ثم") || material.IsForm(verb - 1, "ان") && material.IsForm(verb - 2, "قبل");

    /// <summary>"قمة", "لقاء ثلاثيا", "معا": all of them together.</summary>
    private bool IsOfMany(Match trigger, int end)
    {
        if (WhoMeets.IsSummit(trigger)) return true;
        for (var i = Math.Max(0, trigger.First - 3); i < end + MostToMany && i < material.Tokens.Length && !material.Is(i, '.'); i++)
            if (material.IsParticle(i, EventParticle.Together) && !(i < trigger.First && material.HasArticle(i))) return true;
        return false;
    }

    /// <summary>"مكالمة جمعت بينهما، ناقشا فيها", "محادثة هاتفية … المحادثة بين الزعيمين": what the two did in the call told just before.</summary>
    private bool IsInCall(Telling telling, Pairing pairing) =>
        (telling is { Facts.Dual: true, Facts.Frame: TriggerFrame.Discuss or TriggerFrame.With } && !telling.Trigger.Entry.Name.EndsWith("صافح", StringComparison.Ordinal) || telling.Trigger is { Definite: true, Entry.Key: "محادثه" }) && found is [.., { Type: EventType.Call } call] && telling.Trigger.First - call.First < MostInCall && call.Parties.Count == 2 && pairing.Subjects.Concat(pairing.Others).All(call.Parties.Contains);

    /// <summary>"بحث هاتفيا مع".</summary>
    private bool IsByPhone(Match trigger, Slots slots)
    {
        if (material.IsForm(trigger.First - 1, "هاتفيا") || material.IsComma(trigger.First - 1) && material.IsForm(trigger.First - 2, "هاتفيا")) return true;
        for (var i = trigger.End; i < slots.End + 3 && i < material.Tokens.Length; i++)
            if (material.IsForm(i, "هاتفيا") || material.IsForm(i, "بالهاتف") || material.IsForm(i, "الهاتف") && material.IsForm(i - 1, "عبر") || i < slots.End && material.IsWord(i) && material.Passage.Form(i) is "هاتفيه" or "هاتفي" or "هاتفيين" or "هاتفيتين") return true;
        return false;
    }

    /// <summary>"لقاء جديد", "الالتقاء مجددا": directly behind the word, or behind those who meet.</summary>
    private bool IsAnew(Match trigger, int end) =>
        !trigger.Definite && (scene.MarkAt<AnewMark>(trigger.End, out _) is not null || scene.MarkAt<AnewMark>(trigger.First + 1, out _) is not null && trigger.End > trigger.First + 1 || scene.MarkAt<AnewMark>(end, out _) is not null);

    private bool IsLead(int token)
    {
        var sentence = material.Passage.SentenceOf(token);
        var body = 0;
        for (var i = sentence - 1; i >= 0; i--)
            if (material.KindAt(material.Passage.Sentences[i].First) == BlockKind.Body && ++body >= MostOfLead) return false;
        return true;
    }

    private bool IsTitle(int token) => material.KindAt(token) == BlockKind.Title;
}
