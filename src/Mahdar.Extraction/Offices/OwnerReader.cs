using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Extraction.Statements;
using Mahdar.Model;

namespace Mahdar.Extraction.Offices;

/// <summary>Reads whose an office is, whether it is still held, and what else belongs to the title: الروسي, السابق, للشؤون الخارجية, لدى واشنطن.</summary>
internal sealed class OwnerReader(Material material, NameReader names, IReadOnlyList<OrganizationSpan> organizations)
{
    private const int LongestTitle = 10;

    /// <summary>What stands behind the owner: the field of an office, and where a diplomat is posted.</summary>
    public TitleTail Tail { get; } = new(material, names);

    /// <summary>Whose an office is that a pronoun tells.</summary>
    public OwnersBefore Earlier { get; } = new(material);

    private readonly OwnerWholes wholes = new(material);
    private readonly OwnerLands lands = new(material, names);
    private readonly WorkplaceReader workplaces = new(material, names);

    /// <summary>Owners, words of standing (السابق) and the rest of the title (للشؤون الخارجية, لدى واشنطن), in any order.</summary>
    public (List<Affiliation> Of, int End, OfficeStatus Status) Read(Match head, int from)
    {
        var of = new List<Affiliation>();
        var status = OfficeStatus.Current;
        var end = from;
        while (true)
        {
            if (Tail.Charge(head, end) is var charged && charged > end) end = charged;
            else if (material.Matches.TryGet(end, EntryKind.Modifier, out var modifier) && IsOfTitle(modifier) && !(head.Entry.Key == "employee" && modifier.Entry.Name == "منتخب"))
            {
                // "المكلف شؤون الشرق الأوسط", "المكلفة بالتجارة الخارجية" tells the field, not that he is acting.
                if (material.IsForm(modifier.End, "شوون") || modifier.Entry.Value is OfficeStatus.Acting && modifier.Definite && material.HasBa(modifier.End))
                {
                    end = modifier.End + 1;
                    while (end < modifier.End + 5 && material.HasArticle(end) && !material.Matches.Has(end, EntryKind.Honorific) && names.ReadAt(end) is null) end++;
                    continue;
                }
                if (modifier.Entry.Value is OfficeStatus said) status = said;
                if (of.Count == 0 && BodyOf(head, modifier) is { } body) of.Add(new Affiliation(null, new OrganizationSpan(modifier.First, modifier.End, body, body.Sort!, null, "adjective") { IsNamed = false }));
                end = modifier.End;
            }
            else if (of.Count == 0 && ReadOwners(head, end, of) is var after && after > end) end = wholes.Read(head, after, of);
            // "سفير الكويت لدى المملكة الشقيقة الشيخ علي": a word of honour for the state.
            else if (end > from && material.IsWord(end) && material.Passage.Form(end) is "الشقيقه" or "الصديقه" or "الشقيق" or "الصديق") end++;
            else if (ReadTail(head, end, of) is var tail && tail > end) end = tail;
            else return (of, end, status);
        }
    }

    /// <summary>"المبعوث الدولي", "المفوض الأوروبي": the body that an adjective tells.</summary>
    private Entry? BodyOf(Match head, Match modifier) =>
        IsOfUnitedNations(head, modifier) ? Knowledge.UnitedNations
        : head.Entry.Key is "commissioner" && modifier.Entry.Name.StartsWith("أوروبي", StringComparison.Ordinal) ? material.Knowledge.Organizations.GetValueOrDefault("european-commission") : null;

    /// <summary>"المستشار الأممي", "المبعوث الدولي لليمن": who is sent by all nations is of the United Nations.</summary>
    private static bool IsOfUnitedNations(Match head, Match modifier) =>
        modifier.Entry.Name.StartsWith("أممي", StringComparison.Ordinal) || modifier.Entry.Name.StartsWith("دولي", StringComparison.Ordinal) && head.Entry.Key == "envoy";

    private bool IsOfTitle(Match modifier) =>
        // "الرئيس آنذاك فلان", not "قال الرئيس آنذاك إن".
        !(modifier.Entry.Name is "آنذاك" or "وقتذاك" or "حينذاك" or "حينها" or "وقتها" && names.ReadAt(modifier.End) is null) && (modifier.Entry.Name.StartsWith('ب') ? modifier.Proclitics == Proclitics.None : modifier.Definite && modifier.Proclitics == Proclitics.Al || modifier.Proclitics == Proclitics.None && modifier.Entry.Value is OfficeStatus.Former or OfficeStatus.Acting);

    private int ReadOwners(Match head, int from, List<Affiliation> of)
    {
        // "رئيس | جمهورية | الكونغو": what completes the title is the first word of the state's name.
        if (from > head.End && material.Matches.TryGet(from - 1, EntryKind.State, out var full) && full.Proclitics == Proclitics.None && full.End > from)
        {
            of.Add(new Affiliation(full.Entry.State, null));
            return full.End;
        }
        if (head.Entry.Key is "crown-prince" or "governor" or "emir" && lands.PlaceAt(from) is { } land)
        {
            of.Add(new Affiliation(land.Entry.State, null));
            return land.End;
        }
        // "سفير بيونغ يانغ": a capital that sends somebody is its government.
        if (head.Entry.Key is "ambassador" or "envoy" && !head.Definite && material.Matches.TryGet(from, EntryKind.Capital, out var capital) && capital is { Proclitics: Proclitics.None, Entry.State: not null })
        {
            of.Add(new Affiliation(capital.Entry.State, null));
            return capital.End;
        }
        // "سفير خادم الحرمين الشريفين": a title that says of which land its holder is.
        if (material.Matches.TryGet(from, EntryKind.Head, out var lord) && lord is { Proclitics: Proclitics.None, Entry.State: { } realm } && !Tail.IsRank(lord.End) && names.ReadAt(lord.End)?.Facts?.State != realm)
        {
            of.Add(new Affiliation(realm, null));
            return lord.End;
        }
        // "سفير المملكة لدى الكويت", "وزير خارجية السلطنة"
        if (!head.Definite && material.Realms.At(from, out var behind) is { } own)
        {
            of.Add(new Affiliation(own, null));
            return behind;
        }
        if (ReadQuoted(head, from, of) is var quoted && quoted > from) return quoted;
        if ((lands.In(from) ?? lands.Of(head, from)) is { } within)
        {
            of.Add(new Affiliation(within.Entry.State, null));
            return within.End;
        }
        if (!AffiliationReader.TryRead(material, from, out var first, out var end))
        {
            // "حاكم ولاية تكساس", "رئيس بلدية طهران": behind a complement a place can be the owner.
            if (from == head.End || lands.PlaceAt(from) is not { } place) return ReadAgain(head, from, of) is var again && again > from ? again : ReadUnknown(from, of) is var unknown && unknown > from ? unknown : IsWhere(from) ? from : ReadWorkplace(head, from, of);
            of.Add(new Affiliation(place.Entry.State, null));
            return place.End;
        }
        if (!Agrees(head, from)) return from;
        // "الرئيس الصيني لمنظمة الشرطة الجنائية": of which land he is, then what he heads.
        if (head.Entry is { Key: "president" or "director" or "executive" or "secretary-general", Number: Number.One } && head.Definite && first is { State: not null, Organization: null } && material.StartsWith(end, Letters.Lam) && OrganizationReader.ReadAt(material, end) is { Sort: not ("ministry" or "state-organ" or "legislature" or "news-agency" or "newspaper" or "broadcaster" or "website") } headed)
        {
            of.Add(new Affiliation(AffiliationReader.StateOf(headed), headed));
            return headed.End;
        }
        of.Add(first);
        var many = head.Entry.Number != Number.One;
        while (many)
        {
            var next = material.IsComma(end) ? end + 1 : end;
            if (material.IsForm(next, "و")) next++;
            else if (next == end && !material.HasAnd(next) && !wholes.IsJoined(next)) break;
            if (!AffiliationReader.TryRead(material, next, out var other, out var after) || other.State is null && other.Organization is null) break;
            of.Add(other);
            end = after;
            // "مسؤولين أميركيين وصينيين ويابانيين": the form of two is that of many, too.
            if (head.Entry.Number == Number.Two && of.Count == 2 && !(head.Entry.Name.EndsWith("ين", StringComparison.Ordinal) && material.HasAnd(end) && material.Matches.Has(end, EntryKind.Nationality))) break;
        }
        return end;
    }

    /// <summary>"مدير «هيومن رايتس ووتش»": a body in quotation marks, or between brackets of them.</summary>
    private int ReadQuoted(Match head, int from, List<Affiliation> of)
    {
        if (OrganizationReader.InMarks(material, from, unknown: head.Entry is { Number: Number.One, Key: "director" or "executive" or "founder" or "publisher" } && !head.Definite) is not { } body) return from;
        of.Add(new Affiliation(AffiliationReader.StateOf(body), body));
        return body.End + 1;
    }

    /// <summary>"زعيم الحركة", "رئيس اللجنة العليا": the body that the words after the head name by a noun.</summary>
    public int ReadBodyOf(Match head, List<Affiliation> of) => ReadAgain(head, head.End, of) is var again && again > head.End ? again : ReadUnknown(head.End, of);

    /// <summary>"رئيس المحكمة العليا", "مدير المركز العالمي لمكافحة التطرف": a noun and adjectives, which only an office makes the name of a body.</summary>
    private int ReadUnknown(int from, List<Affiliation> of)
    {
        if (OrganizationReader.Described(material, from) is not { } body) return from;
        // "رئيس المحكمة العليا في فنزويلا".
        if (body.Sort == "court" && material.IsForm(body.End, "في") && material.Matches.TryGet(body.End + 1, EntryKind.State, out var land) && land.Proclitics == Proclitics.None)
        {
            of.Add(new Affiliation(land.Entry.State, body));
            return land.End;
        }
        of.Add(new Affiliation(null, body));
        return body.End;
    }

    /// <summary>"المدير العام لفندق نوردا", "المحللة لدى نوردا إنرجي": where one works, by a name that no table knows.</summary>
    private int ReadWorkplace(Match head, int from, List<Affiliation> of)
    {
        if (!WorkplaceReader.HasWorkplace(head)) return from;
        var body = IsWhere(from) ? workplaces.In(head, from + 1, material.IsForm(from, "لدي")) : IsWhere(from - 1) ? workplaces.In(head, from, material.IsForm(from - 1, "لدي")) : workplaces.Of(head, from) ?? workplaces.Within(head, from) ?? (from > head.End + 1 && material.IsForm(from - 1, "اداره") ? workplaces.Company(from) : null);
        if (body is null) return from;
        // "مديرة برنامج الطاقة في معهد نوردا": a part of a body that the tables or a noun tell.
        if (IsWhere(body.End) && OrganizationReader.ReadAt(material, body.End + 1) is { Sort: not ("state-organ" or "legislature") } whole) body = whole;
        of.Add(new Affiliation(AffiliationReader.StateOf(body), body));
        return body.End;
    }

    /// <summary>"مدير المعهد": the organization of that noun that was named last.</summary>
    public int ReadAgain(Match head, int token, List<Affiliation> of)
    {
        // "الأمين العام للمركز", but not "قال المتحدث للصحيفة".
        var allowed = head.Definite && head.Entry.Key != "spokesperson" ? Proclitics.Al | Proclitics.La : Proclitics.Al;
        if (!material.Matches.TryGet(token, EntryKind.OrganizationNoun, out var noun) || !noun.Definite || (noun.Proclitics & ~allowed) != 0) return token;
        for (var i = organizations.Count - 1; i >= 0; i--)
        {
            if (organizations[i].First >= token || !material.Matches.Has(organizations[i].First, EntryKind.OrganizationNoun, noun.Entry.Key)) continue;
            of.Add(new Affiliation(AffiliationReader.StateOf(organizations[i]), organizations[i]));
            return noun.End;
        }
        // "حماس … زعيم الحركة"
        if (noun.Entry.Sort is "party" or "armed-group")
            for (var i = organizations.Count - 1; i >= 0; i--)
            {
                if (organizations[i].First >= token || organizations[i] is not { Entry: not null, Sort: "party" or "armed-group" }) continue;
                of.Add(new Affiliation(null, organizations[i]));
                return noun.End;
            }
        return token;
    }

    /// <summary>"عبرت وزيرة العدل لصحيفة الشروق عن", "أبلغ الوزير قناة الأفق": an outlet has no ministers, they speak to it.</summary>
    private bool IsToldTo(Match head, int token, OrganizationSpan body)
    {
        if (body.Sort is not ("news-agency" or "newspaper" or "broadcaster" or "website") || head.Entry.Key is not ("minister" or "foreign-minister" or "defence-minister" or "prime-minister" or "president" or "official" or "ambassador" or "deputy-minister" or "legislator")) return false;
        foreach (var match in material.Matches.At(token))
            if (match.Entry.Kind is EntryKind.Organization or EntryKind.OrganizationNoun && ((match.Proclitics & Proclitics.La) != 0 || head.Definite && match.Proclitics == Proclitics.None)) return true;
        return false;
    }

    /// <summary>A nationality must agree with the head (كبير المفاوضين الكوريين) in article; what is written with و or a preposition starts something new.</summary>
    private bool Agrees(Match head, int token)
    {
        foreach (var match in material.Matches.At(token))
        {
            if (match.Entry.Kind == EntryKind.State && (match.Proclitics == Proclitics.Al || head.Definite && match.Proclitics == Proclitics.None) && material.Matches.Has(token, EntryKind.Nationality)) continue;
            if (match.Entry.Kind is EntryKind.State or EntryKind.Metonym)
                return match.Proclitics == Proclitics.None && !head.Definite || match.Proclitics == Proclitics.La;
            if (match.Entry.Kind != EntryKind.Nationality) continue;
            // "المتحدث الرسمي باسم التحالف تركي المالكي": behind a definite title a word without the article is a name.
            if ((match.Proclitics & ~Proclitics.Al) != 0 || head is { Definite: true, Entry.Number: Number.One } && !match.Definite && (material.FlagsOf(token) & WordFlags.GivenName) != 0) return false;
            return head.Entry.Number != Number.One || match.Entry.Number != Number.Many || AffiliationReader.IsOfLand(material, match) || head.Entry.Key == "syndic" || head.Entry.Name.EndsWith("ين", StringComparison.Ordinal);
        }
        return OrganizationReader.ReadAt(material, token) is { } body && !material.HasAnd(token) && !IsToldTo(head, token, body);
    }

    /// <summary>What an ambassador, an envoy or a minister of state adds to the title.</summary>
    private int ReadTail(Match head, int from, List<Affiliation> of)
    {
        if (Tail.IsToPress(from)) return from;
        if (Tail.Read(head, from) is var tail && tail > from) return tail;
        if (of.Count == 0 && head.Entry.Key == "deputy" && material.IsForm(from, "عن") && OrganizationReader.ReadAt(material, from + 1) is { Sort: "party" or "armed-group" } party)
        {
            if (party.Entry?.State is { } seat) of.Add(new Affiliation(seat, null));
            return party.End;
        }
        return of.Count > 0 ? from : ReadBehindAdjective(from, of) is var served && served > from ? served : ReadBody(head, from, of);
    }

    /// <summary>"المستشار الاقتصادي للبيت الأبيض": ل and the owner behind an adjective.</summary>
    private int ReadBehindAdjective(int from, List<Affiliation> of)
    {
        if (!material.HasArticle(from) || material.HasAnd(from) || material.StartsWith(from, Letters.Lam) || !material.StartsWith(from + 1, Letters.Lam) || names.ReadAt(from) is not null || !AffiliationReader.TryRead(material, from + 1, out var owner, out var end)) return from;
        of.Add(owner);
        return end;
    }

    /// <summary>"المسؤول بوزارة الدفاع", "النائب في البرلمان": where the holder works.</summary>
    private int ReadBody(Match head, int from, List<Affiliation> of)
    {
        // "وزير سابق في الحكومة الأردنية".
        if (head.Entry.Key == "minister" && material.IsForm(from, "في") && !material.IsForm(from + 2, "الظل") && AffiliationReader.TryRead(material, from + 1, out var cabinet, out var behind) && cabinet.State is not null && material.Passage.Form(from + 1).EndsWith("حكومه"))
        {
            of.Add(new Affiliation(cabinet.State, null));
            return behind;
        }
        if (!((HeadFacts)head.Entry.Value!).Far && head.Entry.Key is not ("deputy" or "senator" or "adviser" or "employee" or "judge")) return from;
        var at = material.IsForm(from, "في") || material.IsForm(from, "لدي") || head.Entry.Key == "scholar" && material.IsForm(from, "من") ? from + 1 : from;
        if (at == from && !wholes.HasBody(from)) return from;
        if (at > from && ReadMarked(head, at, of) is var marked && marked > at) return marked;
        if (at > from && ReadNamedBefore(head, at, of) is var again && again > at) return again;
        // "خبراء من مصر" are those of a state.
        if (!AffiliationReader.TryRead(material, at, out var body, out var end)) return IsWhere(from) ? ReadWorkplace(head, from, of) : from;
        if (body.Organization is null && material.IsForm(from, "من")) return from;
        of.Add(body);
        return wholes.Read(head, end, of);
    }

    /// <summary>"المحلل لدى "نوردا"", "مديرة قسم الأبحاث في "نوردا إنرجي"": behind where one works, whatever stands between quotation marks is a body.</summary>
    private int ReadMarked(Match head, int open, List<Affiliation> of)
    {
        if (head.Entry.Number != Number.One || head.Entry.Key is not ("director" or "scholar" or "employee" or "executive" or "founder" or "president" or "publisher" or "assistant" or "adviser" or "chancellor" or "official" or "member") || OrganizationReader.InMarks(material, open, unknown: true) is not { } body) return open;
        of.Add(new Affiliation(AffiliationReader.StateOf(body), body));
        return body.End + 1;
    }

    /// <summary>
    /// "المدير العام لدائرة الأمريكيتين في وزارة الخارجية الفنلندية": the owner stands after words that no table knows. Where
    /// there is none, the words still belong to the title if a name or the end of the phrase follows.
    /// </summary>
    public int ReadFar(Match head, int from, List<Affiliation> of)
    {
        // "أبلغ الرئيس كبير موظفيه": another office at once.
        if (material.Matches.TryGet(from, EntryKind.Head, out var other) && !other.Definite && other.Proclitics == Proclitics.None && head.Definite) return from;
        // "المسؤول عن الإعلام في الصندوق"
        var about = head.Entry.Key == "official" && material.IsForm(from, "عن");
        if (about)
        {
            if (ReadQuoted(head, from + 1, of) is var quoted && quoted > from + 1) return quoted;
            from++;
        }
        var at = from;
        var topic = false;
        for (; at < from + LongestTitle && material.IsWord(at) && !material.IsTime(at); at++)
        {
            // "الرئيس العماد فلان", "مدير قسم الأخبار الدكتور فلان": the title ends before an honorific.
            if ((at > from || head.Definite) && material.Matches.TryGet(at, EntryKind.Honorific, out var honorific) && honorific.Proclitics == Proclitics.None && names.ReadAt(honorific.End) is { Proclitics: Proclitics.None }) return at;
            if (material.Matches.Has(at, EntryKind.Cue) || IsVerb(at) || Tail.IsToPress(at) || at > from && IsOffice(at) || names.ReadAt(at) is not null || material.HasAnd(at) && at == from) break;
            var form = material.Passage.Form(at);
            if (Complementizer.Is(form) || Particles.Is(form, Particle.BeyondTitle) || material.IsWas(at) || at == from && form is "في" or "من" or "علي") break;
            // "كبير المفاوضين بشأن إيران": what he deals with, not whose he is.
            if (at > from && material.IsWord(at - 1) && material.Passage.Form(at - 1) is "بشان" or "لشوون" or "شوون" && AffiliationReader.TryRead(material, at, out _, out var subject))
            {
                at = subject - 1;
                continue;
            }
            if (at > from && IsWhere(at - 1) && !AffiliationReader.TryRead(material, at, out _, out _) && ReadNamedBefore(head, at, of) is var named && named > at) return named;
            if (at > from && IsWhere(at - 1) && WorkplaceReader.HasWorkplace(head) && !AffiliationReader.TryRead(material, at, out _, out _) && workplaces.Foreign(head, at) is { } foreign)
            {
                of.Add(new Affiliation(null, foreign));
                return foreign.End;
            }
            // "مديرة الصحة العامة في مونتريال".
            if (at > from + 1 && head.Entry is { Key: "director", Number: Number.One } && material.IsForm(at - 1, "في") && IsField(from, at - 1) && lands.PlaceAt(at) is { } town)
            {
                of.Add(new Affiliation(town.Entry.State, null));
                return town.End;
            }
            // "مسؤولين محليين بشأن مدينة منبج السورية": so is whose the subject is.
            topic |= form is "بشان";
            if (OrganizationReader.ReadAt(material, at) is { } told && IsToldTo(head, at, told)) break;
            if (AffiliationReader.TryRead(material, at, out var owner, out var end) && (at > from || wholes.HasBody(at)) && !IsOfMany(at) && (!about && !topic || material.IsForm(at - 1, "في") || wholes.HasBody(at)))
            {
                of.Add(owner);
                // "لقسم أمريكا الشمالية في وزارة الخارجية"
                return wholes.Read(head, end, of) is var whole && whole == end && material.HasArticle(end) && wholes.Read(head, end + 1, of) is var beyond && beyond > end + 1 ? beyond : whole;
            }
        }
        // "رئيسة أبحاث السوق في "نوردا إنرجي"", "مديرة قسم الأبحاث في المنظمة".
        if (at > from + 1 && IsWhere(at - 1) && ReadMarked(head, at, of) is var marked && marked > at) return marked;
        for (var i = from + 1; i <= at; i++)
            if (ReadWorkplace(head, i, of) is var workplace && workplace > i) return workplace;
        return !about && at > from && (names.ReadAt(at) is { Proclitics: Proclitics.None } || material.IsComma(at) && names.ReadAt(at + 1) is { Proclitics: Proclitics.None }) ? at : about ? from - 1 : from;
    }

    private bool IsField(int from, int to)
    {
        for (var i = from; i < to; i++)
            if (!material.HasArticle(i) || !material.StartsWith(i, Letters.Alef)) return false;
        return true;
    }

    /// <summary>"الباحث في المنظمة", but not "عضو في المحكمة الجنائية الدولية": the body named before, where no adjective makes it another.</summary>
    private int ReadNamedBefore(Match head, int token, List<Affiliation> of) =>
        head.Entry is { Number: Number.One, Key: not "member" } && !(material.HasArticle(token + 1) && !material.HasAnd(token + 1) && names.ReadAt(token + 1) is null) ? ReadAgain(head, token, of) : token;

    private bool IsWhere(int token) => material.IsForm(token, "في") || material.IsForm(token, "لدي");

    /// <summary>"أول مسؤول أوروبي يزور تركيا": what somebody does, and no part of his title.</summary>
    private bool IsVerb(int token)
    {
        foreach (var match in material.Matches.At(token))
            if (match.Entry is { Kind: EntryKind.Trigger, Value: Events.TriggerFacts { Form: Events.TriggerForm.Present } }) return true;
        return false;
    }

    /// <summary>Whether another office begins; with the article a profession is an adjective (المكتب الإعلامي, الشؤون الدبلوماسية).</summary>
    private bool IsOffice(int token) => material.Matches.TryGet(token, EntryKind.Head, out var head) && !(head.Definite && head.Entry.Key is "scholar" or "employee" or "diplomat");

    /// <summary>الأمريكيتين, الكوريتين: no one state's.</summary>
    private bool IsOfMany(int token) => material.Matches.TryGet(token, EntryKind.Nationality, out var nationality) && nationality.Entry.Number != Number.One;
}
