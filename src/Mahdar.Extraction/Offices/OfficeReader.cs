using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Offices;

/// <summary>
/// Reads offices: a head (وزير), what it is over (الخارجية), whose it is (الروسي, روسيا, a party), and whether it is still held.
/// </summary>
public sealed class OfficeReader
{
    private const int MostDepth = 3;

    /// <summary>So many tokens back whose aide somebody is stands.</summary>
    private const int MostToMaster = 40;

    private readonly Material material;
    private readonly NameReader names;
    private OfficePhrase? last;

    /// <summary>The office of one that was read last, of those that stand by themselves.</summary>
    internal OfficePhrase? Last => last;

    private bool? ofChancellors;
    private readonly ComplementReader complements;
    private readonly OwnerReader owners;
    private readonly TitleAdjectives adjectives;
    private readonly OfficeDescription descriptions;
    private readonly AideReader aides;
    private readonly FirstLadyReader firstLadies;
    private readonly Chambers chambers;
    private readonly SpokespersonReader spokespersons;

    private OfficeReader(Material material, NameReader names, IReadOnlyList<OrganizationSpan> organizations)
    {
        (this.material, this.names) = (material, names);
        complements = new ComplementReader(material, names);
        owners = new OwnerReader(material, names, organizations);
        adjectives = new TitleAdjectives(material, names);
        descriptions = new OfficeDescription(material);
        firstLadies = new FirstLadyReader(material);
        chambers = new Chambers(material);
        aides = new AideReader(material, names, this, owners, chambers);
        spokespersons = new SpokespersonReader(material, names, this, owners);
    }

    public static List<OfficePhrase> Read(Material material, NameReader names, IReadOnlyList<OrganizationSpan> organizations)
    {
        var reader = new OfficeReader(material, names, organizations);
        var found = new List<OfficePhrase>();
        for (var i = 0; i < material.Tokens.Length; i++)
        {
            if (!material.IsActive(i) || reader.ReadAt(i, 0) is not { } office) continue;
            reader.last = office.Number == Number.One ? office : reader.last;
            found.Add(office);
            i = office.End - 1;
        }
        return found;
    }

    /// <summary>The office whose words start at a token, or null.</summary>
    internal OfficePhrase? ReadAt(int token, int depth)
    {
        // "كوريا الجنوبية ونظيرتها الشمالية": a state, no official.
        if (material.Matches.TryGet(token, EntryKind.Counterpart, out var counterpart) && !material.Matches.Has(token, EntryKind.Realm)) return CounterpartReader.Read(material, counterpart);
        if (firstLadies.Read(token) is { } lady) return lady;
        if (!TryHead(token, out var head)) return null;
        // "مطار الملك خالد": named after one, no office of his.
        if (IsAdjective(head) || IsServed(head) || IsOtherTrade(head) || head.Entry.Key is "king" or "sultan" && names.IsOfThing(token)) return null;
        var facts = (HeadFacts)head.Entry.Value!;
        if (IsOwnAide(head)) return Aide(head);
        if (facts.Serves && depth < MostDepth && aides.Read(head, depth) is { } aide) return aide;
        return head.Entry.Key switch
        {
            "relative" => null,
            "spokesperson" => spokespersons.Read(head),
            _ => ReadOffice(head, facts),
        };
    }

    /// <summary>"وكيل أعمال اللاعب": an agent; "السكرتير": a clerk, and no head of a body.</summary>
    private bool IsOtherTrade(Match head) =>
        head.Entry.Key == "undersecretary" && material.IsForm(head.End, "اعمال") || head is { Definite: true, Entry.Name: "سكرتير" or "سكرتيرة" };

    /// <summary>Whose a title is that tells it by itself: "المقرر الأممي" and "المقرر الخاص المعني بالتعذيب" the United Nations', a cardinal the Holy See's, "خادم الحرمين" a state's.</summary>
    private Affiliation OfItself(Match head)
    {
        var ofNations = head.Entry.Key == "rapporteur" && (head.Entry.Name.Contains("أممي", StringComparison.Ordinal) || head.Entry.Name.Contains("خاص", StringComparison.Ordinal) && material.IsWord(head.End) && material.Passage.Form(head.End) is "المعني" or "المعنيه");
        var body = ofNations ? Knowledge.UnitedNations : head.Entry is { Key: "cleric", Name: "كاردينال" } ? material.Knowledge.Organizations.GetValueOrDefault("holy-see") : null;
        return body is null ? new Affiliation(head.Entry.State, null) : new Affiliation(null, new OrganizationSpan(head.First, head.End, body, body.Sort!, null, "title") { IsNamed = false });
    }

    private OfficePhrase? ReadOffice(Match head, HeadFacts facts)
    {
        var (role, complementEnd, complemented, possessive) = complements.Read(head);
        var (of, end, status) = owners.Read(head, complementEnd);
        if (of.Count == 0 && OfItself(head) is { IsKnown: true } own) of.Add(own);
        possessive |= Possessive.Is(head.Entry.Name);
        // "رئيس الشركة ومديرها التنفيذي": what has an executive is a body.
        if (of.Count == 0 && possessive && (head.Entry.Key is "executive" or "director" or "founder" or "secretary-general" ? owners.Earlier.BodyOrHolder(head.First, last) : owners.Earlier.Before(head.First, complemented && role != Role.Other)) is { IsKnown: true } before) of.Add(before);
        // "انتخب المجلس فلانا رئيسا له": of the body told before.
        if (of.Count == 0 && !complemented && IsPredicate(head) && material.IsWord(end) && material.Passage.Form(end) is "له" or "لها" && owners.Earlier.BodyOrHolder(head.First, null) is { IsKnown: true } itself)
        {
            of.Add(itself);
            end++;
        }
        var guessed = possessive && of.Count > 0 && end == complementEnd;
        var over = complemented;
        bool described = false, ofPart = false;
        if (of.Count == 0 && !complemented && head is { Definite: true, Entry: { Number: Number.One, Key: "president" or "minister" or "ambassador" or "king" or "leader" } } && adjectives.Read(end, ref status) is var named && named > end) (end, described) = (named, true);
        else if (of.Count == 0 && descriptions.Behind(head, end, complemented) is { } told) (end, described) = (told, true);
        else if (of.Count == 0 && !complemented && facts.Far && owners.ReadFar(head, end, of) is var far && far > end) (end, complemented, ofPart) = (far, of.Count == 0 || !head.Definite, true);
        if (of.Count == 0 && complemented && role is Role.PartyLeader or Role.Other && owners.ReadBodyOf(head, of) is var again && again > end) end = again;
        // "دبلوماسي أميركي" without a name is a source, "الدبلوماسي الأميركي فلان" an office.
        if ((head.Entry.Key == "diplomat" && !IsToldOf(head) || IsActOrThing(head) && !material.IsComma(head.First - 1) && !(head.Entry.Key == "assistant" && IsToldOf(head))) && names.ReadAt(end) is not { Proclitics: Proclitics.None } && names.ReadAfterTitle(end) is null) return null;
        if (of.Count == 0 && !complemented && IsJudge(head, end)) return null;
        if (chambers.Behind(head, end, of) is var chamber && chamber > end)
        {
            (end, role, complemented) = (chamber, Role.Legislator, true);
            of.Clear();
        }
        if (of.Count > 0)
        {
            if (of[0].Organization is { } organization) role = over ? Over(role, organization) : OfficeRoles.At(head.Entry, organization, material.Passage.Form(organization.First));
            // "رئيس دائرة الإعلام في الرئاسة التركية": who heads a part of a government does not head it.
            if (ofPart && role == Role.HeadOfGovernment) role = Role.Other;
            else if (of[0].Organization is null && !complemented) role = IsAtUnitedNations(head, end) ? Role.Ambassador : OfficeRoles.OfState(head.Entry, of[0].State!);
        }
        else if (!complemented)
        {
            if (IsMain(head)) return null;
            if (!described && !facts.Alone && !(head.Entry.Key == "commander" && IsToldOf(head)) && !(facts.AloneDefinite && (head.Definite || head.Entry.Name.Contains(" ال", StringComparison.Ordinal))) && !possessive && !IsNamed(head) && !(head is { Definite: true, Entry: { Key: "leader", Number: Number.One } } && names.ReadAt(end) is { Proclitics: Proclitics.None })) return null;
            if (head.Definite) role = IsAdviser(head, end) ? Role.Other : described && head.Entry.Key == "leader" && !IsStanding(head.End, end) ? Role.PartyLeader : OfficeRoles.OfState(head.Entry, "");
        }
        // "رئيس مجلس الدولة الصيني": China's government.
        if (of is [{ State: "CN" }] && head.Entry.Key == "president" && material.IsForm(head.End, "مجلس") && material.IsForm(head.End + 1, "الدوله")) role = Role.HeadOfGovernment;
        // "وزير المالية في حكومة الظل": no minister.
        if (head.Entry.Key is "minister" && material.IsForm(end, "في") && material.IsForm(end + 1, "حكومه") && material.IsForm(end + 2, "الظل"))
        {
            (role, end) = (Role.Other, end + 3);
            if (of.Count == 0 && AffiliationReader.TryRead(material, end, out var shadowed, out var behind) && shadowed.Organization is null)
            {
                of.Add(shadowed);
                end = behind;
            }
        }
        // "منسق الأمم المتحدة الخاص لعملية السلام": her envoy.
        if (head.Entry.Key == "negotiator" && of is [{ Organization.Entry.Key: "un" }] || head.Entry.Key == "high-representative" && of is [{ Organization: { Sort: "intergovernmental" } sender }] && material.IsWord(sender.End) && material.Passage.Form(sender.End) is "الخاص" or "الخاصه") role = Role.Envoy;
        var captain = IsCaptain(head);
        return new OfficePhrase(head.First, end, head.Proclitics, IsActress(head, of) ? "scholar" : captain ? "employee" : head.Entry.Key, captain ? Role.Other : role, head.Entry.Number, head.Entry.Gender, head.Definite || complemented || possessive, of, status, "office: " + head.Entry.Key + (guessed ? OwnerGuess.Possessive : "")) { IsPredicate = IsPredicate(head) };
    }

    /// <summary>"الزعيم الراحل", and no "الزعيم الشيعي", who leads a part of the people.</summary>
    private bool IsStanding(int from, int end)
    {
        for (var i = from; i < end; i++)
            if (!material.Matches.Has(i, EntryKind.Modifier)) return false;
        return true;
    }

    /// <summary>"المستشار سالم الكندي وزير العدل": a judge's rank, unless the report tells of a land that has a chancellor or the tables know that he was one.</summary>
    private bool IsJudge(Match head, int end) =>
        end == head.End && head is { Definite: true, Entry: { Key: "chancellor", Gender: Gender.Masculine } } && names.ReadAt(end) is { Proclitics: Proclitics.None } name && name.Facts?.Offices.Any(office => office.Role == Role.HeadOfGovernment) != true && !TellsOfChancellors();

    /// <summary>"المستشارة إيفانكا ترامب": no chancellor, where the tables know her for one of another land.</summary>
    private bool IsAdviser(Match head, int end) =>
        head.Entry.Key == "chancellor" && (names.ReadAt(end) is { Facts: { State: not ("DE" or "AT") } } || IsFieldOfAdvice(head.End));

    /// <summary>"المستشارة القانونية للوفد": the field of an adviser.</summary>
    private bool IsFieldOfAdvice(int token) =>
        material.IsWord(token) && material.Passage.Form(token) is "القانونيه" or "الاقتصاديه" or "السياسيه" or "الاعلاميه" or "الدبلوماسيه" or "الامنيه" or "العسكريه" or "الماليه" or "الخاصه" or "التجاريه" or "العلميه" or "الصحيه" or "الثقافيه" or "النفسيه" or "التربويه" or "القضاييه";

    private bool TellsOfChancellors()
    {
        if (ofChancellors is { } known) return known;
        var found = false;
        for (var i = 0; i < material.Tokens.Length && !found; i++)
            foreach (var match in material.Matches.At(i))
                found |= match.Entry is { Kind: EntryKind.State or EntryKind.Nationality or EntryKind.Capital, State: "DE" or "AT" };
        ofChancellors = found;
        return found;
    }

    /// <summary>"المبعوث النرويجي في الأمم المتحدة", "ممثلة غانا لدى مجلس الأمن": whom a state sends to the United Nations is its ambassador.</summary>
    private bool IsAtUnitedNations(Match head, int end)
    {
        if (head.Entry.Key is not ("envoy" or "representative")) return false;
        for (var i = head.End; i <= end + 1; i++)
            foreach (var match in material.Matches.At(i))
                if (match.Entry is { Kind: EntryKind.Organization, Key: "un" or "unsc" } && ((match.Proclitics & Proclitics.Ba) != 0 || material.IsForm(i - 1, "في") || material.IsForm(i - 1, "لدي"))) return true;
        return false;
    }

    /// <summary>"موفد خادم الحرمين الشريفين الملك سلمان": the title belongs to the one whom the head before it serves.</summary>
    private bool IsServed(Match head) => head.Entry.State is not null && head.Proclitics == Proclitics.None && material.Matches.Has(head.First - 1, EntryKind.Head);

    /// <summary>مساعدة السكان, المؤسسة الدولية: help and an institution, unless a name stands beside it.</summary>
    private static bool IsActOrThing(Match head) => head.Entry is { Key: "assistant" or "founder", Gender: Gender.Feminine, Number: Number.One } && !Possessive.Is(head.Entry.Name);

    /// <summary>"فلانة، وهي مساعدة خاصة في مكتب الوزير", "فلان وهو قائد لفصيل": what is told of who was just named.</summary>
    private bool IsToldOf(Match head) => material.IsForm(head.First - 1, "وهو") || material.IsForm(head.First - 1, "وهي");

    /// <summary>"الممثلة المعروفة في جنوب أفريقيا", "الممثل المسرحي فلان": a profession, where no body is represented.</summary>
    private static bool IsActress(Match head, List<Affiliation> of) => head.Entry is { Key: "representative", Gender: Gender.Feminine } && (of.Count == 0 || of[0].Organization is null) || head is { Definite: true, Entry: { Key: "representative", Number: Number.One } } && of.Count == 0;

    /// <summary>"قائد المنتخب فلان": who leads a team commands nobody.</summary>
    private bool IsCaptain(Match head) =>
        head.Entry.Key == "commander" && material.IsWord(head.End) && material.Passage.Form(head.End) is "المنتخب" or "منتخب" or "الفريق" or "فريق" or "النادي" or "نادي" && !material.Matches.Has(head.End + 1, EntryKind.Honorific) && names.ReadAt(head.End + 1) is null;

    /// <summary>"رئيس لجنة العدل في مجلس النواب": who heads a part of a parliament sits in it.</summary>
    private static Role Over(Role role, OrganizationSpan organization) => role == Role.Other && organization.Sort == "legislature" ? Role.Legislator : role;

    /// <summary>"نائبه", "مستشارته": of whom was told before.</summary>
    private bool IsOwnAide(Match head) =>
        head.Entry.Key is "deputy" or "assistant" or "adviser" or "chancellor" or "lawyer" && !head.Definite && head.End == head.First + 1 && (material.Passage.Form(head.First).EndsWith("ها") || material.Report.Text[material.Tokens[head.First].End - 1] == 'ه');

    /// <summary>"ترامب ونائبه مايك بنس": with a name behind it, an office under the one told last before it.</summary>
    private OfficePhrase? Aide(Match head)
    {
        var end = head.End;
        var status = OfficeStatus.Current;
        // "نائبه السابق فلان"
        if (material.Matches.TryGet(end, EntryKind.Modifier, out var standing) && standing.Entry.Value is OfficeStatus said) (end, status) = (standing.End, said);
        if (names.ReadAt(material.IsComma(end) ? end + 1 : end) is not { Proclitics: Proclitics.None } && !IsSecondTitle(head, end)) return null;
        var master = last is { } told && head.First - told.End <= MostToMaster && (told.Of.Count > 0 || OfHolder(told).IsKnown) ? told : null;
        var of = master is { Of.Count: 0 } ? OfHolder(master) : master?.Of[0] ?? (head.Entry.Key == "deputy" ? default : owners.Earlier.Before(head.First, true));
        if (!of.IsKnown) return null;
        // "محاميه" is written like "محامية", but for its last letter.
        var gender = material.Passage.Form(head.First).EndsWith("ته") || material.Passage.Form(head.First).EndsWith("تها") ? Gender.Feminine : Gender.Masculine;
        return new OfficePhrase(head.First, end, head.Proclitics, head.Entry.Key == "chancellor" ? "adviser" : head.Entry.Key, master is null ? Role.Other : OfficeRoles.Under(head.Entry.Key, master.Role), Number.One, gender, true, [of], status, "office: " + head.Entry.Key + " of who was told before");
    }

    /// <summary>"ونائبه وزير المالية فلان": the aide's other office stands before his name.</summary>
    private bool IsSecondTitle(Match head, int token) =>
        head.Entry.Key == "deputy" && ReadAt(token, MostDepth) is { Number: Number.One, IsCounterpart: false, Proclitics: Proclitics.None, Role: Role.Minister or Role.ForeignMinister or Role.DefenceMinister } other && names.ReadAt(other.End) is { Proclitics: Proclitics.None };

    /// <summary>"الرئيس سالفا كير": the state that the tables know for who holds an office that does not tell it.</summary>
    private Affiliation OfHolder(OfficePhrase office) => office.Role is Role.HeadOfState or Role.HeadOfGovernment && names.ReadAt(office.End)?.Facts?.State is { } state ? new Affiliation(state, null) : default;

    /// <summary>The longest head; one that is a whole word wins over one that takes proclitics off.</summary>
    private bool TryHead(int token, out Match head)
    {
        head = default;
        foreach (var match in material.Matches.At(token))
        {
            if (match.Entry.Kind == EntryKind.Nationality && match.End - match.First > 1) return false;
            if (match.Entry.Kind != EntryKind.Head || (match.Proclitics & Proclitics.Sa) != 0 || match.Definite && IsConstruct(match.Entry) || IsIntoBody(match) || IsTo(match) || match is { Definite: true, Entry.Key: "syndic" }) continue;
            if (head.Entry is null || match.End > head.End) head = match;
        }
        if (head.Entry?.Number == Number.Two && IsPredicate(head)) head = head with { Entry = head.Entry with { Number = Number.One } };
        return head.Entry is not null;
    }

    /// <summary>"مدير مكتب الإحصاء الفدرالي": the last word of the title (مدير مكتب) begins the name of a body that the tables know.</summary>
    private bool IsIntoBody(Match head)
    {
        if (head.Entry.Key != "chief-of-cabinet" || head.End - head.First < 2) return false;
        foreach (var match in material.Matches.At(head.End - 1))
            if (match.Entry.Kind == EntryKind.Organization && match.End > head.End) return true;
        return false;
    }

    /// <summary>"وإلى الخرطوم", which folds to "والي الخرطوم".</summary>
    private bool IsTo(Match head) => head.Entry.Name == "والي" && material.Report.Text.AsSpan(material.Tokens[head.First].Start, material.Tokens[head.First].End - material.Tokens[head.First].Start).IndexOfAny('إ', 'ى', 'أ') >= 0;

    /// <summary>"انتخب فلانا رئيسا للبلاد", "عين سفيرا في بغداد": one in the accusative, written like two whose owner must follow at once (رئيسا روسيا وتركيا).</summary>
    private bool IsPredicate(Match head) =>
        !head.Definite && head.Entry.Number != Number.Many && (head.Entry.Name.EndsWith('ا') || head.Entry.Name.Contains("ا ", StringComparison.Ordinal) || head.Entry is { Number: Number.One, Gender: Gender.Feminine })
        && (material.StartsWith(Ranked(head.End), Letters.Lam) || material.IsWord(Ranked(head.End)) && Ranked(head.End) > head.End && material.IsForm(Ranked(head.End), "له") || material.IsWord(head.End) && material.Passage.Form(head.End) is var next && (next is "في" or "الي" || next is "له" or "لها" && head.Entry.Key is "president" or "secretary-general" or "leader" or "director"));

    /// <summary>"نائبا أول للرئيس", "نائبا ثانيا له": the token behind a rank; the token itself where none stands there.</summary>
    private int Ranked(int token) => material.IsWord(token) && material.Passage.Form(token) is "اول" or "اولا" or "ثانيا" or "ثالثا" ? token + 1 : token;

    /// <summary>رئيسي, ملكا: a dual that must go on; with the article it is another word (الرئيسي, الملكي).</summary>
    private static bool IsConstruct(Entry head) => head.Number == Number.Two && !head.Name.EndsWith('ن');

    /// <summary>"الحزب الحاكم", "النقابات الممثلة": behind a noun with the article, or (مؤتمر صحفي) a word for what is said, it is an adjective, unless a name follows a noun of another kind.</summary>
    private bool IsAdjective(Match head) =>
        // "انتخب مجلس النواب فلانا": the council's name goes on; "بمساعدة أصدقائه": help, no helper; "حزب حاكم".
        head.Definite && head.Entry is { Key: "deputy" or "minister", Number: Number.Many } && IsCouncil(head.First - 1)
        || head is { Definite: false, Entry: { Key: "assistant", Gender: Gender.Feminine } } && (head.Proclitics & (Proclitics.Ba | Proclitics.La)) != 0 && material.Report.Text[material.Tokens[head.End - 1].End - 1] == 'ة'
        // "النائب البريطاني المحافظ فلان": of the conservatives.
        || head.Definite && head.Entry.Name == "محافظ" && (material.Matches.Has(head.First - 1, EntryKind.Nationality) || material.Matches.Has(head.First - 1, EntryKind.Modifier))
        || !head.Definite && head.Entry.Key == "governor" && material.IsForm(head.End, "في") && material.Matches.Has(head.First - 1, EntryKind.OrganizationNoun)
        || !head.Definite && head.Entry.Key == "scholar" && Statements.Particles.Is(material, head.First - 1, Statements.Particle.Press)
        || head.Definite && head.Proclitics == Proclitics.Al && head.Entry.Key is "governor" or "representative" or "scholar" or "employee" or "candidate" && material.HasArticle(head.First - 1)
        && (material.Matches.Has(head.First - 1, EntryKind.OrganizationNoun) || !IsNamed(head));

    private bool IsCouncil(int token) => material.IsWord(token) && material.Passage.Form(token).EndsWith("مجلس");

    /// <summary>"الطريق الرئيس", "البرامج الرئيسة": the adjective behind its noun.</summary>
    private bool IsMain(Match head)
    {
        var (noun, next) = (head.First - 1, head.End);
        if (!head.Definite || head.Entry is not { Key: "president", Number: Number.One } || (head.Proclitics & ~Proclitics.Al) != 0 || !material.HasArticle(noun) || material.IsTime(noun)) return false;
        if (material.HasArticle(next) && !material.HasAnd(next) || names.ReadAt(next) is not null || names.ReadAfterTitle(next) is not null) return false;
        foreach (var match in material.Matches.At(noun))
            if (match.Entry.Kind is EntryKind.Head or EntryKind.Honorific or EntryKind.Nationality or EntryKind.Capital or EntryKind.Place or EntryKind.Person) return false;
        return true;
    }

    /// <summary>"الزعيم كيم جونغ أون", "المحلل توم كونتريمان", "المحافظ اللواء فلان": the name that follows makes it an office.</summary>
    private bool IsNamed(Match head) =>
        head.Definite && head.Entry.Key is not ("emir" or "representative") && names.ReadAt(head.Entry.Key == "governor" && material.Matches.TryGet(head.End, EntryKind.Honorific, out var rank) && rank.Proclitics == Proclitics.None ? rank.End : head.End) is { Proclitics: Proclitics.None };
}
