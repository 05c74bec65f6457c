using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>Travel of an official to a state: زار, وصل إلى, زيارة فلان إلى.</summary>
internal sealed class VisitReader(Scene scene, SubjectReader subjects, RecentParties recent)
{
    private const int MostBeforeWelcome = 8, MostToThem = 12;

    private readonly InvitationReader invitations = new(scene);
    private readonly VisitedLandReader lands = new(scene);
    private readonly CourseReader course = new(scene);
    private readonly Honours honours = new(scene.Material, scene.Referents);

    /// <summary>One draft for each state visited.</summary>
    public IEnumerable<EventDraft> Read(Telling telling)
    {
        var (trigger, facts, sentence, slots) = telling;
        if (Called(telling) is { } called) yield return called;
        if (slots.Destinations.Count == 0) slots.Destinations.AddRange(lands.Of(telling));
        if (slots.Destinations.Count == 0 && (Welcomed(telling) ?? OfScene(telling)) is { } untold) yield return untold;
        if (slots.Destinations.Count == 0 && slots.Left is null || IsOfAnother(telling) || IsOtherVerb(telling)) yield break;
        var visitors = Visitors(telling, out var rule);
        if (visitors is null || visitors.Count == 0 || !visitors.All(WhoMeets.IsKnown)) yield break;
        if (slots.Left is { } left && scene.PlaceOf(left) is { Country: { } behind } place && visitors.All(HasStayed) && !visitors.Any(visitor => IsOf(visitor, behind)))
            yield return new EventDraft(EventType.Visit, [.. visitors, scene.Book.State(behind)], trigger.First, Math.Max(slots.End, trigger.End), "visit: who leaves") { Place = place.Place, Country = behind, Form = facts.Form, Status = facts.Form == TriggerForm.Past ? EventStatus.Held : EventStatus.Ongoing, Departs = true };
        var seen = new HashSet<string>();
        // "عودة السفير إلى القاهرة", "عودة الشيخ سالم إلى الكويت": who is posted there doesn't visit it, nor who may be at home.
        if (slots.Back && visitors.Any(visitor => visitor.Offices.Exists(office => office.Role == Role.Ambassador) || visitor is { Type: EntityType.Person, RepresentedState: null, Offices.Count: 0 })) yield break;
        foreach (var (index, destination) in slots.Destinations.Index())
        {
            var (town, country) = scene.PlaceOf(destination);
            // "دخل جنوب السودان في حرب": the state is who enters; "احتجاجات تصل إلى العاصمة": neither who nor where is told.
            if (trigger.Entry.Key is "دخل" or "يدخل" && scene.LinkAt(destination.End, out var into) is LinkKind.In && scene.LandAt(into) is null) continue;
            if (rule == "visitor understood" && scene.MarkAt<HereMark>(destination.First, out var here) is not null && here == destination.End) continue;
            if (country is null || !seen.Add(country) || visitors.Any(visitor => IsOf(visitor, country))) continue;
            // "وصل إلى طهران بوتين وإردوغان": each comes for his own state.
            foreach (var side in visitors.GroupBy(PartyReader.SideOf))
                yield return new EventDraft(EventType.Visit, [.. side, scene.Book.State(country)], trigger.First, Math.Max(slots.End, trigger.End), "visit: " + rule)
                {
                    Place = town,
                    Country = country,
                    Told = rule != "visitor understood",
                    // "غادر إلى عمان، ومنها إلى موسكو": he is on his way to the first.
                    Status = index >= slots.First && (facts.Likely == EventStatus.Ongoing || facts.Frame == TriggerFrame.Going) ? EventStatus.Planned
                        : rule == "visitor invited" ? invitations.StatusOf(trigger, sentence.First)
                        : rule == "visitor sent" || facts is { Frame: TriggerFrame.Send, Form: TriggerForm.Noun } && trigger.Proclitics == Arabic.Proclitics.None && !scene.Material.IsParticle(trigger.First - 1, EventParticle.Upshot) ? EventStatus.Planned
                        : IsOver(telling) ? EventStatus.Held : null,
                    Invited = rule == "visitor invited",
                    OfTour = (facts is { Frame: TriggerFrame.Tour, Pronoun: TriggerPronoun.None } && slots.Destinations.Count > 1 || course.Leads(trigger.End, destination.First) || IsFurther(telling, destination)) && !course.HasLed(trigger.End, slots.Destinations[0].First),
                    Form = facts.Form,
                    Arrival = facts.Frame is TriggerFrame.Way or TriggerFrame.Leave or TriggerFrame.Going,
                    // "جولة يستهلها من بكين".
                    Begins = facts is { Frame: TriggerFrame.Begin, Form: TriggerForm.Present } || facts is { Frame: TriggerFrame.Visit, Form: TriggerForm.Noun } && course.Beginning(trigger, sentence.First) is not null,
                };
        }
    }

    /// <summary>"زارت السفيرة الأميركية رئيس مجلس النواب": who calls on somebody of another side meets him.</summary>
    private static EventDraft? Called(Telling telling) =>
        telling is { Facts: { Frame: TriggerFrame.Place, Form: not TriggerForm.Noun, Pronoun: TriggerPronoun.None }, Trigger.Entry.Name: "زار" or "يزور", Slots.Bare: [var guests, var hosts, ..] }
        && guests.Parties.Concat(hosts.Parties).All(party => party is { Type: EntityType.Person, Name: not null } && WhoMeets.IsKnown(party)) && PartyReader.Sides([.. guests.Parties, .. hosts.Parties]) > 1
            ? new EventDraft(EventType.Meeting, [.. guests.Parties, .. hosts.Parties], telling.Trigger.First, hosts.End, "visit: who calls on somebody") { Form = telling.Facts.Form } : null;

    /// <summary>"بدأ زيارة لأوغندا وكينيا": he has come to the first of them.</summary>
    private bool IsFurther(Telling telling, Referent land) =>
        telling is { Facts: { Frame: TriggerFrame.Visit, Form: TriggerForm.Noun }, Slots.Destinations: var lands } && lands.Count > 1 && !ReferenceEquals(lands[0], land) && course.Beginning(telling.Trigger, telling.Sentence.First) is { Form: TriggerForm.Past };

    /// <summary>"رحب الوزير بزيارة نظيره": the guest is in the state of who welcomes him.</summary>
    private EventDraft? Welcomed(Telling telling)
    {
        var (trigger, facts, sentence, slots) = telling;
        if (facts is not { Form: TriggerForm.Noun, Frame: TriggerFrame.Visit or TriggerFrame.Way, Pronoun: TriggerPronoun.None } || (trigger.Proclitics & Arabic.Proclitics.Ba) == 0 || slots.Bare.Count == 0 || !IsWelcome(trigger.First, sentence.First)) return null;
        if (subjects.Before(trigger.First, sentence.First, []) is not { } host || PartyReader.SideOf(host) is not string state || People(slots.Bare[0]) is not { Length: > 0 } guests || guests.Any(guest => IsOf(guest, state))) return null;
        return new EventDraft(EventType.Visit, [.. guests, scene.Book.State(state)], trigger.First, Math.Max(slots.End, trigger.End), "visit: welcomed") { Country = state, Form = facts.Form };
    }

    /// <summary>"التقى الوزير أمير قطر", then "إن زيارة الوزير"; "التقى الأمير في زيارة قام بها": in the state of those whom the visitor met.</summary>
    private EventDraft? OfScene(Telling telling)
    {
        var (trigger, facts, sentence, slots) = telling;
        if (facts is not { Form: TriggerForm.Noun, Frame: TriggerFrame.Visit, Plural: false, Pronoun: TriggerPronoun.None } || IsIntent(trigger.First - 1)) return null;
        var visitor = slots.Bare.Count > 0 ? People(slots.Bare[0]) is [{ } one] ? one : null : IsMade(trigger.End) ? recent.Actor(sentence.First, trigger.First) : Received(trigger, sentence.First);
        if (visitor is not { } guest || recent.Journeys.Abroad(guest, trigger.First) is not { } state || IsOf(guest, state)) return null;
        return new EventDraft(EventType.Visit, [guest, scene.Book.State(state)], trigger.First, Math.Max(slots.End, trigger.End), "visit: where the visitor met others") { Country = state, Form = facts.Form, Told = false };
    }

    /// <summary>"يستضيف الرئيس الملك في البيت الأبيض، في زيارة تستغرق أياما": who is received is on a visit.</summary>
    private EntityDraft? Received(Lexicon.Match trigger, int sentenceFirst) =>
        !trigger.Definite && scene.Material.IsForm(trigger.First - 1, "في") && recent.Meeting(trigger.First) is { } meeting && meeting.First >= sentenceFirst && meeting.Parties is { Count: 2 } two && two[1].Type == EntityType.Person
        && scene.TryTrigger(meeting.First, out var verb, out var host) && (host.Frame == TriggerFrame.Host || verb.Entry.Name is "استقبل" or "يستقبل") ? two[1] : null;

    /// <summary>"زيارة قام بها", "زيارة سرية قام بها".</summary>
    private bool IsMade(int token) => IsDone(token) || scene.Material.IsWord(token) && scene.LinkAt(token, out _) is null && IsDone(token + 1);

    private bool IsDone(int token) => scene.Material.IsForm(token + 1, "بها") && scene.MarkAt<GroupMark>(token + 2, out _) is null && scene.Referents.StartingAt(token + 2) is null && scene.TryTrigger(token, out _, out var verb) && verb is { Frame: TriggerFrame.Light, Form: not TriggerForm.Noun };

    /// <summary>"غادر الوزير الرياض": he was there; who is posted there doesn't visit it.</summary>
    private static bool HasStayed(EntityDraft visitor) => visitor.Type == EntityType.Person && (visitor.Offices.Count > 0 || visitor.Facts is not null) && !visitor.Offices.Exists(office => office.Role is Role.Ambassador or Role.Spokesperson);

    private bool IsWelcome(int token, int sentenceFirst)
    {
        for (var i = token - 1; i >= sentenceFirst && i >= token - MostBeforeWelcome; i--)
            if (scene.MarkAt<WelcomeMark>(i, out _) is not null) return true;
        return false;
    }

    private IReadOnlyList<EntityDraft>? Visitors(Telling telling, out string rule)
    {
        var (trigger, facts, sentence, slots) = telling;
        rule = "visitor told";
        var noun = facts.Form == TriggerForm.Noun;
        var thither = lands.IsThither(trigger, facts);
        if (!noun && !thither && scene.LinkAt(trigger.First - 1, out _) is LinkKind.Relative && subjects.Adjacent(trigger.First, sentence.First) is { Count: > 0 } related) return Travellers(related, trigger.First, sentence.First);
        if (facts.Own) return subjects.Speaking(trigger.First) is { } self && IsTraveller(self) ? [self] : null;
        if (facts.Frame == TriggerFrame.Send) return Sent(telling);
        // "غادر سموه إلى باريس", "غادر سموه متوجها إلى باريس".
        if (!noun && (honours.At(trigger.End, null) ?? honours.At(trigger.First - 1, null)) is { } honoured && IsTraveller(honoured)) return [honoured];
        // "زارها نظيره": who is told behind a verb with its object is its subject.
        if (slots.Bare.Count > 0 && (facts.Pronoun == TriggerPronoun.None || !noun)) return People(slots.Bare[0]);
        // "زيارة أميرها إلى واشنطن": who is told by a pronoun, and not known.
        if (noun && (invitations.IsUncalled(trigger, sentence.First) || facts.Pronoun == TriggerPronoun.None && IsSomebodyOfHers(trigger.End))) return null;
        rule = "visitor invited";
        if (noun && facts.Pronoun != TriggerPronoun.Speaker && invitations.Guest(trigger, sentence.First, state => slots.Destinations.Exists(land => PlaceReader.Of(land).Country == state)) is { } guest) return IsTraveller(guest) || guest.Type == EntityType.Organization ? [guest] : null;
        rule = "visitor sent";
        if (Charged(trigger, sentence.First) is { } charged) return IsTraveller(charged) ? [charged] : null;
        rule = "visitor before";
        if (noun && facts.Pronoun == TriggerPronoun.One && Concerned(trigger.First) is { } concerned && IsTraveller(concerned) && Fits(concerned, telling)) return [concerned];
        if (facts.Form == TriggerForm.Present && subjects.First(trigger.First, sentence.First) is { } first && IsTraveller(first)) return [first];
        if (facts.Pronoun == TriggerPronoun.Speaker) return scene.SpeakerAt(trigger.First) is { } speaker && IsTraveller(speaker) ? [speaker] : null;
        if (!noun && subjects.Opening(trigger, sentence.First) is { } opening && IsTraveller(opening)) return [opening];
        // "اختتم وفد من مجلس الأمن زيارته لبنغلادش وسيتوجه إلى ميانمار": those who made the last journey.
        if (!noun && facts.Gender != Lexicon.Gender.Feminine && (trigger.Proclitics & Arabic.Proclitics.Wa) != 0 && recent.Journeys.Journey(sentence.First, trigger.First) is { Parties: [{ Type: EntityType.Organization } delegation, ..] } && subjects.Named(trigger.First, sentence.First) is null) return [delegation];
        if (!noun && subjects.OfClauseBefore(trigger.First, sentence.First) is { } goesOn && IsTraveller(goesOn) && SubjectReader.Agrees(goesOn, facts.Gender)) return [goesOn];
        if (!noun && !thither && (trigger.Proclitics & (Arabic.Proclitics.Wa | Arabic.Proclitics.Fa)) == 0 && subjects.Adjacent(trigger.First, sentence.First) is { Count: > 0 } adjacent) return facts.Dual && adjacent.Count == 1 ? null : Travellers(adjacent, trigger.First, sentence.First);
        if (noun && Carrier(telling) is { } carried && !carried.All(one => IsAtHome(one, slots))) return carried;
        // "استقبل فلانا رئيس البلدية الذي يقوم بزيارة": the relative clause is about somebody else.
        if (noun && facts.Pronoun == TriggerPronoun.None && IsOfRelative(trigger.First - 1)) return null;
        if (noun && facts.Pronoun == TriggerPronoun.Two && recent.Two(trigger.First) is { Count: 2 } both) return both.Where(IsTraveller).ToArray();
        if (noun && facts is { Plural: true, Pronoun: TriggerPronoun.None } || AreMany(trigger) || facts.Dual || !noun && slots.Back) return null;
        // "بينما كان الوزير الأميركي في طريق عودته إلى واشنطن": he goes home.
        if (slots.Back && subjects.Before(trigger.First, sentence.First, [], facts.Gender, true) is { } homeward && IsAtHome(homeward, slots)) return null;
        if (WhoMet(telling) is { } sameOne && IsTraveller(sameOne)) return [sameOne];
        if (Guest(telling) is { } before && IsTraveller(before)) return Together(before, telling);
        rule = "visitor by pronoun";
        if ((noun && facts.Pronoun == TriggerPronoun.One || !noun && subjects.IsBehindThatHe(trigger.First)) && subjects.Named(trigger.First, sentence.First) is { } named && IsTraveller(named) && Fits(named, telling)) return [named];
        rule = "visitor understood";
        if (IsOfNobody(trigger, facts)) return null;
        if (facts is { Frame: TriggerFrame.Return, Form: TriggerForm.Noun, Pronoun: TriggerPronoun.One }) return subjects.Ahead(trigger.First, [], facts.Gender) is { } ahead && IsTraveller(ahead) && Fits(ahead, telling) ? [ahead] : null;
        // "في زيارة لفنزويلا للقاء نظيره نيكولاس مادورو، قال عباس": the host does not travel.
        var hosts = new List<EntityDraft>();
        while (subjects.Ahead(trigger.First, hosts, facts.Gender) is { } host && IsAtHome(host, slots)) hosts.Add(host);
        return subjects.Understood(trigger.First, hosts, facts.Gender) is { } understood && IsTraveller(understood) && Fits(understood, telling) ? [understood] : null;
    }

    /// <summary>"الذي يقوم ب".</summary>
    private bool IsOfRelative(int token) => scene.TryTrigger(token, out var verb, out var facts) && facts is { Frame: TriggerFrame.Light, Form: not TriggerForm.Noun, Pronoun: TriggerPronoun.None } && scene.LinkAt(verb.First - 1, out _) is LinkKind.Relative;

    /// <summary>"غادر", "عودة الوزير", "وجود", "الرحلة": words that tell as often of others than of whom the report speaks.</summary>
    private bool IsOfNobody(Lexicon.Match trigger, TriggerFacts facts)
    {
        if (facts.Frame is TriggerFrame.Leave or TriggerFrame.Going || facts is { Frame: TriggerFrame.Stay, Pronoun: TriggerPronoun.None }) return true;
        if (facts.Frame == TriggerFrame.Return) return facts is not { Form: TriggerForm.Noun, Pronoun: TriggerPronoun.One };
        if (facts is not { Form: TriggerForm.Noun, Pronoun: TriggerPronoun.None }) return false;
        return facts.Frame == TriggerFrame.Way && IsIntent(trigger.First - 1) || facts.Frame == TriggerFrame.Tour && trigger.Definite && trigger.Entry.Key.StartsWith("رحل", StringComparison.Ordinal);
    }

    /// <summary>"أسلحة في طريقها إلى": a pronoun has the gender of who travels, where both are known.</summary>
    private bool Fits(EntityDraft visitor, Telling telling)
    {
        if (telling.Facts is not { Form: TriggerForm.Noun, Pronoun: TriggerPronoun.One } || visitor.Type != EntityType.Person) return true;
        var form = scene.Material.Passage.Form(telling.Trigger.End - 1);
        return form.EndsWith("ها") ? visitor.Gender != Lexicon.Gender.Masculine : !form.EndsWith('ه') || visitor.Gender != Lexicon.Gender.Feminine;
    }

    /// <summary>"أكد الوزير والجنرال خلال زيارة": with all told in one list with him, who are of no other state that is visited.</summary>
    private IReadOnlyList<EntityDraft> Together(EntityDraft guest, Telling telling)
    {
        if (telling.Facts.Pronoun == TriggerPronoun.One || telling.Facts.Form != TriggerForm.Noun) return [guest];
        var all = subjects.Together(guest, telling.Trigger.First, telling.Sentence.First);
        return all.Count > 1 && all.All(IsTraveller) && telling.Slots.Destinations.TrueForAll(land => PlaceReader.Of(land).Country is not { } country || !all.Any(one => IsOf(one, country))) ? all : [guest];
    }

    /// <summary>"تحدث الوزير بعد لقائه الرئيس لدى عودته من رحلته إلى الأردن": all the pronouns mean the same, who is not the one whom he met.</summary>
    private EntityDraft? WhoMet(Telling telling)
    {
        var (trigger, facts, sentence, slots) = telling;
        if (facts is not { Form: TriggerForm.Noun, Pronoun: TriggerPronoun.One } || recent.Meeting(trigger.First) is not { Parties: [{ Type: EntityType.Person } host, ..] } meeting || meeting.First < sentence.First) return null;
        if (!scene.TryTrigger(meeting.First, out _, out var met) || met is not { Form: TriggerForm.Noun, Pronoun: TriggerPronoun.One }) return null;
        for (var i = meeting.End; i < trigger.First; i++)
            if (scene.Referents.Covering(i) is not null || scene.LinkAt(i, out _) is LinkKind.Relative) return null;
        return Fits(host, telling) && !IsAtHome(host, slots) ? host : null;
    }

    /// <summary>"أبلغ عباس بوتين خلال زيارة لموسكو": whoever acts before and is not of the state visited.</summary>
    private EntityDraft? Guest(Telling telling)
    {
        var (trigger, facts, sentence, slots) = telling;
        var hosts = new List<EntityDraft>();
        while (subjects.Before(trigger.First, sentence.First, hosts, facts.Gender, true) is { } before)
        {
            if (Fits(before, telling) && !slots.Destinations.TrueForAll(destination => PlaceReader.Of(destination).Country is { } country && IsOf(before, country))) return before;
            hosts.Add(before);
        }
        // "أجرى العاهل الأردني مباحثات مع فلان خلال زيارة قصيرة له إلى الأردن": whom the host met.
        return recent.Meeting(trigger.First) is { } meeting && meeting.First >= sentence.First && meeting.Parties.Any(hosts.Contains) ? meeting.Parties.FirstOrDefault(party => party.Type == EntityType.Person && !IsAtHome(party, slots)) : null;
    }

    /// <summary>"تقرير من وزير الخارجية، حول جولته": it is told of whoever stands directly before the preposition.</summary>
    private EntityDraft? Concerned(int noun)
    {
        if (scene.LinkAt(noun - 1, out _) is not LinkKind.Topic && !scene.Material.IsForm(noun - 1, "عن")) return null;
        var end = scene.Material.IsComma(noun - 2) ? noun - 2 : noun - 1;
        return scene.Referents.Covering(end - 1) is { Kind: ReferentKind.Person or ReferentKind.Official } one && one.End == end ? one.Entity : null;
    }

    /// <summary>Of the one state that is visited.</summary>
    private static bool IsAtHome(EntityDraft party, Slots slots) => slots.Destinations.Count > 0 && slots.Destinations.TrueForAll(land => PlaceReader.Of(land).Country is { } country && IsOf(party, country));

    /// <summary>So many tokens stand at most between the verb that sends somebody and the journey.</summary>
    private const int MostToCharge = 12;

    /// <summary>"أمر الرئيس وزير خارجيته، فلان، بالتوجه إلى": who is sent stands right before the journey, behind who sends him.</summary>
    private EntityDraft? Charged(Lexicon.Match trigger, int sentenceFirst)
    {
        var material = scene.Material;
        if ((trigger.Proclitics & Arabic.Proclitics.Ba) == 0) return null;
        var end = material.IsComma(trigger.First - 1) ? trigger.First - 1 : trigger.First;
        if (scene.Referents.Covering(end - 1) is not { Kind: ReferentKind.Person or ReferentKind.Official } sent || sent.End != end) return null;
        for (var i = sent.First - 1; i >= sentenceFirst && i > trigger.First - MostToCharge; i--)
            if (material.IsParticle(i, EventParticle.Charges)) return sent.Entity;
        return null;
    }

    /// <summary>"وصول عدد من السفن", "التي تصل إلى": somebody else travels, whom nothing names.</summary>
    private bool IsOfAnother(Telling telling)
    {
        var (trigger, facts, sentence, slots) = telling;
        // "المهاجرين الذين يعبرون البلاد سعيا للوصول إلى": they are on their way.
        if (facts is { Form: TriggerForm.Noun, Pronoun: TriggerPronoun.None } && slots.Bare.Count == 0 && IsOfThem(trigger.First, sentence.First)) return true;
        if (facts is { Frame: TriggerFrame.Way, Form: TriggerForm.Noun }) return slots.Bare.Count == 0 && facts.Pronoun == TriggerPronoun.None && !(trigger.Definite && (IsBefore(trigger.First - 1) || IsIntent(trigger.First - 1) || Charged(trigger, sentence.First) is not null || invitations.IsCalledTo(trigger, sentence.First)));
        // "طائرة كانت في رحلة من كييف إلى أنقرة", "افتتحت الخطوط رحلة إلى بانكوك", "تلعب في الجولة الثانية مصر".
        if (facts is { Frame: TriggerFrame.Tour, Pronoun: TriggerPronoun.None } && IsFlight(trigger, sentence.First)) return true;
        if (facts is { Frame: TriggerFrame.Return, Form: TriggerForm.Noun }) return slots.Bare.Count == 0 && facts.Pronoun == TriggerPronoun.None && !(trigger.Definite && (IsIntent(trigger.First - 1) || (trigger.Proclitics & Arabic.Proclitics.La) != 0));
        if (facts is { Frame: TriggerFrame.Stay, Form: TriggerForm.Noun }) return facts.Pronoun == TriggerPronoun.None || !IsMeantime(trigger.First - 1);
        // "قدم الرئيس تهانيه إلى فرنسا": he brings something.
        if (trigger.Entry.Key == "قدم" && slots.Bare.Count > 0 && subjects.Strangers.IsAnother(slots.Bare[0].End)) return true;
        // "هبط إنتاج النفط في فنزويلا": neither somebody nor what carries him.
        if (facts.Frame == TriggerFrame.Stay && facts.Form != TriggerForm.Noun && scene.MarkAt<OwnedMark>(trigger.End, out _) is null && !scene.Material.Passage.Form(trigger.End).EndsWith('ه') && subjects.Strangers.IsAnother(trigger)) return true;
        if (trigger.Entry.Name is "أمضى" or "يمضي" && !IsOfDays(trigger.End, slots)) return true;
        if (facts.Frame == TriggerFrame.Stay && (scene.LinkAt(trigger.End, out _) is LinkKind.Stop || facts.Pronoun != TriggerPronoun.None)) return true;
        if (facts.Frame == TriggerFrame.Begin) return facts.Pronoun != TriggerPronoun.One && !slots.Gathers;
        if (facts.Form != TriggerForm.Noun && facts.Frame != TriggerFrame.Send && facts.Pronoun == TriggerPronoun.None && slots.Bare.Count == 0 && scene.LinkAt(trigger.First - 1, out _) is not LinkKind.Relative && !(slots.Destinations.Count > 0 && slots.Destinations[0].First == trigger.End) && subjects.Strangers.IsAnother(trigger)) return true;
        return facts.Form != TriggerForm.Noun && !lands.IsThither(trigger, facts) && scene.LinkAt(trigger.First - 1, out _) is LinkKind.Relative && slots.Bare.Count == 0 && subjects.Adjacent(trigger.First, sentence.First) is not { Count: > 0 };
    }

    /// <summary>"أميرها", "وزيرهم".</summary>
    private bool IsSomebodyOfHers(int token) =>
        scene.Material.IsWord(token) && scene.Material.Passage.Form(token) is { Length: > 4 } form && (form.EndsWith("ها") || form.EndsWith("هم")) && scene.LinkAt(token, out _) is null && scene.Referents.Covering(token) is null && scene.LandAt(token) is null && !scene.TryTrigger(token, out _, out _);

    /// <summary>"الذين", behind which nobody is told by name or office.</summary>
    private bool IsOfThem(int noun, int sentenceFirst)
    {
        for (var i = noun - 1; i >= sentenceFirst && i > noun - MostToThem; i--)
            if (scene.Referents.Covering(i) is { Kind: ReferentKind.Person or ReferentKind.Official } || scene.IsSpeech(i)) return false;
            else if (scene.Material.IsForm(i, "الذين")) return scene.Referents.Covering(i - 1) is null;
        return false;
    }

    /// <summary>An airline flies, "رحلة مباشرة", "28 رحلة", or teams play a round; not "على متن الطائرة", aboard which somebody travels.</summary>
    private bool IsFlight(Lexicon.Match trigger, int sentenceFirst)
    {
        var journey = trigger.Entry.Key.StartsWith("رحل", StringComparison.Ordinal);
        if (journey && (scene.Material.IsForm(trigger.End, "مباشره") || scene.Material.Tokens[trigger.First - 1].Kind == Arabic.TokenKind.Number)) return true;
        for (var i = sentenceFirst; i < trigger.First; i++)
            if (journey && scene.Material.IsParticle(i, EventParticle.Flight) && !scene.Material.IsForm(i - 1, "متن") || trigger.Definite && scene.Material.IsParticle(i, EventParticle.Sport)) return true;
        return false;
    }

    /// <summary>"أمضى الوزير ثلاثة أيام في الهند", not "أمضى القس عامين في السجن": so long a visit lasts.</summary>
    private bool IsOfDays(int from, Slots slots)
    {
        for (var i = from; slots.Destinations.Count > 0 && i < slots.Destinations[0].First; i++)
            if (scene.Times.At(i) is { Kind: TimeKind.Duration, Timex: { } timex }) return LengthReader.Parse(timex) is not null;
        return false;
    }

    /// <summary>"قدّم تنازلا لتركيا", "تدخّلها في ليبيا", "دخل البلد في حرب": words that are written like a journey.</summary>
    private bool IsOtherVerb(Telling telling)
    {
        var (trigger, facts, _, slots) = telling;
        if (trigger.Entry.Name == "قدم") return slots.Destinations.TrueForAll(land => (land.Proclitics & Arabic.Proclitics.La) != 0 || IsOffered(trigger.End, land.First - 2));
        if (trigger.Entry.Name is not ("دخل" or "يدخل") || slots.Destinations.Count == 0) return false;
        // "إخفاء دخله من السلطات".
        if (facts is { Form: TriggerForm.Past, Pronoun: TriggerPronoun.One } && slots.Bare.Count == 0) return true;
        return facts is { Form: TriggerForm.Present, Pronoun: not TriggerPronoun.None } && scene.Material.Passage.Form(trigger.First) is var form && form.Contains("تدخل", StringComparison.Ordinal)
            || slots.Bare.Count == 0 && slots.Destinations[^1].End is var behind && scene.LinkAt(behind, out var what) is LinkKind.In && scene.MarkAt<BondMark>(what, out _) is not null;
    }

    /// <summary>"قدّم الرئيس تهانيه أمس إلى فرنسا": neither who comes nor a day stands before إلى.</summary>
    private bool IsOffered(int from, int before)
    {
        while (before >= from && scene.Times.At(before) is not null) before--;
        return before >= from && scene.Material.IsWord(before) && scene.Referents.Covering(before) is null && scene.LinkAt(before, out _) is null;
    }

    private static bool IsOf(EntityDraft visitor, string state) => Equals(PartyReader.SideOf(visitor), state) || visitor.Facts?.State == state || visitor.Offices.Exists(office => office.Of.Organization?.State == state);

    private EntityDraft[] People(PartyList list) => list.Delegation ? list.Parties.Select(ActingFor).ToArray() : list.Parties.Where(party => IsTraveller(party) || party is { Type: EntityType.Organization, Sort: "intergovernmental" }).ToArray();

    /// <summary>"وفد من وزارة الخارجية الأميركية": a ministry acts for its state.</summary>
    private EntityDraft ActingFor(EntityDraft party) => party is { Type: EntityType.Organization, Sort: "ministry", Country: { } state } ? scene.Book.State(state) : party;

    /// <summary>"أوفد الرئيس وزير خارجيته إلى جوبا", "أرسلت وفدا إلى موسكو": who is sent travels; a delegation without a name is of who sends it.</summary>
    private EntityDraft[]? Sent(Telling telling)
    {
        var (trigger, facts, sentence, slots) = telling;
        var noun = facts.Form == TriggerForm.Noun;
        // "بعث الملك برقية تهنئة إلى": what is sent is no guest.
        for (var i = trigger.End; i < slots.End; i++)
            if (scene.Material.IsParticle(i, EventParticle.Letter)) return null;
        var sender = noun ? null : subjects.Adjacent(trigger.First, sentence.First);
        var own = sender is not { Count: > 0 } && !noun && !subjects.GoesOn(trigger.First);
        if (slots.Bare.Count > (own ? 1 : 0)) return People(slots.Bare[own ? 1 : 0]);
        for (var i = trigger.End; i < slots.End; i++)
            if (scene.MarkAt<DelegationMark>(i, out _) is { Armed: false } && scene.Referents.Covering(i) is null)
                return ((slots.Bare.Count > 0 ? slots.Bare[0].Parties : sender)?.FirstOrDefault() ?? subjects.Before(trigger.First, sentence.First, [])) is { } of && Sender(of) is { } whose ? [whose] : null;
        return null;
    }

    /// <summary>Whose a delegation is that somebody sends: his state's, that of a ministry, a body's own.</summary>
    private EntityDraft? Sender(EntityDraft party) => party.Type switch
    {
        EntityType.Person => party.RepresentedState is { } home ? scene.Book.State(home) : null,
        EntityType.Organization when party is not { Sort: "ministry" or "intergovernmental" } => null,
        _ => ActingFor(party),
    };

    /// <summary>"الذين توجهوا إلى", "سفرهم إلى", "قبل أن يسافرا": several travel, not the one told last.</summary>
    private bool AreMany(Lexicon.Match trigger)
    {
        var form = scene.Material.Passage.Form(trigger.First);
        return form.EndsWith("وا") || form.EndsWith("ون") || form.EndsWith("هم") || form.EndsWith("ا") && scene.Material.IsForm(trigger.First - 1, "ان") && trigger.Entry.Value is TriggerFacts { Form: TriggerForm.Present };
    }

    /// <summary>"يعتزم التوجه إلى", "يستعد للسفر إلى", "يخطط الرئيس للتوجه إلى": who means to travel.</summary>
    private bool IsIntent(int token)
    {
        if (scene.Referents.Covering(token) is { Kind: ReferentKind.Person or ReferentKind.Official } who && who.End == token + 1) token = who.First - 1;
        foreach (var match in scene.Material.Matches.At(token))
            if (match.End == token + 1 && match.Entry.Value is StatusMark { Status: EventStatus.Planned or EventStatus.Proposed, Side: StatusSide.Before }) return true;
        return false;
    }

    /// <summary>The people told before a verb; states only where a delegation of theirs is told.</summary>
    private EntityDraft[] Travellers(IReadOnlyList<EntityDraft> told, int verb, int sentenceFirst) =>
        subjects.Delegation(verb, sentenceFirst) is { } delegation ? delegation.Parties.Select(ActingFor).ToArray() : told.Where(IsTraveller).ToArray();

    /// <summary>"قبيل التوجه إلى": the one who is spoken of travels.</summary>
    private bool IsBefore(int token) => scene.Material.IsParticle(token, EventParticle.Beside);

    /// <summary>"بعد عودته من", "لدى عودته من", not "قبل عودته من".</summary>
    private bool IsOver(Telling telling) => telling is { Facts: { Frame: TriggerFrame.Return, Form: TriggerForm.Noun }, Slots.Back: false } && !scene.Material.IsForm(telling.Trigger.First - 1, "قبل") && !scene.Material.IsForm(telling.Trigger.First - 1, "قبيل");

    /// <summary>"خلال وجوده في موسكو", not "ترسيخ وجودها في سوريا".</summary>
    private bool IsMeantime(int token) => scene.Material.IsForm(token, "خلال") || scene.Material.IsForm(token, "اثناء") || scene.Material.IsForm(token, "لدي");

    private bool HasRank(int name) => scene.MarkAt<RankMark>(name - 1, out _) is not null || scene.MarkAt<RankMark>(name, out _) is not null;

    /// <summary>"يورن لاوترمان من مركز كذا": who only works at a body that no table knows travels for nobody.</summary>
    private static bool IsEmployed(EntityDraft party) =>
        party is { Facts: null, RepresentedState: null, Offices.Count: > 0 } && party.Offices.TrueForAll(office => office is { Role: Role.Other, Of: { State: null, Organization: { Entry: null, Sort: not ("party" or "armed-group" or "intergovernmental") } } });

    /// <summary>Somebody who holds an office or acts for a state or body; journeys of others are no visits.</summary>
    private bool IsTraveller(EntityDraft party) => party.Type == EntityType.Person && !WhoMeets.IsReporter(party) && !IsEmployed(party) && (party.Name is null || party.NamedAt.Exists(HasRank) || party.Offices.Count > 0 || party.Facts is not null || party.RepresentedState is not null || party.RepresentedOrganization is not null);

    private IReadOnlyList<EntityDraft>? Carrier(Telling telling)
    {
        for (var i = telling.Trigger.First - 1; i >= telling.Sentence.First && i > telling.Trigger.First - 20; i--)
        {
            if (!scene.TryTrigger(i, out var verb, out var facts)) continue;
            if (facts is not { Frame: TriggerFrame.Light or TriggerFrame.Way or TriggerFrame.Leave or TriggerFrame.Begin } || facts.Form == TriggerForm.Noun) return null;
            return subjects.Of(verb, telling.Trigger.First, telling.Sentence.First) is { } carrier ? People(carrier) : null;
        }
        return null;
    }
}
