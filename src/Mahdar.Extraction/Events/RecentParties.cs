using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>Whom "the two presidents" and "the two sides" mean: the parties of the event told last, else the last two named.</summary>
internal sealed class RecentParties(Scene scene, IReadOnlyList<EventDraft> found)
{
    /// <summary>So many tokens back a pair is looked for.</summary>
    private const int MostBack = 120, MostNear = 12, MostListed = 8, MostStates = 40, MostToTime = 6;

    public RecentJourneys Journeys { get; } = new(found);

    public IReadOnlyList<EntityDraft> Two(int token)
    {
        if (JoinedNear(token) is { } joined) return joined;
        if (OfStates(token) is { } leaders) return leaders;
        if (LeadersOfSentence(token) is { } heads) return heads;
        var at = found.Count - 1;
        // "اتفقا في اتصال على إرسال مبعوث إلى الشمال. وبحث الرئيسان": the journey is what they spoke of.
        while (at > 0 && found[at].Type == EventType.Visit && token - found[at].First < MostStates) at--;
        if (at >= 0 && at < found.Count - 1 && !found[at].Parties.All(party => party.Type == EntityType.Person)) at = found.Count - 1;
        if (at >= 0 && found[at] is { Type: not EventType.Visit and not EventType.Attendance } last && token - last.First < MostBack && IsPair(last.Parties)) return last.Parties;
        if (JoinedBefore(token) is { } acting) return acting;
        if (Named(token) is { Count: 2 } named) return named;
        // "تضغط الصين على الاتحاد الأوروبي في قمة بينهما".
        return OfSentence(token, true) is { Count: 2 } sides && IsPair(sides) ? sides : [];
    }

    /// <summary>"بحث وزير الخارجية مع نظيره قمة الرئيسين فلان وفلان، واتفق الوزيران": of those who met before, the two who lead no state.</summary>
    public IReadOnlyList<EntityDraft> Ministers(int token)
    {
        var two = Two(token);
        if (!two.Any(Leads)) return two;
        for (var i = found.Count - 1; i >= 0 && token - found[i].First < MostBack; i--)
            if (found[i].Type is EventType.Meeting or EventType.Call && IsPair(found[i].Parties) && found[i].Parties.All(party => party.Type == EntityType.Person && !Leads(party))) return found[i].Parties;
        // "التقى الرئيس نظيره. وعقد اجتماع بين وزيري خارجية البلدين": others of these states, whom nobody names.
        return two.All(party => party.RepresentedState is not null) ? two.Select(party => scene.Book.State(party.RepresentedState!)).ToArray() : two;
    }

    /// <summary>"عبر ماكرون وميركل عن قلقهما. وللرئيس الأسد خطط أخرى، كما رأى الزعيمان": the two who act together before, rather than the last two named.</summary>
    private IReadOnlyList<EntityDraft>? JoinedBefore(int token)
    {
        var all = scene.Referents.All;
        for (var i = Before(all, token); i > 0 && token - all[i].First < MostBack; i--)
        {
            var (one, other) = (all[i - 1], all[i]);
            if (one.Kind != ReferentKind.Person || other is not { Kind: ReferentKind.Person, Proclitics: Arabic.Proclitics.Wa or (Arabic.Proclitics.Wa | Arabic.Proclitics.Al) } || one.End != other.First || Speaks(one.Entity) || Speaks(other.Entity) || !IsPair([one.Entity, other.Entity])) continue;
            if (scene.LinkAt(one.First - 1, out _) is null && (one.Proclitics & ~Arabic.Proclitics.Al) == 0) return [one.Entity, other.Entity];
        }
        return null;
    }

    /// <summary>"حذر الزعيم كيم من اللعب مع ترمب إذا ما التقيا": the two whom the sentence names, where no event in it has told others.</summary>
    public IReadOnlyList<EntityDraft> TwoOfSentence(int sentenceFirst, int token) =>
        JoinedNear(token) is null && !(found.Count > 0 && found[^1].First >= sentenceFirst) && TwoBetween(sentenceFirst, token) is { Count: 2 } named ? named : Two(token);

    /// <summary>"يلتقي فلان وفلان في روما قبل أن يستقبلهما الرئيس": the last two people joined by و between two tokens, of whatever side.</summary>
    public IReadOnlyList<EntityDraft>? JoinedIn(int from, int to)
    {
        var all = scene.Referents.All;
        for (var i = Before(all, to); i > 0 && all[i - 1].First >= from; i--)
            if (all[i] is { Kind: ReferentKind.Person } other && all[i - 1] is { Kind: ReferentKind.Person } one && (other.Proclitics & Arabic.Proclitics.Wa) != 0 && one.Entity != other.Entity && one.End >= other.First - 2) return [one.Entity, other.Entity];
        return null;
    }

    /// <summary>"ترمب والزعيم كيم خلال لقائهما": two people joined by و, told last in the sentence.</summary>
    private EntityDraft[]? JoinedNear(int token)
    {
        var all = scene.Referents.All;
        var first = scene.Material.Passage.Sentences[scene.Material.Passage.SentenceOf(token)].First;
        var last = Before(all, token);
        while (last >= 0 && all[last].Kind is ReferentKind.Place or ReferentKind.Capital && all[last].First >= first) last--;
        if (last < 1 || token - all[last].End > MostNear || all[last - 1].First < first) return null;
        var (one, other) = (all[last - 1], all[last]);
        return one.Kind == ReferentKind.Person && other.Kind == ReferentKind.Person && one.Entity != other.Entity && (other.Proclitics & Arabic.Proclitics.Wa) != 0 && one.End >= other.First - 2 ? [one.Entity, other.Entity] : null;
    }

    /// <summary>"يعتزم زعيما الكوريتين عقد لقاء بينهما": the two states that a word of the sentence tells.</summary>
    private EntityDraft[]? OfStates(int token)
    {
        var first = scene.Material.Passage.Sentences[scene.Material.Passage.SentenceOf(token)].First;
        for (var i = token - 1; i >= first && i > token - MostStates; i--)
            if (scene.MarkAt<GroupMark>(i, out _) is { States.Count: 2, Kind: GroupKind.Leaders } leaders) return LeadersOf(leaders.States, token);
        return null;
    }

    /// <summary>"حث ماكرون ترمب على البقاء في الاتفاق عندما اجتمع الرئيسان": the only two people that the sentence names, where each leads a state and no event of it was told.</summary>
    private EntityDraft[]? LeadersOfSentence(int token)
    {
        var all = scene.Referents.All;
        var first = scene.Material.Passage.Sentences[scene.Material.Passage.SentenceOf(token)].First;
        if (found.Count > 0 && found[^1].First >= first) return null;
        var people = new List<EntityDraft>(2);
        for (var i = Before(all, token); i >= 0 && all[i].First >= first; i--)
            foreach (var entity in all[i].Entities)
                // "قال مسؤول إن كيم أخبر مون في جلستهما": an official without a name or a rank is none of them.
                if (entity.Type == EntityType.Person && !people.Contains(entity) && !(entity.Name is null && entity.Offices.TrueForAll(office => office.Role is Role.Other or Role.Spokesperson))) people.Insert(0, entity);
        return people is [{ Name: not null } one, { Name: not null } other] && Leads(one) && Leads(other) && IsPair(people) ? [one, other] : null;
    }

    /// <summary>Those who lead states, as far as the report names them before a token.</summary>
    public EntityDraft[] LeadersOf(IReadOnlyList<string> states, int token) => states.Select(state => Leader(state, token) ?? scene.Book.State(state)).ToArray();

    /// <summary>The parties of the meeting told last that these took part in, and the leader told before it: "the summit with Kim".</summary>
    public IReadOnlyList<EntityDraft>? With(IReadOnlyList<EntityDraft> met, EntityDraft? subject)
    {
        for (var i = found.Count - 1; i >= 0; i--)
            if (found[i].Type is EventType.Meeting && IsPair(found[i].Parties) && met.All(found[i].Parties.Contains) && (subject is null || !Leads(subject) || found[i].Parties.Contains(subject))) return found[i].Parties;
        return null;
    }

    /// <summary>The two of the meeting or call told last of which somebody was one.</summary>
    public IReadOnlyList<EntityDraft>? PairOf(EntityDraft one, int token)
    {
        for (var i = found.Count - 1; i >= 0 && token - found[i].First < MostBack; i--)
            if (found[i] is { Type: EventType.Meeting or EventType.Call, Parties.Count: 2 } told && told.Parties.Contains(one)) return told.Parties;
        return null;
    }

    /// <summary>The meeting told last before a token.</summary>
    public EventDraft? Meeting(int token)
    {
        for (var i = found.Count - 1; i >= 0 && token - found[i].First < MostBack; i--)
            if (found[i].Type == EventType.Meeting) return found[i];
        return null;
    }

    /// <summary>The second party of the meeting of two told last, if it is a person.</summary>
    public EntityDraft? Other(int token) =>
        found.Count > 0 && found[^1] is { Type: not EventType.Visit and not EventType.Attendance, Parties: { Count: 2 } two } last && token - last.First < MostBack / 2 && IsPair(two) && two[1].Type == EntityType.Person ? two[1] : null;

    /// <summary>The person named last before a token.</summary>
    public EntityDraft? Last(int token)
    {
        var all = scene.Referents.All;
        for (var i = Before(all, token); i >= 0 && token - all[i].First < MostBack; i--)
            if (all[i].Kind is Mentions.ReferentKind.Person or Mentions.ReferentKind.Official) return all[i].Entity;
        return null;
    }

    /// <summary>"البلدان", "الجانبان": two states named just before, else the parties of the event told last, else the last two states.</summary>
    public IReadOnlyList<EntityDraft> Sides(int token) => OfMainClause(token) ?? (OfSentence(token) is { Count: 2 } told ? told : States(token, MostNear) is { Count: 2 } near && AreJoined(token) ? near : Joined(token) ?? (Two(token) is { Count: 2 } two ? Met(two) : States(token, MostBack) is { Count: 2 } states ? states : SidesOfSentence(token)));

    /// <summary>"التقى الوزير نظيره، قبيل انطلاق المحادثات بين دولتين، وبحث الجانبان": those who met, not those of what only tells when.</summary>
    private IReadOnlyList<EntityDraft>? OfMainClause(int token)
    {
        var first = scene.Material.Passage.Sentences[scene.Material.Passage.SentenceOf(token)].First;
        if (found.Count < 2 || found[^1] is not { Type: EventType.Meeting } last || last.First < first || last.First >= token || !IsTime(last.First)) return null;
        return found[^2] is { Type: EventType.Meeting or EventType.Call } main && main.First >= first && main.First < last.First && IsPair(main.Parties) ? main.Parties : null;
    }

    /// <summary>"قبيل انطلاق المحادثات", "قبل يوم من القمة".</summary>
    private bool IsTime(int noun)
    {
        for (var i = noun - 1; i >= 0 && i > noun - MostToTime && scene.Material.IsWord(i) && scene.Referents.Covering(i) is null; i--)
            if (scene.Material.Passage.Form(i) is "قبل" or "قبيل" or "بعد" or "عقب" or "غداه" or "عشيه") return true;
        return false;
    }

    /// <summary>"الجانبان" behind an agreement signed where its two sides met are those who met, not who signed.</summary>
    private IReadOnlyList<EntityDraft> Met(IReadOnlyList<EntityDraft> two) =>
        found.Count > 0 && found[^1] is { Type: EventType.Agreement } signed && signed.Parties == two && found.LastOrDefault(told => told.Type == EventType.Meeting && AreOfSameSides(told.Parties, two)) is { } met ? met.Parties : two;

    private static bool AreOfSameSides(IReadOnlyList<EntityDraft> some, IReadOnlyList<EntityDraft> others) => some.Select(PartyReader.SideOf).ToHashSet().SetEquals(others.Select(PartyReader.SideOf));

    /// <summary>"تحسنت العلاقات بين سيول وبيونغ يانغ", "دعا المجلس كلا من الحكومة والحركة": the two whom the sentence before joins so, where it tells no event since.</summary>
    private EntityDraft[]? Joined(int token)
    {
        var all = scene.Referents.All;
        var sentence = scene.Material.Passage.SentenceOf(token);
        var from = scene.Material.Passage.Sentences[Math.Max(0, sentence - 1)].First;
        if (found.Count > 0) from = Math.Max(from, found[^1].First);
        for (var i = Before(all, token); i > 0 && all[i - 1].First > from; i--)
        {
            var (one, other) = (all[i - 1], all[i]);
            if ((other.Proclitics & Arabic.Proclitics.Wa) == 0 || one.End < other.First - 1 || !IsSide(one) || !IsSide(other) || PartyReader.Sides([one.Entity, other.Entity]) < 2) continue;
            return scene.LinkAt(one.First - 1, out _) is LinkKind.Between || IsOfBoth(one.First) ? [one.Entity, other.Entity] : null;
        }
        return null;
    }

    private static bool IsSide(Referent referent) => referent.Kind is ReferentKind.State or ReferentKind.Capital || referent.Kind == ReferentKind.Organization && PartyReader.CanTakePart(referent);

    /// <summary>"كلا من", "كل من".</summary>
    private bool IsOfBoth(int token) => scene.Material.IsEachOf(token - 2);

    /// <summary>"انتقد الرئيس الروسي أوكرانيا بعد الاتفاق الذي يتفاوض عليه البلدان": the only two states that its sentence tells, one by who leads it.</summary>
    private EntityDraft[] SidesOfSentence(int token)
    {
        var all = scene.Referents.All;
        var first = scene.Material.Passage.Sentences[scene.Material.Passage.SentenceOf(token)].First;
        var sides = new List<string>(3);
        for (var i = Before(all, token); i >= 0 && all[i].First >= first; i--)
            if (StateOf(all[i].Entity) is { } state && !sides.Contains(state)) sides.Insert(0, state);
        return sides.Count == 2 ? [scene.Book.State(sides[0]), scene.Book.State(sides[1])] : [];
    }

    /// <summary>"تستمر سيول في التقارب مع بيونغ يانغ، إذ عقد مسؤولون من الجانبين": the only states, or states and bodies, that stand before it in its sentence, where it tells nobody else.</summary>
    private List<EntityDraft> OfSentence(int token, bool bodies = false)
    {
        var all = scene.Referents.All;
        var first = scene.Material.Passage.Sentences[scene.Material.Passage.SentenceOf(token)].First;
        var states = new List<EntityDraft>(3);
        for (var i = Before(all, token); i >= 0 && all[i].First >= first; i--)
        {
            if (!(all[i].Kind is ReferentKind.State or ReferentKind.Capital || bodies && all[i].Kind is ReferentKind.Organization or ReferentKind.Place)) return [];
            if (IsSide(all[i]) && !states.Contains(all[i].Entity)) states.Insert(0, all[i].Entity);
        }
        return states;
    }

    /// <summary>"زعيما البلدين": those who lead the two states, as far as the report names them.</summary>
    public IReadOnlyList<EntityDraft> Leaders(int token) =>
        (Joined(token) ?? (Two(token) is var told && told.Any(IsOfAll) ? Heads(token) : told)) is { Count: > 0 } two ? two.Select(PartyReader.SideOf).Distinct().Select(side => side is string state ? LeaderOf(state, two, token) : two.First(party => PartyReader.SideOf(party).Equals(side))).ToArray() : [];

    /// <summary>"الأمين العام للأمم المتحدة": none of "the two presidents".</summary>
    private static bool IsOfAll(EntityDraft party) => party is { Type: EntityType.Person, RepresentedState: null, RepresentedOrganization.Sort: "intergovernmental" };

    /// <summary>The two named last who lead different states.</summary>
    private List<EntityDraft> Heads(int token)
    {
        var all = scene.Referents.All;
        var heads = new List<EntityDraft>(2);
        for (var i = Before(all, token); i >= 0 && token - all[i].First < MostBack && heads.Count < 2; i--)
            foreach (var entity in all[i].Entities)
                if (entity is { Type: EntityType.Person, Name: not null, RepresentedState: not null } && Leads(entity) && heads.Count < 2 && !heads.Exists(head => head.RepresentedState == entity.RepresentedState)) heads.Insert(0, entity);
        return heads;
    }

    private EntityDraft LeaderOf(string state, IReadOnlyList<EntityDraft> two, int token) =>
        two.FirstOrDefault(party => Equals(PartyReader.SideOf(party), state) && HasLed(party)) ?? Leader(state, token) ?? scene.Book.State(state);

    /// <summary>"الدول الثلاث", "الوزراء الثلاثة": the parties of the event of so many told last, else the last states, those listed together before others.</summary>
    public IReadOnlyList<EntityDraft> Several(int token, int count)
    {
        for (var i = found.Count - 1; i >= 0 && token - found[i].First < MostBack; i--)
            if (found[i].Parties.Select(PartyReader.SideOf).Distinct().ToArray() is var sides && sides.Length == count) return sides.Select((side, k) => side is string state ? scene.Book.State(state) : found[i].Parties.First(party => PartyReader.SideOf(party).Equals(side))).ToArray();
        return Listed(token) is var listed && listed.Count == count ? listed : States(token, MostBack, count);
    }

    /// <summary>"هذه الدول": the states that were told together last, as a list or by the office of several (وزراء خارجية فرنسا وألمانيا).</summary>
    public IReadOnlyList<EntityDraft> Listed(int token)
    {
        var all = scene.Referents.All;
        for (var i = Before(all, token); i >= 0 && token - all[i].First < MostBack; i--)
        {
            var states = new List<EntityDraft>();
            var first = i;
            while (first > 0 && first > i - MostListed && (all[i].Proclitics & Arabic.Proclitics.Wa) != 0 && all[first - 1].End >= all[first].First - 1 && all[first - 1].Kind is ReferentKind.State or ReferentKind.Capital) first--;
            for (var k = first; k <= i; k++)
                foreach (var party in all[k].Entities)
                    if (PartyReader.SideOf(party) is string state && scene.Book.State(state) is var side && !states.Contains(side)) states.Add(side);
            if (states.Count > 1) return states;
        }
        return [];
    }

    private EntityDraft? Leader(string state, int token)
    {
        var all = scene.Referents.All;
        for (var i = Before(all, token); i >= 0; i--)
            foreach (var entity in all[i].Entities)
                if (entity is { Type: EntityType.Person, Name: not null } && entity.RepresentedState == state && Leads(entity)) return entity;
        return null;
    }

    private static bool HasLed(EntityDraft person) => person.Offices.Exists(office => office.Role is Role.HeadOfState or Role.HeadOfGovernment);

    private static bool Leads(EntityDraft person) => person.Offices.Exists(office => office.Role is Role.HeadOfState or Role.HeadOfGovernment && office.Status != OfficeStatus.Former);

    /// <summary>"بين كوريا الشمالية والولايات المتحدة" stands last before a token.</summary>
    private bool AreJoined(int token)
    {
        var all = scene.Referents.All;
        var last = Before(all, token);
        return last > 0 && token - all[last].End < MostNear && (all[last].Proclitics & Arabic.Proclitics.Wa) != 0 && all[last - 1].End == all[last].First && scene.LinkAt(all[last - 1].First - 1, out _) is LinkKind.Between;
    }

    private List<EntityDraft> States(int token, int most, int count = 2)
    {
        var all = scene.Referents.All;
        var states = new List<EntityDraft>(count);
        for (var i = Before(all, token); i >= 0 && token - all[i].First < most && states.Count < count; i--)
            if (all[i].Kind is ReferentKind.State or ReferentKind.Capital && !states.Contains(all[i].Entity)) states.Insert(0, all[i].Entity);
        return states.Count == count ? states : [];
    }

    /// <summary>Who travels in the visit told last between two tokens.</summary>
    public EntityDraft? Visitor(int from, int to) => found.Count > 0 && found[^1] is { Type: EventType.Visit } && Actor(from, to) is { } visitor ? visitor : null;

    /// <summary>"نقل الرئيس مون لنظيره آبي رد كيم في اتصال": the one who is addressed last between two tokens, behind ل, and who addresses him.</summary>
    public List<EntityDraft>? Addressed(int from, int to)
    {
        var all = scene.Referents.All;
        for (var i = Before(all, to); i > 0 && all[i].First >= from; i--)
        {
            if (all[i] is not { Kind: ReferentKind.Person } addressed || (addressed.Proclitics & Arabic.Proclitics.La) == 0) continue;
            for (var k = i - 1; k >= 0 && all[k].First >= from; k--)
                if (all[k] is { Kind: ReferentKind.Person, Proclitics: Arabic.Proclitics.None or Arabic.Proclitics.Al or Arabic.Proclitics.Wa } speaker && !Speaks(speaker.Entity) && PartyReader.Sides([speaker.Entity, addressed.Entity]) > 1) return [speaker.Entity, addressed.Entity];
            return null;
        }
        return null;
    }

    /// <summary>The last two people of different sides told between two tokens.</summary>
    public List<EntityDraft> TwoBetween(int from, int to)
    {
        var two = new List<EntityDraft>(2);
        var all = scene.Referents.All;
        for (var i = Before(all, to); i >= 0 && all[i].First >= from && two.Count < 2; i--)
            if (all[i].Kind is ReferentKind.Person or ReferentKind.Official && !Speaks(all[i].Entity) && !two.Exists(party => PartyReader.SideOf(party).Equals(PartyReader.SideOf(all[i].Entity)))) two.Insert(0, all[i].Entity);
        return two;
    }

    public static string? StateOf(EntityDraft party) => party.Type == EntityType.State ? party.Ref : party.RepresentedState;

    /// <summary>Who acts in the event told last between two tokens: its first party; a state or body only where it travels, by a delegation.</summary>
    public EntityDraft? Actor(int from, int to) =>
        found.Count > 0 && found[^1] is { Type: not EventType.Agreement } last && last.First >= from && last.First < to && (last.Type == EventType.Visit || last.Parties[0].Type == EntityType.Person) ? last.Parties[0] : null;

    /// <summary>"والتقى نظيره": who acts in it, where its own words don't name him.</summary>
    public EntityDraft? Silent(int from, int to) => found.Count > 0 && found[^1].Told ? null : Actor(from, to);

    /// <summary>Whether somebody is told as the one whom another meets, in an event of the sentence that starts at a token.</summary>
    public bool IsMet(Referent referent, int sentenceFirst)
    {
        for (var i = found.Count - 1; i >= 0 && found[i].First >= sentenceFirst; i--)
            if (found[i] is { Type: EventType.Meeting or EventType.Call } told && referent.First >= told.First && referent.First < told.End && IsMet(told, referent.Entity)) return true;
        return false;
    }

    /// <summary>"لقاؤه المستشارة": a person acts, and another is who is met; of "between" both act.</summary>
    private static bool IsMet(EventDraft told, EntityDraft party) =>
        told.Parties[0].Type == EntityType.Person && !told.Parties[0].Equals(party) && told.Parties.Contains(party) && !told.Rule.EndsWith("between", StringComparison.Ordinal);

    private static bool IsPair(IReadOnlyList<EntityDraft> parties) => PartyReader.Sides(parties) == 2;

    /// <summary>"المسؤولان الأميركيان": the two people of a state named last.</summary>
    public IReadOnlyList<EntityDraft> TwoOf(string state, int token)
    {
        var all = scene.Referents.All;
        var two = new List<EntityDraft>(2);
        for (var i = Before(all, token); i >= 0 && token - all[i].First < MostBack && two.Count < 2; i--)
            foreach (var entity in all[i].Entities)
                if (entity is { Type: EntityType.Person, Name: not null } && entity.RepresentedState == state && !two.Contains(entity) && two.Count < 2) two.Insert(0, entity);
        return two;
    }

    /// <summary>Who speaks for somebody is not one of "the two leaders", unless he governs himself: "المتحدث باسم الحكومة ونائب رئيس الوزراء فلان".</summary>
    public static bool Speaks(EntityDraft person) => person.Offices.Exists(office => office.Role == Role.Spokesperson) && !person.Offices.Exists(office => office.Status != OfficeStatus.Former && IsOfGovernment(office.Role));

    private static bool IsOfGovernment(Role role) => role is Role.HeadOfState or Role.HeadOfGovernment or Role.DeputyHead or Role.ForeignMinister or Role.DefenceMinister or Role.Minister;

    private List<EntityDraft> Named(int token)
    {
        var all = scene.Referents.All;
        var two = new List<EntityDraft>(2);
        for (var i = Before(all, token); i >= 0 && token - all[i].First < MostBack && two.Count < 2; i--)
        {
            if (all[i].Kind is not (ReferentKind.Person or ReferentKind.Pair)) continue;
            for (var k = all[i].Entities.Count - 1; k >= 0 && two.Count < 2; k--)
                if (!Speaks(all[i].Entities[k]) && (two.Count == 0 || !Equals(PartyReader.SideOf(two[0]), PartyReader.SideOf(all[i].Entities[k])))) two.Insert(0, all[i].Entities[k]);
        }
        return two.Count == 2 ? two : [];
    }

    /// <summary>The token after the last referent before a token.</summary>
    public static int EndBefore(IReadOnlyList<Referent> all, int token) => Before(all, token) is >= 0 and var last ? all[last].End : token;

    /// <summary>The index of the last referent that ends at a token or before it.</summary>
    public static int Before(IReadOnlyList<Referent> all, int token)
    {
        int low = 0, high = all.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (all[middle].End <= token) low = middle + 1;
            else high = middle;
        }
        return low - 1;
    }
}
