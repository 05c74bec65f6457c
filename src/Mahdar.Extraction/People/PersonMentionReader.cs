using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Extraction.Offices;
using Mahdar.Model;

namespace Mahdar.Extraction.People;

/// <summary>Joins offices and names that stand together: title before name, name before title, and lists of both.</summary>
public sealed class PersonMentionReader
{
    /// <summary>Nobody is told by more titles in a row; a text without end must not be read without end.</summary>
    private const int MostChained = 6;

    /// <summary>A remark in brackets behind a name in a list has fewer words than this.</summary>
    private const int MostOfRemark = 7;

    private readonly Material material;
    private readonly NameReader names;
    private readonly Dictionary<int, OfficePhrase> officeAt;
    private readonly NameBehindTitle title;
    private readonly FarNameReader far;
    private readonly PostBearers bearers;
    private readonly AnnouncedNames announced;
    private readonly List<PersonMention> found = [];

    public PersonMentionReader(Material material, NameReader names, IReadOnlyList<OfficePhrase> offices)
    {
        (this.material, this.names) = (material, names);
        officeAt = offices.ToDictionary(o => o.First);
        title = new NameBehindTitle(material, names, officeAt);
        far = new FarNameReader(material, names);
        bearers = new PostBearers(material, found);
        announced = new AnnouncedNames(material, names);
    }

    public List<PersonMention> Read()
    {
        for (var i = 0; i < material.Tokens.Length; i++)
        {
            if (!material.IsActive(i)) continue;
            var end = officeAt.TryGetValue(i, out var office) ? ReadOffice(office) : ReadName(i);
            if (end > i) i = end - 1;
        }
        return new ApartFromOthers(material).Of(found);
    }

    private int ReadOffice(OfficePhrase office, bool speaks = false, int depth = 0)
    {
        if (office.Number != Number.One || office.Of.Count > 1) return ReadMany(office);
        if (depth < MostChained && officeAt.TryGetValue(title.BehindSeat(office), out var next) && next.Number == Number.One && !JointOffices.AreTwo(office, next) && ((next.Proclitics & ~Proclitics.Al) == 0 || (next.Proclitics & ~Proclitics.Al) == Proclitics.Wa && (JointOffices.AreOfOne(office, next) || HoldsBoth(office, next) || (speaks || far.Speaks(office.First)) && JointOffices.MayBeOfOne(office, next) && IsNamed(next) || (far.Speaks(office.First) || JointOffices.ShareOwner(office, next)) && IsClosed(next)))) return ReadChain(office, next, speaks || far.Speaks(office.First), depth);
        // "ولي العهد، نائب رئيس مجلس الوزراء، وزير الدفاع، الأمير فلان": titles of one between commas.
        if (depth < MostChained && material.IsComma(office.End) && officeAt.TryGetValue(office.End + 1, out var more) && more is { Number: Number.One, IsCounterpart: false } && (more.Proclitics & ~Proclitics.Al) == 0 && AreChained(office, more)) return ReadChain(office, more, speaks, depth);
        var (at, honorific) = title.Skip(office.End);
        var named = title.At(at, office.End) ?? NameInMarks(office.End) ?? NameInBrackets(office.End) ?? title.AfterPlace(office);
        if (named is { } other && IsGuest(office, other)) named = null;
        if (named is null && depth < MostChained && office.Principal is null && (speaks || far.Speaks(office.First)))
        {
            if (far.Find(office.End, officeAt.ContainsKey) is not { } apposed) named = null;
            else if (officeAt.TryGetValue(apposed, out var second) && second is { Number: Number.One, IsCounterpart: false } && (second.Proclitics & ~Proclitics.Al) == 0) return ReadChain(office, second, true, depth);
            // "قال الرئيس ومستشاره فلان": another's title.
            else if (second is not null && (second.Proclitics & Proclitics.Wa) != 0) named = null;
            else named = names.ReadAt(apposed) ?? names.ReadAfterTitle(apposed);
        }
        if (office.Head is "relative" && named is null && office.Principal is null) return office.First;
        if (office.Principal is { } principal && (named is null ? office.Head is "relative" or "spokesperson" : IsHolder(principal, office, named)))
        {
            // "زوجة الرئيس", "المتحدث باسم رئيسة الوزراء تيريزا ماي": the words at the end, and the name, are the other's.
            if (office.Head != "relative") found.Add(new PersonMention(office.First, principal.First, office.Proclitics, null, office, office.Affiliation, null, office.Rule));
            return ReadOffice(principal);
        }
        if (named is null && bearers.Of(office) is { } bearer)
        {
            office = InItsTime(bearer.Office, office.First - 1);
            found.Add(new PersonMention(office.First, office.End, office.Proclitics, bearer.Name, office, office.Affiliation, null, office.Rule + ", held by whom the clause describes"));
            return office.End;
        }
        if (named is not { } name)
        {
            found.Add(new PersonMention(office.First, Blessings.Behind(material, office.End), office.Proclitics, null, office, office.Affiliation, null, office.Rule));
            return Blessings.Behind(material, office.End);
        }
        found.Add(new PersonMention(office.First, EndOf(name), office.Proclitics, name, office, office.Affiliation, honorific, office.Rule + ", " + name.Rule));
        return Apposition(EndOf(name));
    }

    /// <summary>"استقبل رئيس الجمهورية السيد سامي الكندي", where the report has named another president: who is received.</summary>
    private bool IsGuest(OfficePhrase office, NameSpan name) =>
        IsAppointed(office, name) || office is { Role: Role.HeadOfState or Role.HeadOfGovernment, Of.Count: 0 } && name.Facts is null && (material.IsForm(office.End, "السيد") || material.IsForm(office.End, "السيده"))
        && material.Matches.TryGet(office.First - 1, EntryKind.Trigger, out var verb) && verb.Entry.Value is Events.TriggerFacts { Frame: Events.TriggerFrame.Object, Form: not Events.TriggerForm.Noun }
        && found.Exists(told => told is { Name: { } holder, Office: { } held, Of.State: null } && held.Role == office.Role && !ShareWord(holder, name));

    /// <summary>"كلف الرئيس اللبناني القاضي فلانا", "عين الرئيس سامي الكندي وزيرا للدفاع", "كلف الملك عمر الرزاز بتشكيل الحكومة": to whom he gives an office, where the tables know that he is another, or the office is told behind.</summary>
    private bool IsAppointed(OfficePhrase office, NameSpan name)
    {
        if (office is not { Role: Role.HeadOfState, Number: Number.One } || !material.IsWord(office.First - 1) || name.Facts is { } known && Has(known, office.Role)) return false;
        var verb = material.Passage.Form(office.First - 1);
        if (verb is "كلف" or "وكلف" or "يكلف" or "سيكلف" or "عين" or "وعين" or "يعين" or "سمي" or "وسمي" or "اختار" or "واختار")
        {
            if (material.IsWord(name.End) && material.Passage.Form(name.End) is "بتشكيل" or "بتاليف" or "تشكيل" or "تاليف" || officeAt.TryGetValue(name.End, out var post) && post.IsPredicate) return true;
        }
        else if (verb is not ("رشح" or "ورشح" or "قلد" or "منح")) return false;
        return name is { Short: false, Facts: not null } && material.Matches.Has(office.End, EntryKind.Honorific);
    }

    private bool ShareWord(NameSpan a, NameSpan b)
    {
        for (var i = a.First; i < a.End; i++)
            for (var j = b.First; j < b.End; j++)
                if (material.Passage.Form(i).SequenceEqual(material.Passage.Form(j))) return true;
        return false;
    }

    /// <summary>Whether the tables know a name for the holder of the office that is served, not of the one that serves; who speaks for somebody and who is under him are told alike.</summary>
    private bool IsHolder(OfficePhrase principal, OfficePhrase office, NameSpan name) =>
        // "والدة الملكة ليتيسيا", "والد الرئيس جورج بوش": the name is the child's.
        office.Head == "relative" && name.First == principal.End && Letters.WithoutArticle(material.Passage.Form(office.First)) is "والد" or "والده" or "حفيد" or "حفيده" or "ابن"
        || principal.Role != Role.Spokesperson && !(office.Head is "deputy" && principal.Role != Role.HeadOfState || office.Head is "charge") && name.Facts is { } facts && Has(facts, principal.Role) && (office.Role == Role.Other || !Has(facts, office.Role));

    private static bool Has(PersonFacts facts, Role role)
    {
        foreach (var office in facts.Offices)
            if (office.Role == role) return true;
        return false;
    }

    /// <summary>"أعلن رئيس الوزراء ووزير الخارجية القطري فلان": the tables know the one who is named for the holder of both offices.</summary>
    private bool HoldsBoth(OfficePhrase first, OfficePhrase second) =>
        first is { Role: Role.HeadOfGovernment or Role.DeputyHead, Status: OfficeStatus.Current } && second.Role is Role.ForeignMinister or Role.DefenceMinister && title.Skip(second.End) is var (at, _)
        && title.At(at, second.End)?.Facts is { } facts && Has(facts, first.Role) && Has(facts, second.Role) && (first.Affiliation.State ?? facts.State) == facts.State;

    /// <summary>"أكد وزير النفط ووزير الكهرباء والماء، فلان، أن", "مع رئيس مجلس الوزراء ووزير خارجية قطر، الشيخ فلان، ": the one name between commas is that of the one who holds both.</summary>
    private bool IsClosed(OfficePhrase second) =>
        second.Role is Role.Minister or Role.ForeignMinister or Role.DefenceMinister && material.IsComma(second.End) && title.Skip(second.End + 1).At is var at && (names.ReadAt(at) ?? names.ReadAfterTitle(at)) is { Proclitics: Proclitics.None } name && material.IsComma(name.End);

    private bool IsNamed(OfficePhrase office) => title.At(title.Skip(office.End).At, office.End) is { Short: false };

    /// <summary>Titles that one person holds at once, the later the lower, with a name behind the last.</summary>
    private bool AreChained(OfficePhrase first, OfficePhrase second) =>
        !JointOffices.AreTwo(first, second) && (first.Role is Role.DeputyHead or Role.HeadOfGovernment or Role.HeadOfState or Role.Minister && second.Role is Role.DeputyHead or Role.HeadOfGovernment or Role.Minister or Role.ForeignMinister or Role.DefenceMinister && second.Role != first.Role
            // "المبعوث الخاص للرئيس الروسي إلى الشرق الأوسط، نائب وزير الخارجية فلان".
            || first.Role == Role.Envoy && second.Role == Role.DeputyMinister
            // "نائب وزير الدفاع، رئيس أركان الجيش، الفريق فلان".
            || first.Role == Role.DeputyMinister && second.Head == "chief-of-staff"
            // "رئيس الجمهورية، الأمين العام للجبهة، فلان", "رئيس الهيئة، عضو المكتب السياسي للحزب فلان".
            || first.Role is Role.HeadOfState or Role.HeadOfGovernment or Role.Minister or Role.Other && JointOffices.IsSeatInParty(second))
        && (officeAt.TryGetValue(second.End, out var last) && last is { Number: Number.One, IsCounterpart: false } && last.Proclitics is Proclitics.None or Proclitics.Al && title.At(title.Skip(last.End).At, last.End) is not null || material.IsComma(second.End) && officeAt.TryGetValue(second.End + 1, out var third) && AreChained(second, third) || title.Skip(second.End) is var (at, _) && title.At(at, second.End) is not null);

    /// <summary>"نائب رئيس الدولة رئيس الوزراء حاكم دبي، الشيخ محمد بن راشد": several offices of the one who is named after the last.</summary>
    private int ReadChain(OfficePhrase office, OfficePhrase next, bool speaks, int depth)
    {
        if (JointOffices.ShareOwner(office, next)) office = office with { Of = next.Of };
        if (office.Role == Role.Ambassador && next is { Role: Role.Envoy, Of.Count: 0 }) next = next with { Of = office.Of };
        var before = found.Count;
        var end = ReadOffice(next, speaks, depth + 1);
        var named = found.Count > before ? found[before].Name : null;
        // "التقى الرئيس الأميركي الزعيم كيم": who is known to be of another state does not hold the first office.
        if (named?.Facts is { State: { } home } && office.Affiliation.State is { } owner && home != owner) named = null;
        var first = new PersonMention(office.First, named is null ? office.End : found[before].End, office.Proclitics, named, office, office.Affiliation, null, office.Rule + ", one of several");
        for (var i = before; named is not null && i < found.Count; i++)
            if (found[i].Name == named) found[i] = found[i] with { First = office.First, Proclitics = office.Proclitics };
        found.Insert(before, first);
        return end;
    }

    /// <summary>"وزير الخارجية الياباني "تارو كونو"": a full name in quotation marks.</summary>
    private NameSpan? NameInMarks(int open) =>
        open < material.Tokens.Length && material.Tokens[open].Kind == TokenKind.Quote && (names.ReadAt(open + 1) ?? names.ReadAfterTitle(open + 1)) is { Proclitics: Proclitics.None } name && name.End - name.First is > 1 and < 5
        && name.End < material.Tokens.Length && material.Tokens[name.End].Kind == TokenKind.Quote ? name : null;

    /// <summary>"الرئيس (بوتين)": a name in brackets.</summary>
    private NameSpan? NameInBrackets(int open) =>
        material.Is(open, '(') && (names.ReadAt(open + 1) ?? names.ReadAfterTitle(open + 1)) is { Proclitics: Proclitics.None } name && material.Is(name.End, ')') ? name : null;

    /// <summary>The token behind a name, the mark that closes what holds nothing but the name («رجب طيب أردوغان»), and what is wished on him.</summary>
    private int EndOf(NameSpan name) => Blessings.Behind(material, Closed(name));

    private int Closed(NameSpan name) =>
        name.First > 0 && name.End < material.Tokens.Length && (material.Tokens[name.First - 1].Kind == TokenKind.Quote && material.Tokens[name.End].Kind == TokenKind.Quote || material.Is(name.First - 1, '(') && material.Is(name.End, ')')) ? name.End + 1 : name.End;

    /// <summary>An office of several: names that follow are shared out in order, one for each owner.</summary>
    private int ReadMany(OfficePhrase office)
    {
        var list = new List<(NameSpan Name, Affiliation? Own)>();
        var end = office.End;
        var (at, _) = title.Skip(end);
        if (office.Number == Number.Many && title.At(at, end) is null && AnnouncedNames.ListBehind(material, end) is > 0 and var listed) end = at = listed;
        // "أحد مستشاري الحريري", "أعضاء فريق ترامب": the name is that of the one served.
        var ofAnother = office.Head is "adviser" or "assistant" or "lawyer" or "relative" && office.Of.Count == 0 && at == end || office is { Head: "member", Number: Number.Many } && at == end;
        while (!ofAnother && list.Count < 12 && (list.Count == 0 ? (title.At(at, end) ?? BehindComma(office)) is { } first ? (first, null) : null : OneMore(at)) is { } more)
        {
            list.Add(more);
            end = BehindRemark(more.Name.End);
            at = material.IsComma(end) ? end + 1 : end;
            if (!IsJoined(at) && !material.IsComma(end)) break;
            if (office.Number == Number.Two && list.Count == 2) break;
        }
        if (list.Count == 0)
        {
            foreach (var of in office.Of.DefaultIfEmpty())
                found.Add(new PersonMention(office.First, office.End, office.Proclitics, null, office, of, null, office.Rule + " of several"));
            return office.End;
        }
        for (var i = 0; i < list.Count; i++)
        {
            var (name, own) = list[i];
            var of = own ?? (office.Of.Count == list.Count ? office.Of[i] : office.Of.Count == 1 ? office.Of[0] : default);
            found.Add(new PersonMention(i == 0 ? office.First : name.First, name.End, i == 0 ? office.Proclitics : name.Proclitics, name, office, of, null, office.Rule + ", each to his own"));
        }
        return end;
    }

    /// <summary>"السفيرين الإيراني، جواد أكبري، والروسي، بوريس زيلكو": the first of two between commas, where the other is told behind him.</summary>
    private NameSpan? BehindComma(OfficePhrase office) =>
        office.Number == Number.Two && material.IsComma(office.End) && (names.ReadAt(office.End + 1) ?? names.ReadAfterTitle(office.End + 1)) is { Proclitics: Proclitics.None } name && material.IsComma(name.End) && OneMore(name.End + 1) is { Own: not null } ? name : null;

    /// <summary>"النمساوي فلان (يمين) والإيطالي فلان": the token behind a remark in brackets that holds no other name.</summary>
    private int BehindRemark(int end)
    {
        if (!material.Is(end, '(')) return end;
        for (var i = end + 1; i < end + MostOfRemark && i < material.Tokens.Length; i++)
        {
            if (material.Is(i, ')')) return i + 1;
            if (names.ReadAt(i) is not null) break;
        }
        return end;
    }

    /// <summary>A further holder: "والأردني أيمن الصفدي" with the state before the name, or the name alone.</summary>
    private (NameSpan Name, Affiliation? Own)? OneMore(int at)
    {
        // "والأردني أيمن الصفدي", "والروسي، بوريس زيلكو،".
        if (IsJoined(at) && AffiliationReader.TryRead(material, at, out var own, out var end) && own.State is not null)
            return names.ReadAfterTitle(title.Skip(material.IsComma(end) ? end + 1 : end).At) is { } owned ? (owned, own) : null;
        return (names.ReadAt(at) ?? AfterAnd(at)) is { } name ? (name, null) : null;
    }

    /// <summary>"وزراء خارجية روسيا فلان وتركيا فلان": و before what follows, or a state with it, though the letters may be another word.</summary>
    private bool IsJoined(int token)
    {
        if (material.HasAnd(token)) return true;
        foreach (var match in material.Matches.At(token))
            if (match.Entry.Kind is EntryKind.State or EntryKind.Nationality && (match.Proclitics & Proclitics.Wa) != 0) return true;
        return false;
    }

    private NameSpan? AfterAnd(int at)
    {
        if (!material.HasAnd(at)) return null;
        // "، ووانغ يي": و before a name that is not known.
        return names.ReadAfterTitle(at) is { } name ? name with { Proclitics = Proclitics.Wa } : null;
    }

    private int ReadName(int token)
    {
        if (announced.BehindLetters(token) is > 0 and var lettered && names.ReadAfterTitle(lettered) is { Proclitics: Proclitics.None } doctor)
        {
            found.Add(new PersonMention(token, EndOf(doctor), Proclitics.None, doctor, null, default, null, "letters of a title and name"));
            return Apposition(EndOf(doctor));
        }
        // "مطار الملك خالد": the honorific belongs to the name of a place.
        if (!names.IsOfThing(token) && !IsAdjective(token) && material.Matches.TryGet(token, EntryKind.Honorific, out var honorific) && (honorific.Proclitics & ~(Proclitics.Wa | Proclitics.Ba | Proclitics.Fa)) == 0)
        {
            var (at, role) = title.Skip(honorific.End);
            role ??= honorific.Entry.Role;
            if (!material.IsComma(honorific.End) && at < material.Tokens.Length && Blessings.EndOf(material, at) == 0 && names.ReadAfterTitle(at) is { } titled)
            {
                // "الجنرال الأميركي فلان": whose army he is of.
                var army = role == Role.Commander && AffiliationReader.TryRead(material, honorific.End, out var own, out var behind) && own.Organization is null && behind <= at ? own : default;
                found.Add(new PersonMention(token, EndOf(titled), honorific.Proclitics, titled, null, army, role, "honorific and name"));
                return Apposition(EndOf(titled));
            }
            return officeAt.TryGetValue(honorific.End, out var office) && (office.Proclitics & ~Proclitics.Al) == 0 ? Honoured(token, honorific.Proclitics, office) : token;
        }
        if ((names.ReadAt(token) ?? announced.At(token)) is not { } name) return token;
        var led = BodyOfPerson.Led(material, token);
        // "«فلان» سفير السلطنة": marks around the name alone, and a title behind them.
        var end = Closed(name) is var closed && officeAt.ContainsKey(closed) ? closed : Blessings.Behind(material, name.End);
        found.Add(new PersonMention(token, end, name.Proclitics, name, led, led?.Affiliation ?? default, null, name.Rule));
        return Apposition(end);
    }

    /// <summary>"المكتب الإعلامي لفلان": behind the noun of a body a title in ي describes it.</summary>
    private bool IsAdjective(int token) =>
        material.HasArticle(token) && material.Passage.Form(token)[^1] is Letters.Ya or Letters.Ha && material.HasArticle(token - 1) && material.Matches.Has(token - 1, EntryKind.OrganizationNoun);

    /// <summary>"صاحب السمو أمير البلاد الشيخ فلان", "السيد الرئيس": what honours him begins the mention.</summary>
    private int Honoured(int token, Proclitics proclitics, OfficePhrase office)
    {
        var before = found.Count;
        var end = ReadOffice(office);
        for (var i = before; i < found.Count; i++)
            if (found[i].First == office.First) found[i] = found[i] with { First = token, Proclitics = proclitics };
        return end;
    }

    /// <summary>"كان فلان وزيرا للدفاع", "الذي كان وزيرا للدفاع": an office that is held no more.</summary>
    private OfficePhrase InItsTime(OfficePhrase office, int verb) =>
        office.IsPredicate && material.IsWas(verb) ? office with { Status = OfficeStatus.Former } : office;

    /// <summary>"جون ماكين، 81 سنة، عضو مجلس الشيوخ", "فلان (73 عاما) رئيس الحزب": the age stands between name and title.</summary>
    private int AfterAge(int token)
    {
        if (token >= material.Tokens.Length || material.Tokens[token].Number is < 18 or > 110 || !material.IsWord(token + 1) || material.Passage.Form(token + 1) is not ("عاما" or "سنه" or "سنوات")) return token;
        return material.IsComma(token + 2) || material.Is(token + 2, ')') ? token + 3 : token;
    }

    /// <summary>"السفير سامح شكري وزير الخارجية": a rank before the name, of which nobody is told to be the holder's master, and his office behind it.</summary>
    private static bool IsRank(OfficePhrase office) => office is { Role: Role.Ambassador, Of.Count: 0 } && office.End == office.First + 1;

    /// <summary>"الرئيس فلان رئيس جمهورية الأوروغواي": the bare title before the name, and behind it in full.</summary>
    private static bool IsSaidInFull(OfficePhrase bare, OfficePhrase full) =>
        bare.Of.Count == 0 && bare.End == bare.First + 1 && bare.Head == full.Head && full.Proclitics == Proclitics.None && full.Affiliation.State is not null;

    /// <summary>"أحد قادة الحزب", "أحد قادة الكتائب": one of several does not lead alone.</summary>
    private static OfficePhrase OneOf(OfficePhrase office) =>
        office with { Number = Number.One, Role = office.Head != "leader" ? office.Role : office.Affiliation.Organization is { Sort: "armed-group" } ? Role.Commander : Role.Other };

    /// <summary>A title after the name: "أنور قرقاش، وزير الدولة الإماراتي للشؤون الخارجية،". It joins the mention before it.</summary>
    private int Apposition(int end)
    {
        var mention = found[^1];
        var comma = material.IsComma(end) || material.Is(end, '؛') || material.Is(end, '-') || material.Is(end, '(') || material.Is(end, '–');
        var at = comma ? AfterAge(end + 1) : end;
        if (material.IsForm(at, "وهو") || material.IsForm(at, "وهي")) at += material.IsWord(at + 1) && material.Passage.Form(at + 1) is "ايضا" or "كذلك" ? 2 : 1;
        if (at == end && mention is { Office: null or { Head: "member", Affiliation.Organization: null }, Name: { Short: false, Facts: null } } && BodyOfPerson.SpokenFrom(material, end) is { } body)
        {
            found[^1] = mention with { End = body.End, Office = body, Of = body.Affiliation };
            return body.End;
        }
        // "فلانة، من وزارة الخارجية القطرية،".
        if (comma && material.IsComma(end) && mention is { Office: null, Name: { Short: false, Facts: null } } && BodyOfPerson.BelongedTo(material, at) is { } whole && material.IsComma(whole.End))
        {
            found[^1] = mention with { End = whole.End, Office = whole, Of = whole.Affiliation };
            return whole.End;
        }
        // "فلان، أحد مستشاري الرئيس", "فلان، وهو أحد كبار موظفي الشركة".
        var ofMany = (comma || at > end) && material.IsWord(at) && material.Passage.Form(at) is "احد" or "احدي" ? material.IsWord(at + 1) && material.Passage.Form(at + 1) is "كبار" or "ابرز" or "اهم" ? at + 2 : at + 1 : 0;
        if (ofMany > 0) at = ofMany;
        if (!officeAt.TryGetValue(at, out var office) || office.Number != Number.One && (ofMany == 0 || office.Of.Count > 1) || office.IsCounterpart) return end;
        if (ofMany > 0) office = OneOf(office);
        if ((office.Proclitics & ~Proclitics.Al) != 0) return end;
        office = InItsTime(office, mention.First - 1);
        // "المحامي فلان رئيسا للحكومة", "المدرب فلان، مدير النادي": a profession is no office.
        if ((office.IsPredicate || comma && office.Of.Count > 0) && mention.Office is { Head: "scholar" or "lawyer" or "employee" or "candidate", Of.Count: 0 }) mention = mention with { Office = null };
        if (!comma && (mention.Office is not null && !IsRank(mention.Office) && !IsSaidInFull(mention.Office, office) || mention.Name is { Short: true } && !office.IsPredicate)) return end;
        // "السفير فلان، سفير دولة فلسطين؛ والسفير فلان": the rank before the name, what he is behind it.
        var ranked = mention.Office is { } rank && (IsRank(rank) && office is { Role: Role.Ambassador, Of.Count: > 0 } || !comma && IsSaidInFull(rank, office));
        if (comma && mention.Office is not null && !ranked && !material.IsComma(office.End)) return end;
        var (next, _) = title.Skip(office.End);
        var served = title.At(next, office.End) is { } other && office.Principal is { } principal && IsHolder(principal, office, other) ? office.Principal : null;
        if (served is null && title.At(next, office.End) is { } following && !(comma && mention.Office is null && material.IsComma(office.End) && (!material.IsComma(following.End) || officeAt.ContainsKey(following.End + 1)))) return end;
        if (!office.IsPredicate && mention.Name?.Facts is { State: { } state } && office.Affiliation.State is { } owner && state != owner) return end;
        // "الشيخ مشعل الأحمد أمير البلاد حفظه الله ورعاه".
        var closed = material.Is(office.End, ')') ? office.End + 1 : Blessings.Behind(material, office.End);
        if (mention.Office is null || ranked)
            found[^1] = mention with { End = Blessings.Behind(material, office.End), Office = office, Of = office.Affiliation, Rule = mention.Rule + ", title after the name" };
        else
            found.Add(new PersonMention(mention.First, Blessings.Behind(material, office.End), mention.Proclitics, mention.Name, office, office.Affiliation, null, "second title"));
        if (served is null && SecondTitles(office, mention, comma) is var last && last > office.End) return last;
        // "كيم يو جونغ، شقيقة الزعيم كيم جونغ أون": the name behind the title is that of whom it speaks of.
        if (served is null) return closed;
        var index = found.Count - 1;
        var behind = ReadOffice(served);
        found[index] = found[index] with { End = behind };
        return behind;
    }

    /// <summary>"فلان، نائب رئيس مجلس الوزراء، وزير الخارجية،", "فلان، نائب رئيس الوزراء، ووزير خارجية قطر،": a ministry between commas that a deputy or head of government holds, with no name behind it.</summary>
    private bool IsHeldBeside(OfficePhrase first, OfficePhrase second) =>
        first.Role is Role.DeputyHead or Role.HeadOfGovernment && second.Role is Role.Minister or Role.ForeignMinister or Role.DefenceMinister
        && material.IsComma(second.End) && title.At(title.Skip(second.End).At, second.End) is null && title.Skip(second.End + 1).At is var at && names.ReadAt(at) is null;

    /// <summary>"فلان، وزير الخارجية ومبعوث الأمير،": what و joins to a title between the commas behind a name is no guest's.</summary>
    private bool IsEnclosed(OfficePhrase next, bool comma) => comma && (next.Proclitics & ~Proclitics.Al) == Proclitics.Wa && material.IsComma(next.End);

    /// <summary>
    /// "فلان نائب رئيس الوزراء وزير الخارجية": more titles follow at once ("فلان نائب وزير الدفاع ورئيس الأركان" too); behind a comma that closes them another may be named, and between commas
    /// و joins them ("فلان، ولي العهد ورئيس مجلس الوزراء،"). Their end.
    /// </summary>
    private int SecondTitles(OfficePhrase first, PersonMention mention, bool comma)
    {
        var last = first;
        for (var more = 0; more < MostChained && (officeAt.TryGetValue(last.End, out var next) || material.IsComma(last.End) && officeAt.TryGetValue(last.End + 1, out next) && IsHeldBeside(last, next)) && next is { Number: Number.One, IsCounterpart: false } && (!JointOffices.AreTwo(last, next) || IsEnclosed(next, comma)); more++)
        {
            var closed = material.IsComma(next.End);
            var joined = (next.Proclitics & ~Proclitics.Al) switch { Proclitics.None => closed || title.At(title.Skip(next.End).At, next.End) is null, Proclitics.Wa => closed && (comma || next.First > last.End) || (last.Role == Role.DeputyMinister && next.Head == "chief-of-staff" || JointOffices.IsOfSameBody(last, next) || JointOffices.IsHeldToo(last, next)) && title.At(title.Skip(next.End).At, next.End) is null, _ => false };
            if (!joined) break;
            found.Add(new PersonMention(mention.First, Blessings.Behind(material, next.End), mention.Proclitics, mention.Name, next, next.Affiliation, null, "second title"));
            last = next;
        }
        return last == first ? last.End : Blessings.Behind(material, last.End);
    }
}
