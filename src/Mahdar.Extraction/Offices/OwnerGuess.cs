using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Extraction.People;
using Mahdar.Model;

namespace Mahdar.Extraction.Offices;

/// <summary>
/// Gives an office that names no owner the one that the tables know for the person, and an office of a state that of the
/// office it is joined to (رئيسة الوزراء البريطانية ووزير الدفاع); else the one that the report speaks of most.
/// </summary>
internal static class OwnerGuess
{
    private const string Organization = "org:";

    /// <summary>What the rule of an office adds whose owner is that of a pronoun (مستشاره).</summary>
    internal const string Possessive = ", of whom was told before";

    /// <summary>The rule of خادم الحرمين الشريفين, which every house writes without its state.</summary>
    private const string Custodian = "office: custodian";

    /// <summary>No report tells of more people whose family names sound alike.</summary>
    private const int MostOfFamily = 30;

    /// <summary>So many tokens behind "في استقباله" those stand who welcome.</summary>
    private const int MostToWelcome = 12;

    public static void Fill(Material material, EntityBook book, StateBefore states)
    {
        var day = material.Report.Published?.From;
        var ambassadors = book.Drafts.SelectMany(d => d.Offices).Where(o => o is { Role: Role.Ambassador, Of.State: not null }).ToList();
        var families = book.Drafts.Where(d => d.NameWords.Length > 1).ToLookup(d => NameLikeness.Skeleton(d.NameWords[^1]));
        var home = Home(book) ?? material.Realms.Host;
        // A report of somebody else's minister tells his state with him somewhere.
        states.Home = Unnamed(book, home) ?? Unnamed(book, material.Realms.Host) ?? states.Home;
        var sides = new OtherSides(material, book);
        var leading = Leading(book);
        foreach (var person in book.Drafts.Where(d => d.Type == EntityType.Person))
            for (var i = 0; i < person.Offices.Count; i++)
            {
                var held = person.Offices[i];
                if (held.Rule.EndsWith(Possessive, StringComparison.Ordinal) && held.Of is { State: { } before, Organization: null } && person.Facts is { State: { } own } bearer && own != before && !bearer.Offices.Any(office => office.Of == before)) person.Offices[i] = Of(held, own);
                else if (IsAnothers(person, held, day)) person.Offices.RemoveAt(i--);
                else if (NeedsState(material, held) && !IsOfPlace(material, held))
                    person.Offices[i] = Of(held, person.Facts?.State
                        ?? RulingHouses.StateOf(person.NameWords)
                        ?? sides.At(held.First)
                        ?? AtHome(material, states, person, held)
                        ?? states.LastOfficial(held.First, SentenceStart(material, held))
                        ?? home
                        ?? (held.Role == Role.DeputyMinister && leading.At < held.First ? leading.State : null)
                        ?? states.Of(held.First, sides.Of(person, held)));
                else if (held is { Role: Role.Commander, Of.State: { } land, Status: OfficeStatus.Current } && person.Facts is { } leader && Leads(leader, land, day))
                {
                    if (person.Offices.Exists(o => o.Role == Role.HeadOfState)) person.Offices.RemoveAt(i--);
                    else person.Offices[i] = held with { Role = Role.HeadOfState, Rule = held.Rule + ", known holder" };
                }
                else if (held.Of.IsKnown) continue;
                else if (person.Facts is { } facts && Known(facts, held, day) is { } known)
                    person.Offices[i] = Known(material, held, known);
                else if (IsOfState(held.Role))
                    person.Offices[i] = Of(held, person.Facts?.State
                        ?? RulingHouses.StateOf(person.NameWords)
                        ?? Host(material, states, held)
                        ?? OfSpelling(families, person, held)
                        ?? sides.At(held.First)
                        ?? (held.Role == Role.Ambassador ? Nearest(ambassadors, held.First) : null)
                        ?? AtHome(material, states, person, held)
                        ?? (sides.Later(held.First) is null ? Joined(material, states, held) : null)
                        ?? (held.Role == Role.DeputyMinister && leading.At < held.First ? leading.State : null)
                        ?? (held is { Role: Role.Commander, Rule: "honorific" } ? states.LastOfficial(held.First, 0) : null)
                        ?? states.Of(held.First, sides.Of(person, held)));
            }
    }

    /// <summary>"وزير الخارجية سامح شكري": a report that names its minister or president without his state is of that state, and so are the ministries that it names without theirs.</summary>
    private static string? Home(EntityBook book)
    {
        var (home, first) = (default(string), int.MaxValue);
        foreach (var person in book.Drafts)
            foreach (var held in person.Offices)
                if (held.First < first && !held.Of.IsKnown && held.Role is Role.HeadOfState or Role.HeadOfGovernment or Role.ForeignMinister or Role.DefenceMinister && held.Status == OfficeStatus.Current && person.Facts?.State is { } state) (home, first) = (state, held.First);
        return home;
    }

    /// <summary>"التقى وزير الخارجية السعودي نظيره السوري … وحضر اللقاء وكيل الوزارة": the state of the minister or leader whom the report tells first, and where he stands.</summary>
    private static (string? State, int At) Leading(EntityBook book)
    {
        var (state, at) = (default(string), int.MaxValue);
        foreach (var person in book.Drafts)
            foreach (var held in person.Offices)
                if (held.First < at && held is { IsOwnerGuessed: false, Of: { State: { } of, Organization: null }, Role: Role.HeadOfState or Role.HeadOfGovernment or Role.ForeignMinister or Role.DefenceMinister or Role.Minister or Role.DeputyMinister, Status: OfficeStatus.Current }) (state, at) = (of, held.First);
        return (state, at);
    }

    /// <summary>A state of whose officials but its ambassadors none is told with it, else null.</summary>
    private static string? Unnamed(EntityBook book, string? state) =>
        state is null || book.Drafts.Any(person => person.Offices.Exists(office => office.Of.State == state && office is { Role: not (Role.Ambassador or Role.Envoy), Rule: not Custodian })) ? null : state;

    /// <summary>
    /// "المستشارة الأمريكية أنجيلا ميركل": an office of a state whose leader somebody is not, though the tables know him as another's on the day. The
    /// words were a slip, or another's: what the tables know stands. So with "البابا تواضروس", who is no head of state.
    /// </summary>
    private static bool IsAnothers(EntityDraft person, HeldHere held, DateOnly? day)
    {
        if (person.Facts is not { State: { } home, Offices.Count: > 0 } facts) return false;
        if (held is { Rule: "honorific" or "office: pope", Role: Role.HeadOfState }) return !facts.Offices.Any(office => office.Role == Role.HeadOfState);
        if (held.Of is not { State: { } state, Organization: null } || state == home || day is not { } on) return false;
        var leads = false;
        foreach (var office in facts.Offices)
        {
            if (office.Of == state) return false;
            leads |= office.HeldOn(on) && office.From is not null && office.Of == home && office.Role is Role.HeadOfState or Role.HeadOfGovernment or Role.ForeignMinister or Role.DefenceMinister;
        }
        return leads;
    }

    /// <summary>"استقبل وزير الخارجية نظيره القطري، بحضور نائب الوزير": an official below a minister whose state is not told is of the report's own, unless و joins him to officials of another.</summary>
    private static string? AtHome(Material material, StateBefore states, EntityDraft person, HeldHere held) =>
        held.Role == Role.DeputyMinister || held is { Role: Role.Commander, Rule: not "honorific" } && person.NameWords.Length > 0 || NeedsState(material, held) ? states.Home : null;

    /// <summary>The state of the office before و; a minister's is that of the officials told before in the sentence.</summary>
    private static string? Joined(Material material, StateBefore states, HeldHere held) =>
        material.HasAnd(held.First) ? states.LastBefore(held.First)
        : held.Role is not (Role.HeadOfState or Role.HeadOfGovernment or Role.Ambassador) ? states.LastOfficial(held.First, SentenceStart(material, held))
        : null;

    /// <summary>"الذي حل بالجزائر، وكان في استقباله بالمطار وزير الداخلية فلان": who welcomes somebody is of the land where he arrives.</summary>
    private static string? Host(Material material, StateBefore states, HeldHere held)
    {
        var first = SentenceStart(material, held);
        for (var i = held.First - 1; i > first && i > held.First - MostToWelcome; i--)
            if (material.IsForm(i - 1, "في") && material.IsWord(i) && material.Passage.Form(i) is "استقباله" or "استقبالها" or "استقبالهم" or "استقبالهما") return states.LastLand(held.First, first);
        return null;
    }

    private static int SentenceStart(Material material, HeldHere held) => material.Passage.Sentences[material.Passage.SentenceOf(held.First)].First;

    /// <summary>The state of the same office of somebody whose name may be another spelling of this one.</summary>
    private static string? OfSpelling(ILookup<string, EntityDraft> families, EntityDraft person, HeldHere held) =>
        person.NameWords.Length == 0 ? null
        : families[NameLikeness.Skeleton(person.NameWords[^1])].Take(MostOfFamily).Where(other => other != person && NameLikeness.MayBeSpellings(other.NameWords, person.NameWords))
            .SelectMany(other => other.Offices).FirstOrDefault(office => office.Role == held.Role && !office.IsOwnerGuessed && office.Of.State is not null)?.Of.State;

    /// <summary>"سفير بريطاني … السفير": an ambassador is seldom of the state that his report speaks of most, so the one told nearest counts first.</summary>
    private static string? Nearest(List<HeldHere> told, int token) => told.MinBy(o => Math.Abs(o.First - token))?.Of.State;

    /// <summary>An organ of a state that is told without its state: وزارة الخارجية.</summary>
    private static bool NeedsState(Material material, HeldHere held) =>
        held.Of is { State: null, Organization: { Entry: null, State: null, Sort: var sort } } && (sort is "ministry" or "state-organ" || sort == "court" && material.HasArticle(held.Of.Organization.First) && !material.IsForm(held.Of.Organization.End, "في") || sort == "legislature" && held.Role == Role.Legislator);

    /// <summary>"شرطة دبي": a body of a city or region, which its name tells.</summary>
    private static bool IsOfPlace(Material material, HeldHere held)
    {
        if (held.Of.Organization!.Sort != "state-organ") return false;
        for (var i = held.Of.Organization.First + 1; i < held.Of.Organization.End; i++)
            if (material.Matches.Has(i, EntryKind.Place) || material.Matches.Has(i, EntryKind.Capital)) return true;
        return false;
    }

    private static HeldHere Of(HeldHere held, string? state) =>
        state is null ? held with { IsOwnerGuessed = true } : held with { Role = IsNoChancellor(held, state) ? Role.Other : held.Role, Of = held.Of with { State = state }, Rule = held.Rule + ", of the state spoken of", IsOwnerGuessed = true };

    /// <summary>"المستشارة في البيت الأبيض فلانة": of a state that has no chancellor.</summary>
    private static bool IsNoChancellor(HeldHere held, string state) =>
        held is { Role: Role.HeadOfGovernment, Of.Organization: null } && held.Rule.StartsWith("office: chancellor", StringComparison.Ordinal) && state is not ("DE" or "AT");

    /// <summary>The office of that role that the tables know, best that of the day; or what a bare title (الرئيس يونكر, الوزير بومبيو) stands for.</summary>
    private static HeldOffice? Known(PersonFacts facts, HeldHere held, DateOnly? day)
    {
        HeldOffice? best = null;
        var exact = false;
        // "الزعيم الشاب كيم جونغ أون": the head of a state is the leader of no part of it.
        if (held is { Rule: "office: leader", Role: Role.PartyLeader } && facts.Offices.FirstOrDefault(office => office.Role == Role.HeadOfState && (day is null || office.HeldOn(day.Value))) is { } reigning) return reigning;
        foreach (var office in facts.Offices)
        {
            // An ambassador to an organization is that of his state.
            if (office.Role == Role.Ambassador && office.Of.StartsWith(Organization, StringComparison.Ordinal)) continue;
            var same = office.Role == held.Role;
            if (!same && (exact || !StandsFor(held, office))) continue;
            if (best is null || same && !exact || day is { } on && office.HeldOn(on)) best = office;
            exact |= same;
        }
        return best;
    }

    /// <summary>"قائد كوريا الشمالية": of whom the tables know that he is its head on the day.</summary>
    private static bool Leads(PersonFacts facts, string state, DateOnly? day)
    {
        foreach (var office in facts.Offices)
            if (office.Role == Role.HeadOfState && office.Of == state && (day is null || office.HeldOn(day.Value))) return true;
        return false;
    }

    private static bool StandsFor(HeldHere held, HeldOffice office) => held.Rule switch
    {
        "office: leader" when held.Role is Role.HeadOfState or Role.PartyLeader && office.Role is Role.HeadOfState or Role.PartyLeader => true,
        "office: president" or "office: leader" => held.Role == Role.HeadOfState && (office.Role is Role.HeadOfGovernment or Role.Legislator || office.Role == Role.Other && office.Of.StartsWith(Organization, StringComparison.Ordinal)),
        "office: minister" => held.Role == Role.Minister && office.Role is Role.ForeignMinister or Role.DefenceMinister,
        _ => false,
    };

    private static HeldHere Known(Material material, HeldHere held, HeldOffice known)
    {
        var of = OwnerOf(material, known, held.First, held.End);
        return of.IsKnown ? held with { Role = known.Role, Of = of, Rule = held.Rule + ", known holder" } : held;
    }

    /// <summary>Whose an office of the tables is.</summary>
    internal static Affiliation OwnerOf(Material material, HeldOffice known, int first, int end) =>
        known.Of.StartsWith(Organization, StringComparison.Ordinal)
            ? material.Knowledge.Organizations.TryGetValue(known.Of[Organization.Length..], out var entry) ? new Affiliation(null, new OrganizationSpan(first, end, entry, entry.Sort ?? "", entry.State, "known") { IsNamed = false }) : default
            : new Affiliation(known.Of, null);

    private static bool IsOfState(Role role) =>
        role is Role.HeadOfState or Role.HeadOfGovernment or Role.DeputyHead or Role.ForeignMinister or Role.DefenceMinister or Role.Minister or Role.DeputyMinister or Role.Legislator or Role.Ambassador or Role.Commander;
}
