using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>Reads those who can take part in an event where they stand: people, states, organizations, delegations, "the two sides".</summary>
internal sealed class PartyReader(Scene scene, RecentParties recent)
{
    private const int MostRelative = 8, MostOfPlace = 4;

    private readonly Material material = scene.Material;

    private DelegationReader Delegations => field ??= new DelegationReader(scene, this);

    /// <summary>The parties that start at a token, or null.</summary>
    public PartyList? ReadAt(int token)
    {
        // "اجتمع بـ رئيس المجلس": a preposition that stands apart from its word.
        if (material.IsForm(token, "ب") && material.Tokens[token].End > material.Tokens[token].Start + 1)
            return ReadAt(token + 1) is { Proclitics: Proclitics.None or Proclitics.Al } apart ? apart with { First = token, Proclitics = apart.Proclitics | Proclitics.Ba } : null;
        var at = SkipQuotes(token);
        var each = false;
        if (material.IsParticle(at, EventParticle.Each))
            if (material.IsForm(at + 1, "من")) (at, each) = (at + 2, true);
        var proclitics = each ? ProcliticsOf(at - 2) : Proclitics.None;
        if (each && material.Is(at, ':')) at++;
        if (ReadOne(at) is not { } first) return null;
        first = Foremost(first);
        if (each) first = first with { Proclitics = proclitics };
        var parties = new List<EntityDraft>(first.Parties);
        var (end, inTurn) = (first.End, false);
        while ((Next(SkipApposition(end, parties[^1]), first.Proclitics) ?? (first.Delegation ? Next(SkipPlace(end), first.Proclitics) : null)) is { } next)
        {
            // "بين واشنطن وبيونغ يانغ، وكذلك الحكومة الإيطالية": two are between whom it is.
            if (parties.Count > 1 && material.IsComma(end) && IsAlso(end + 1) && scene.LinkAt(token - 1, out _) is LinkKind.Between) break;
            foreach (var party in next.Parties)
                if (!parties.Contains(party)) parties.Add(party);
            (end, each, inTurn) = (next.End, each || next.Each, inTurn || IsInTurn(next.First - 1));
        }
        return new PartyList(parties, token, end, first.Proclitics, inTurn || Sides(parties) > 1 && (first.Each || each), first.Delegation);
    }

    /// <summary>"مسؤول سعودي كبير هو الأمير فلان", "مسؤولين أبرزهم رئيس الوزراء فلان", "كبار المسؤولين القطريين، وفي مقدمتهم فلان": of people without a name those who are named.</summary>
    private PartyList Foremost(PartyList list)
    {
        if (!list.Delegation && list.Parties.Any(party => party is not { Type: EntityType.Person, Name: null })) return list;
        var at = Delegations.Graded(list.End);
        if (material.IsComma(at)) at++;
        if (scene.MarkAt<ForemostMark>(at, out var end) is null || ReadAt(end) is not { } named || !named.Parties.All(party => party is { Type: EntityType.Person, Name: not null })) return list;
        var others = list.Parties.Where(party => !named.Parties.Any(one => Equals(SideOf(one), SideOf(party))));
        return list with { Parties = list.Parties.Count == 1 ? named.Parties : [.. named.Parties, .. others], End = named.End, Delegation = false };
    }

    /// <summary>How many sides these are of.</summary>
    public static int Sides(IReadOnlyList<EntityDraft> parties) => parties.Select(SideOf).Distinct().Count();

    /// <summary>What a party stands for: its state, else its organization, else itself.</summary>
    public static object SideOf(EntityDraft party) => party.Type switch
    {
        EntityType.Person => party.RepresentedState ?? (object?)party.RepresentedOrganization?.Entry?.Key ?? party,
        EntityType.State => party.Ref!,
        _ => (object?)party.Ref ?? party,
    };

    public static bool CanTakePart(Referent referent) => referent.Kind switch
    {
        ReferentKind.Place => false,
        ReferentKind.Organization => referent.Entity.Sort is not ("newspaper" or "broadcaster" or "news-agency" or "website" or "source" or "university" or "court" or "church" or "think-tank"),
        _ => true,
    };

    private Proclitics ProcliticsOf(int token) => material.Passage.Form(token)[0] switch
    {
        Letters.Ba => Proclitics.Ba,
        Letters.Lam => Proclitics.La,
        Letters.Waw => Proclitics.Wa,
        _ => Proclitics.None,
    };

    /// <summary>"فلان، نائب رئيس الوزراء، وزير الخارجية، وفلان": the offices told behind a name.</summary>
    private int SkipApposition(int end, EntityDraft party)
    {
        var at = end;
        while (scene.Referents.StartingAt(material.IsComma(at) ? at + 1 : at) is { Proclitics: Proclitics.None } office && office.Entity == party) at = office.End;
        return at;
    }

    private PartyList? Next(int end, Proclitics led)
    {
        var at = SkipDay(SkipSide(SkipRelative(SkipBrackets(SkipQuotes(end)))));
        var comma = material.IsComma(at);
        if (IsAlso(comma ? at + 1 : at) && ReadOne(comma ? at + 2 : at + 1) is { } also) return (also.Proclitics & ~Proclitics.Al) == 0 ? also with { Each = true } : null;
        if (BehindThen(comma ? at + 1 : at, comma) is { } turn && ReadOne(turn) is { Delegation: false } then && (then.Proclitics & ~(Proclitics.Al | led)) == 0 && then.Parties[0].Type == EntityType.Person) return then with { Each = true };
        if (Besides(comma ? at + 1 : at) is { } more) return ReadOne(more) is { } another && (another.Proclitics & ~Proclitics.Al) == 0 ? another : null;
        // "بين الوزير وكل من نظرائه الفرنسي والألماني".
        if (material.IsEachOf(at) && material.StartsWith(at, Letters.Waw)) return ReadOne(at + 2) is { } several && (several.Proclitics & ~Proclitics.Al) == 0 ? several with { First = at, Proclitics = Proclitics.Wa } : null;
        // "استقبل السفير ونائبه، والوفد المرافق لهما": who comes along is no party.
        if (scene.LinkAt(comma ? at + 1 : at, out _) is LinkKind.Companion) return null;
        if (comma) at = SkipQuotes(at + 1);
        // "و معالي الوزير": where a space stands behind و.
        var and = material.IsForm(at, "و") && scene.Referents.StartingAt(at) is null;
        var hyphen = !comma && !and && (material.Is(at, '-') || material.Is(at, '–') || material.Is(at, '/'));
        // "بين أنقرة و"قوات سوريا الديمقراطية"".
        if (hyphen || and) at = SkipQuotes(at + 1);
        if ((ReadOfSameOffice(at) ?? ReadSome(at) ?? ReadOne(at)) is not { } next) return null;
        if ((next.Proclitics & Proclitics.Wa) != 0 && (next.Proclitics & (Proclitics.Ba | Proclitics.La | Proclitics.Ka)) == 0) return next;
        if ((next.Proclitics & ~Proclitics.Al) != 0) return null;
        if (hyphen || and) return next;
        return comma && !IsGoal(at, end) && IsListGoingOn(next.End) ? next : null;
    }

    /// <summary>"يزور الوزير، الأحد، المغرب وتونس": a land behind the comma is where somebody goes, where a man is told before it.</summary>
    private bool IsGoal(int token, int end) => scene.Referents.StartingAt(token) is { Kind: ReferentKind.State, Proclitics: Proclitics.None } land && scene.IsLand(land) && scene.Referents.Covering(end - 1) is { Kind: ReferentKind.Person or ReferentKind.Official };

    /// <summary>"وعددا من المسؤولين الأميركيين".</summary>
    private PartyList? ReadSome(int token)
    {
        if (!material.StartsWith(token, Letters.Waw) || scene.LinkAt(token, out var of) is not LinkKind.Skip || !material.IsForm(of - 1, "من")) return null;
        return ReadOne(of) is { } some && (some.Delegation || some.Parties.All(party => party.Name is null)) ? some with { First = token, Proclitics = Proclitics.Wa } : null;
    }

    /// <summary>"نظيريه الروسي فلاديمير بوتين والتركي رجب طيب أردوغان", "وزراء خارجية الأردن فلان ومصر فلان": the office told before goes for the next one too.</summary>
    private PartyList? ReadOfSameOffice(int token)
    {
        if (scene.Referents.StartingAt(token) is { Kind: ReferentKind.State, Proclitics: Proclitics.Wa or Proclitics.None } of)
            return scene.Referents.StartingAt(BehindHonour(of.End)) is { Kind: ReferentKind.Person, Proclitics: Proclitics.None } holder && holder.Entity.RepresentedState is { } held && held == of.Entity.Ref ? new PartyList(holder.Entities, token, holder.End, of.Proclitics) : null;
        if (!material.Matches.TryGet(token, EntryKind.Nationality, out var nationality) || nationality is not { Definite: true, Entry.State: not null } || (nationality.Proclitics & Proclitics.Wa) == 0 || scene.Referents.Covering(token) is not null) return null;
        var at = BehindHonour(SkipQuotes(material.IsComma(nationality.End) ? nationality.End + 1 : nationality.End));
        return scene.Referents.StartingAt(at) is { Kind: ReferentKind.Person, Proclitics: Proclitics.None } person && (person.Entity.RepresentedState ?? nationality.Entry.State) == nationality.Entry.State
            ? new PartyList(person.Entities, token, person.End, nationality.Proclitics) : null;
    }

    /// <summary>"والبحريني الشيخ خالد": a word of honour before the name.</summary>
    private int BehindHonour(int token) => scene.Referents.Covering(token) is null && material.Matches.TryGet(token, EntryKind.Honorific, out var honour) ? honour.End : token;

    /// <summary>"A، B وC": a comma joins only where و joins the last.</summary>
    private bool IsListGoingOn(int end)
    {
        for (var items = 0; items < 6; items++)
        {
            var at = SkipBrackets(SkipQuotes(end));
            if (material.IsComma(at)) at++;
            else if (!material.StartsWith(at, Letters.Waw)) return false;
            if (ReadOne(at) is not { } next) return false;
            if ((next.Proclitics & Proclitics.Wa) != 0) return true;
            if ((next.Proclitics & ~Proclitics.Al) != 0) return false;
            end = next.End;
        }
        return false;
    }

    private PartyList? ReadOne(int token)
    {
        if (scene.Referents.StartingAt(token) is { } referent)
        {
            // "بين كوريا الشمالية والجنوبية".
            if (ReadGroup(token) is { } group && group.End > referent.End) return group;
            if (!CanTakePart(referent)) return null;
            if (referent is { Kind: ReferentKind.Official, Office.Number: Number.Many } && Delegations.OfStatesBehind(referent) is { } ministers) return ministers;
            // "قادة المعارضة الفنزويلية": they act for the opposition, and not for the state.
            if (referent is { Kind: ReferentKind.Official, Entity.Name: null } && OppositionIn(referent) is > 0 and var opposition) return new PartyList([scene.Book.Described(opposition, referent.End, null)], token, referent.End, referent.Proclitics, false, true);
            var each = referent.Office is { IsCounterpart: true, Number: Number.Many } && referent.Entities.Count > 1;
            var end = referent.End;
            // "وناقش مع زميله": of no state told, he is whom the subject met before.
            if (referent is { Kind: ReferentKind.Official, Office: { IsCounterpart: true, Number: Number.One, Of.Count: 0 } } && recent.Other(token) is { } other) return new PartyList([other], token, end, referent.Proclitics);
            // "مع نظيريه رئيس الوزراء فلان والوزير فلان": those who are named behind the word.
            if (referent.Office is { IsCounterpart: true, Number: not Number.One, Of.Count: 0 } && ReadAt(end) is { Proclitics: Proclitics.None } named && named.Parties.All(party => party is { Type: EntityType.Person, Name: not null })) return named with { First = token, Proclitics = referent.Proclitics };
            // "المسؤولان الأميركيان": the two of that state told before.
            if (referent is { Kind: ReferentKind.Official, Entities.Count: 1, Office: { Role: Role.Other, Number: Number.Two }, Entity: { Name: null, RepresentedState: { } home } } && material.Passage.Form(token).EndsWith("ان") && recent.TwoOf(home, token) is { Count: 2 } both) return new PartyList(both, token, end, referent.Proclitics);
            // "الرئيس الأمريكي، دونالد ترمب،", "رئيس الوفد الصيني، نائب رئيس الوزراء ليو هي": the name in apposition.
            if (material.IsComma(end) && scene.Referents.StartingAt(end + 1) is { Proclitics: Proclitics.None } again && (again.Entity == referent.Entity || IsNameOf(again, referent)))
                return new PartyList(again.Entities, token, again.End, referent.Proclitics, each);
            var delegation = referent.Kind == ReferentKind.State && IsDelegation(token);
            return new PartyList(referent.Entities, token, delegation ? Delegations.Graded(end) : end, referent.Proclitics, each, delegation);
        }
        if (scene.Referents.Covering(token) is not null) return null;
        // "مفاوضات مع حكومة الرئيس".
        if (scene.Referents.StartingAt(token + 1) is { } leader && scene.AsGovernment(leader) is { } government && government.First == token) return new PartyList(government.Entities, token, government.End, government.Proclitics, false, true);
        // "معالي الأمين العام": a word of honour before an office.
        if (material.Matches.TryGet(token, EntryKind.Honorific, out var honour) && scene.Referents.StartingAt(honour.End) is { Kind: ReferentKind.Person or ReferentKind.Official or ReferentKind.Pair })
            return ReadOne(honour.End) is { } honoured ? honoured with { First = token, Proclitics = honour.Proclitics } : null;
        // "مع مضيفه الرئيس الأميركي", "بين الرئيس وخصمه زعيم المتمردين": a word for what he is to the other.
        if (material.IsParticle(token, EventParticle.Tied) && scene.Referents.StartingAt(token + 1) is { Kind: ReferentKind.Person or ReferentKind.Official, Proclitics: Proclitics.None or Proclitics.Al })
            return ReadOne(token + 1) is { } tied ? tied with { First = token, Proclitics = ProcliticsOf(token) } : null;
        return ReadGroup(token) ?? Delegations.ReadAt(token) ?? ReadPeople(token) ?? ReadOwn(token);
    }

    /// <summary>Who has a name, behind an office of the same side that nobody else is known to hold.</summary>
    private static bool IsNameOf(Referent named, Referent office) =>
        named is { Kind: ReferentKind.Person, Entity.Name: not null } && office is { Kind: ReferentKind.Official, Entities: [{ Name: null } holder] } && SideOf(holder) is string side && side.Equals(SideOf(named.Entity));

    /// <summary>Where the words of an office name the opposition that it leads, or 0.</summary>
    private int OppositionIn(Referent office)
    {
        for (var i = office.First + 1; i < office.End; i++)
            if (material.IsForm(i, "المعارضه")) return i;
        return 0;
    }

    /// <summary>"النقابات", "فصائل المعارضة": a body without a name of its own, wherever it stands.</summary>
    public PartyList? BodyAt(int token) => Delegations.BodyAt(token);

    /// <summary>"وفد أميركي", "للوفد الأميركي": told by the word and the state.</summary>
    private bool IsDelegation(int token)
    {
        foreach (var match in material.Matches.At(token))
            if (match.Entry is { Kind: EntryKind.Marker, Value: DelegationMark }) return true;
        return false;
    }

    /// <summary>"الجانبان", "زعيما الكوريتين": a word for both parties at once.</summary>
    public PartyList? ReadGroup(int token)
    {
        foreach (var match in material.Matches.At(token))
            if (match.Entry is { Kind: EntryKind.Marker, Value: GroupMark group }) return Meant(match, group);
        return null;
    }

    private PartyList? Meant(Match match, GroupMark group)
    {
        var token = match.First;
        switch (group.Kind)
        {
            case GroupKind.Last:
                return IsObject(token) && recent.Last(token) is { } last ? List([last]) : null;
            case GroupKind.Three or GroupKind.Four:
                return recent.Several(token, group.Kind == GroupKind.Three ? 3 : 4) is { Count: > 0 } several ? List(several) : null;
            case GroupKind.These or GroupKind.EachOfThese:
                return recent.Listed(token) is { Count: > 0 } listed ? List(listed) with { Each = group.Kind == GroupKind.EachOfThese, Delegation = match.End - match.First > 2 } : null;
            case GroupKind.Leaders when group.States.Count > 0:
                var both = recent.LeadersOf(group.States, token);
                return List(both) with { Delegation = both.Any(leader => leader.Type == EntityType.State) };
            case GroupKind.Leaders:
                return recent.Leaders(token) is { Count: 2 } leaders ? List(leaders) : null;
        }
        if (group.States.Count > 0) return List(group.States.Select(scene.Book.State).ToArray()) with { Delegation = match.End - match.First > 1 };
        if (Nationalities(match.End, out var end) is { } states) return OfStates(match, states, end);
        return (group.Kind == GroupKind.Sides ? recent.Sides(token) : material.Passage.Form(token).Contains("وزير", StringComparison.Ordinal) ? recent.Ministers(token) : recent.Two(token)) is { Count: > 0 } two ? List(two) : null;

        PartyList List(IReadOnlyList<EntityDraft> parties) => new(parties, token, match.End, match.Proclitics);
    }

    /// <summary>"الرئيسان الأميركي والروسي": a word for two, with the states whose they are; "الزعيم الكوري فلان" names him behind.</summary>
    private PartyList OfStates(Match match, IReadOnlyList<EntityDraft> states, int end)
    {
        if (states.Count == 1 && scene.Referents.StartingAt(material.IsComma(end) ? end + 1 : end) is { Kind: ReferentKind.Person, Proclitics: Proclitics.None } first)
            return new PartyList(first.Entities, match.First, first.End, match.Proclitics);
        var people = states.Count > 1 ? states : recent.TwoOf(states[0].Ref!, match.First) is { Count: 2 } two ? two : states;
        return new PartyList(people, match.First, end, match.Proclitics);
    }

    /// <summary>"جمع الأخير بالرئيس", "لقائه مع الأخير", "لقاء الأخير بالرئيس", "توجه الأخير إلى", not "اللقاء الأخير".</summary>
    private bool IsObject(int token) => scene.LinkAt(token - 1, out _) is LinkKind.With or LinkKind.Between || scene.TryTrigger(token - 1, out var told, out var facts) && (facts.Form != TriggerForm.Noun || facts is { Frame: TriggerFrame.Meeting or TriggerFrame.Way, Pronoun: TriggerPronoun.None } && !told.Definite);

    /// <summary>"بين الإسرائيليين والفلسطينيين", "مع الروس": a people stands for its state after مع and بين.</summary>
    private PartyList? ReadPeople(int token)
    {
        foreach (var match in material.Matches.At(token))
        {
            if (match.Entry is not { Kind: EntryKind.Nationality, Number: Number.Many, Gender: not Gender.Feminine } || !match.Definite || match.Entry.State is null) continue;
            if ((match.Proclitics & Proclitics.Wa) == 0 && scene.LinkAt(token - 1, out _) is not (LinkKind.With or LinkKind.Between) && !ArePeoplesActing(match)) continue;
            return new PartyList([scene.Book.State(match.Entry.State)], token, match.End, match.Proclitics, false, true);
        }
        return null;
    }

    /// <summary>"يجري الروس والأتراك محادثات": two peoples joined behind a verb that holds something.</summary>
    private bool ArePeoplesActing(Match people) =>
        scene.TryTrigger(people.First - 1, out var verb, out var facts) && verb.End == people.First && facts is { Frame: TriggerFrame.Light, Form: not TriggerForm.Noun, Pronoun: TriggerPronoun.None }
        && material.Matches.TryGet(people.End, EntryKind.Nationality, out var other) && other is { Definite: true, Entry: { Number: Number.Many, State: not null } } && (other.Proclitics & Proclitics.Wa) != 0;

    /// <summary>"بين بلاده ومصر": the state of who speaks.</summary>
    private PartyList? ReadOwn(int token)
    {
        var and = material.IsForm(token, "وبلاده") || material.IsForm(token, "وبلادها");
        if (!and && !(IsOwnState(token) && scene.LinkAt(token - 1, out _) is LinkKind.Between)) return null;
        return OwnState(token) is { } own ? new PartyList([own], token, token + 1, and ? Proclitics.Wa : Proclitics.None) : null;
    }

    /// <summary>"بلاده".</summary>
    public bool IsOwnState(int token) => material.IsForm(token, "بلاده") || material.IsForm(token, "بلادها");

    /// <summary>The state of who speaks, else of who was told last.</summary>
    public EntityDraft? OwnState(int token) => (scene.SpeakerAt(token) ?? recent.Last(token))?.RepresentedState is { } own ? scene.Book.State(own) : null;

    /// <summary>Nationality words joined by و: "الأمريكي والروسي".</summary>
    public List<EntityDraft>? Nationalities(int token, out int end)
    {
        List<EntityDraft>? states = null;
        end = token;
        for (var at = token; material.Matches.TryGet(at, EntryKind.Nationality, out var nationality);)
        {
            if ((nationality.Proclitics & ~(Proclitics.Al | Proclitics.Wa)) != 0 || nationality.Entry.State is null) break;
            if (states is not null && (nationality.Proclitics & Proclitics.Wa) == 0 && !material.IsComma(at - 1) && !material.Is(at - 1, '-') && !material.Is(at - 1, '–')) break;
            (states ??= []).Add(scene.Book.State(nationality.Entry.State));
            end = at = nationality.End;
            if (material.IsComma(at) && material.Matches.Has(at + 1, EntryKind.Nationality) || material.Is(at, '-') || material.Is(at, '–')) at++;
        }
        return states;
    }

    /// <summary>"وكذلك الأمين العام": one more, met apart from the others.</summary>
    private bool IsAlso(int token) => material.IsForm(token, "وكذلك") || material.IsForm(token, "وكذا") || material.IsForm(token, "وايضا") || material.IsForm(token, "كذلك");

    /// <summary>"استقبل الوزير سفيرة فرنسا، ثم سفير إيطاليا", "بالملك، ومن ثم بولي العهد", "وبعده وزير الدفاع": the token of who is met after the other.</summary>
    private int? BehindThen(int token, bool comma) =>
        material.IsForm(token, "ومن") && material.IsForm(token + 1, "ثم") ? token + 2 : IsInTurn(token) && (comma || !material.IsForm(token, "ثم")) ? token + 1 : null;

    private bool IsInTurn(int token) => material.IsWord(token) && material.Passage.Form(token) is "ثم" or "وبعده" or "وبعدها" or "وبعدهما";

    /// <summary>"إضافة إلى", "فضلا عن", "إلى جانب": the token behind what leads to one more.</summary>
    private int? Besides(int token) =>
        material.IsParticle(token, EventParticle.Besides) && scene.LinkAt(token + 1, out _) is not null || material.IsForm(token, "الي") && material.IsForm(token + 1, "جانب") ? token + 2 : null;

    /// <summary>"هورست سيهوفر الذي يواجه ضغوطا، ونظيره": a short relative clause inside a list.</summary>
    private int SkipRelative(int token)
    {
        if (scene.LinkAt(token, out _) is not LinkKind.Relative) return token;
        for (var i = token + 1; i < token + MostRelative && material.IsActive(i); i++)
            if (material.IsComma(i)) return material.StartsWith(i + 1, Letters.Waw) ? i : token;
        return token;
    }

    /// <summary>"بين تركيا من جهة، وفرنسا واليونان من جهة أخرى".</summary>
    private int SkipSide(int token) =>
        material.IsForm(token, "من") && (material.IsForm(token + 1, "جهه") || material.IsForm(token + 1, "جانب")) ? token + 2 : token;

    /// <summary>"بين الرئيس، أمس الاثنين، ونظيره", "بين الوزير اليوم الثلاثاء ونظيره": the day between them, with commas or without.</summary>
    private int SkipDay(int token)
    {
        var first = material.IsComma(token) ? token + 1 : token;
        var at = first;
        while (scene.Times.At(at) is not null) at++;
        if (at == first) return token;
        return material.IsComma(at) && (first > token || material.StartsWith(at + 1, Letters.Waw)) || first == token && material.StartsWith(at, Letters.Waw) ? at : token;
    }

    /// <summary>"بين فصائل المعارضة في الجنوب السوري وروسيا", "بين مسؤولين أميركيين في الدوحة وحركة طالبان": where the first ones are.</summary>
    private int SkipPlace(int token)
    {
        if (!material.IsForm(token, "في")) return token;
        if (scene.Referents.StartingAt(token + 1) is { Kind: ReferentKind.Place or ReferentKind.State or ReferentKind.Capital, Proclitics: Proclitics.None } place) return place.End;
        var end = token + 1;
        while (end < token + MostOfPlace && material.HasArticle(end) && !material.HasAnd(end) && scene.Referents.Covering(end) is null && scene.Times.At(end) is null) end++;
        return end > token + 1 ? end : token;
    }

    private int SkipQuotes(int token)
    {
        while (token < material.Tokens.Length && material.Tokens[token].Kind is TokenKind.Quote) token++;
        return token;
    }

    private int SkipBrackets(int token)
    {
        if (!material.Is(token, '(')) return token;
        for (var i = token + 1; i < token + 12 && i < material.Tokens.Length; i++)
            if (material.Is(i, ')')) return i + 1;
        return token;
    }
}
