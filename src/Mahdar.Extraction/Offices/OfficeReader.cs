using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Offices;

/// <summary>
/// Reads offices: a head (وزير), what it is over (الخارجية), whose it is (الروسي, روسيا, a party), and whether it is still held.
/// </summary>
public sealed class OfficeReader(Material material, NameReader names, IReadOnlyList<OrganizationSpan> organizations)
{
    private const int MostDepth = 3;

    public static List<OfficePhrase> Read(Material material, NameReader names, IReadOnlyList<OrganizationSpan> organizations)
    {
        var reader = new OfficeReader(material, names, organizations);
        var found = new List<OfficePhrase>();
        for (var i = 0; i < material.Tokens.Length; i++)
        {
            if (!material.IsActive(i) || reader.ReadAt(i, 0) is not { } office) continue;
            found.Add(office);
            i = office.End - 1;
        }
        return found;
    }

    /// <summary>The office whose words start at a token, or null.</summary>
    public OfficePhrase? ReadAt(int token, int depth)
    {
        if (material.Matches.TryGet(token, EntryKind.Counterpart, out var counterpart)) return ReadCounterpart(counterpart);
        if (!TryHead(token, out var head)) return null;
        if (depth < MostDepth && ReadDeputy(head, depth) is { } deputy) return deputy;
        if (head.Entry.Key == "spokesperson") return ReadSpokesperson(head);
        var (role, complementEnd, complemented) = ReadComplement(head);
        var (of, end, status) = ReadBelonging(head, complementEnd);
        if (of.Count == 0 && !complemented && TakesAnything(head) && ReadFarOwner(end, of) is var far && far > end) (end, complemented) = (far, of.Count == 0);
        if (!complemented && of.Count > 0 && of[0].State is not null && of[0].Organization is null) role = StateRole(head.Entry, of[0].State!);
        if (!complemented && of.Count > 0 && of[0].Organization is { } organization) role = RoleAt(head.Entry, organization);
        if (!complemented && of.Count == 0 && !StandsAlone(head) && !IsNamed(head)) return null;
        if (!complemented && of.Count == 0 && head.Definite) role = StateRole(head.Entry, "");
        return new OfficePhrase(token, end, head.Proclitics, head.Entry.Key, role, head.Entry.Number, head.Entry.Gender, head.Definite || complemented, of, status, "office: " + head.Entry.Key);
    }

    /// <summary>The longest head; one that is a whole word wins over one that takes proclitics off.</summary>
    private bool TryHead(int token, out Match head)
    {
        head = default;
        foreach (var match in material.Matches.At(token))
        {
            if (match.Entry.Kind == EntryKind.Nationality && match.End - match.First > 1) return false;
            if (match.Entry.Kind != EntryKind.Head || (match.Proclitics & Proclitics.Sa) != 0) continue;
            if (head.Entry is null || match.End > head.End) head = match;
        }
        return head.Entry is not null;
    }

    /// <summary>A head without complement or owner is an office only where it has the article, or speaks of an unnamed official.</summary>
    private bool StandsAlone(Match head) =>
        head.Definite && head.Entry.Key is not ("deputy" or "member" or "assistant" or "founder" or "leader" or "emir" or "governor" or "director" or "scholar")
        || head.Entry.Key is "crown-prince" or "senator" or "supreme-leader" or "adviser" or "chief-of-staff";

    /// <summary>"الزعيم كيم جونغ أون", "المحلل توم كونتريمان": the name that follows makes it an office.</summary>
    private bool IsNamed(Match head) =>
        head.Definite && head.Entry.Key is not "emir" && names.ReadAt(head.End) is { Proclitics: Proclitics.None };

    private static bool TakesAnything(Match head) =>
        head.Entry.Key is "official" or "director" or "scholar" or "president" or "assistant" or "high-representative" or "commissioner" or "commander" or "founder" or "chief-of-cabinet" or "chief-of-staff" or "governor" or "member" or "undersecretary";

    /// <summary>
    /// "المدير العام لدائرة الأمريكيتين في وزارة الخارجية الفنلندية": the owner stands after words that no table knows. Where
    /// there is none, the words still belong to the title if a name or the end of the phrase follows.
    /// </summary>
    private int ReadFarOwner(int from, List<Affiliation> of)
    {
        var at = from;
        for (; at < from + 7 && material.IsWord(at) && !material.IsTime(at); at++)
        {
            if (material.Matches.Has(at, EntryKind.Cue) || material.Matches.Has(at, EntryKind.Head) && at > from || names.ReadAt(at) is not null || material.HasAnd(at) && at == from) break;
            var form = material.Passage.Form(at);
            if (form is "ان" or "مع" or "الي" or "عن" or "الذي" or "التي" or "خلال" or "بعد" or "قبل" || at == from && form is "في" or "من" or "علي") break;
            if (at > from && AffiliationReader.TryRead(material, at, out var owner, out var end))
            {
                of.Add(owner);
                return end;
            }
        }
        return at > from && (names.ReadAt(at) is { Proclitics: Proclitics.None } || material.IsComma(at) && names.ReadAt(at + 1) is { Proclitics: Proclitics.None }) ? at : from;
    }

    private OfficePhrase? ReadDeputy(Match head, int depth)
    {
        if (head.Entry.Key is not ("deputy" or "assistant" or "undersecretary" or "adviser" or "chief-of-cabinet" or "member")) return null;
        var next = head.End;
        while (material.Matches.Has(next, EntryKind.Modifier)) next++;
        if (head.Entry.Key != "member" && ReadAt(next, depth + 1) is { IsCounterpart: false } inner && (inner.Proclitics & ~(Proclitics.Al | Proclitics.La)) == 0)
        {
            var role = head.Entry.Key switch
            {
                "deputy" or "undersecretary" or "assistant" when inner.Role is Role.ForeignMinister or Role.DefenceMinister or Role.Minister or Role.DeputyMinister => Role.DeputyMinister,
                "deputy" when inner.Role is Role.HeadOfState or Role.HeadOfGovernment or Role.DeputyHead => Role.DeputyHead,
                _ => Role.Other,
            };
            return inner with { First = head.First, Proclitics = head.Proclitics, Head = head.Entry.Key, Role = role, Number = head.Entry.Number, Gender = head.Entry.Gender, Rule = "office: deputy of " + inner.Head };
        }
        if (head.Entry.Key is "undersecretary" or "assistant" && AffiliationReader.TryRead(material, next, out var of, out var end) && of.Organization is not null)
            return new OfficePhrase(head.First, end, head.Proclitics, head.Entry.Key, head.Entry.Key == "undersecretary" ? Role.DeputyMinister : Role.Other, head.Entry.Number, head.Entry.Gender, true, [of], OfficeStatus.Current, "office: undersecretary");
        return null;
    }

    private OfficePhrase? ReadSpokesperson(Match head)
    {
        var at = head.End;
        while (material.Matches.Has(at, EntryKind.Modifier)) at++;
        var of = new List<Affiliation>();
        if (material.IsForm(at, "باسم") || material.IsForm(at, "بلسان"))
        {
            at++;
            if (names.ReadAt(at) is { Proclitics: Proclitics.None } principal)
                (of, at) = (principal.Facts?.State is { } home ? [new Affiliation(home, null)] : of, principal.End);
            else if (AffiliationReader.TryRead(material, at, out var affiliation, out var end)) (of, at) = ([affiliation], end);
            // "المتحدث باسم رئيس الوزراء": the inner office stays a phrase of its own, with its own holder's name.
            else if (ReadAt(at, 1) is { } office)
                return new OfficePhrase(head.First, at, head.Proclitics, head.Entry.Key, Role.Spokesperson, head.Entry.Number, head.Entry.Gender, head.Definite, office.Of, OfficeStatus.Current, "office: spokesperson of an official");
            else while (at - head.End < 6 && material.HasArticle(at)) at++;
        }
        else if (AffiliationReader.TryRead(material, at, out var affiliation, out var end)) (of, at) = ([affiliation], end);
        else if (!head.Definite) return null;
        var (more, after, status) = ReadBelonging(head, at);
        if (of.Count == 0 || of[0].State is null && more.Count > 0 && of[0].Organization is null) of = more;
        else if (of[0].Organization is { State: null } organization && more.Count > 0) of = [new Affiliation(more[0].State, organization)];
        return new OfficePhrase(head.First, after, head.Proclitics, head.Entry.Key, Role.Spokesperson, head.Entry.Number, head.Entry.Gender, head.Definite, of, status, "office: spokesperson");
    }

    private (Role Role, int End, bool Complemented) ReadComplement(Match head)
    {
        foreach (var match in material.Matches.At(head.End))
        {
            if (match.Entry.Kind != EntryKind.Complement || match.Entry.Key != head.Entry.Key || match.Proclitics != Proclitics.None) continue;
            // زعيم حزب العمال: the organization that begins here says more than the noun.
            if (head.Entry.Key is "leader" or "president" && OrganizationReader.ReadAt(material, match.First) is { } named && named.End > match.End && named.Sort is not ("legislature" or "state-organ")) break;
            return (match.Entry.Role!.Value, AndMore(match.End), true);
        }
        if (head.Entry.Key == "minister" && !head.Definite && material.HasArticle(head.End) && !material.Matches.Has(head.End, EntryKind.Nationality))
            return (Role.Minister, AndMore(head.End + 1), true);
        return (head.Entry.Role!.Value, head.End, false);
    }

    /// <summary>وزير الخارجية والمغتربين اللبناني: a further field, if a nationality or the name of the holder closes it.</summary>
    private int AndMore(int end)
    {
        if (!material.HasAnd(end) || !material.HasArticle(end)) return end;
        foreach (var match in material.Matches.At(end))
            if (match.Entry.Kind is EntryKind.Head or EntryKind.Nationality or EntryKind.Organization or EntryKind.State or EntryKind.Metonym or EntryKind.Capital) return end;
        for (var i = end + 1; i < end + 3; i++)
        {
            if (material.Matches.TryGet(i, EntryKind.Nationality, out var nationality) && nationality.Definite) return i;
            if (!material.HasArticle(i)) break;
        }
        return end;
    }

    /// <summary>Owners, words of standing (السابق) and the rest of the title (للشؤون الخارجية, لدى واشنطن), in any order.</summary>
    private (List<Affiliation> Of, int End, OfficeStatus Status) ReadBelonging(Match head, int from)
    {
        var of = new List<Affiliation>();
        var status = OfficeStatus.Current;
        var end = from;
        while (true)
        {
            if (material.Matches.TryGet(end, EntryKind.Modifier, out var modifier) && IsOfTitle(modifier))
            {
                // "المكلف شؤون الشرق الأوسط" tells the field, not that he is acting.
                if (material.IsWord(modifier.End) && material.Passage.Form(modifier.End) is "شوون" or "بشوون" or "بملف")
                {
                    end = modifier.End + 1;
                    while (end < modifier.End + 5 && material.HasArticle(end) && !material.Matches.Has(end, EntryKind.Honorific)) end++;
                    continue;
                }
                if (modifier.Entry.Value is OfficeStatus said) status = said;
                if (of.Count == 0 && modifier.Entry.Name.StartsWith("أممي", StringComparison.Ordinal)) of.Add(new Affiliation(null, new OrganizationSpan(modifier.First, modifier.End, Knowledge.UnitedNations, "intergovernmental", null, "adjective")));
                end = modifier.End;
            }
            else if (of.Count == 0 && ReadOwners(head, end, of) is var after && after > end) end = after;
            else if (ReadTail(head, end, of) is var tail && tail > end) end = tail;
            else return (of, end, status);
        }
    }

    private bool IsOfTitle(Match modifier) =>
        modifier.Entry.Name.StartsWith('ب') ? modifier.Proclitics == Proclitics.None : modifier.Definite && modifier.Proclitics == Proclitics.Al || modifier.Proclitics == Proclitics.None && modifier.Entry.Value is OfficeStatus.Former or OfficeStatus.Acting;

    private int ReadOwners(Match head, int from, List<Affiliation> of)
    {
        if (head.Entry.Key is "crown-prince" or "governor" or "emir" && PlaceOwner(from) is { } land)
        {
            of.Add(new Affiliation(land.Entry.State, null));
            return land.End;
        }
        if (!AffiliationReader.TryRead(material, from, out var first, out var end)) return ReadOrganizationAgain(from, of);
        if (!Agrees(head, from)) return from;
        of.Add(first);
        var many = head.Entry.Number != Number.One;
        while (many)
        {
            var next = material.IsComma(end) ? end + 1 : end;
            var and = material.HasAnd(next);
            if (next == end && !and) break;
            if (!AffiliationReader.TryRead(material, next, out var other, out var after) || other.State is null && other.Organization is null) break;
            of.Add(other);
            end = after;
            if (head.Entry.Number == Number.Two && of.Count == 2) break;
        }
        return end;
    }

    /// <summary>"حاكم دبي", "ولي عهد أبوظبي": an office over a city or a region.</summary>
    private Match? PlaceOwner(int token)
    {
        foreach (var match in material.Matches.At(token))
            if (match.Entry is { Kind: EntryKind.Capital or EntryKind.Place, State: not null } && match.Proclitics == Proclitics.None) return match;
        return null;
    }

    /// <summary>"مدير المعهد": the organization of that noun that was named last.</summary>
    private int ReadOrganizationAgain(int token, List<Affiliation> of)
    {
        if (!material.Matches.TryGet(token, EntryKind.OrganizationNoun, out var noun) || !noun.Definite || noun.Proclitics != Proclitics.Al) return token;
        for (var i = organizations.Count - 1; i >= 0; i--)
        {
            if (organizations[i].First >= token || !material.Matches.Has(organizations[i].First, EntryKind.OrganizationNoun, noun.Entry.Key)) continue;
            of.Add(new Affiliation(AffiliationReader.StateOf(organizations[i]), organizations[i]));
            return noun.End;
        }
        return token;
    }

    /// <summary>A nationality must agree with the head in article; what is written with و or a preposition starts something new.</summary>
    private bool Agrees(Match head, int token)
    {
        foreach (var match in material.Matches.At(token))
        {
            if (match.Entry.Kind is EntryKind.State or EntryKind.Metonym)
                return match.Proclitics == Proclitics.None && !head.Definite || match.Proclitics == Proclitics.La;
            if (match.Entry.Kind != EntryKind.Nationality) continue;
            if ((match.Proclitics & ~Proclitics.Al) != 0) return false;
            return head.Entry.Number != Number.One || match.Entry.Number != Number.Many;
        }
        return OrganizationReader.ReadAt(material, token) is not null && !material.HasAnd(token);
    }

    /// <summary>What an ambassador, an envoy or a minister of state adds to the title.</summary>
    private int ReadTail(Match head, int from, List<Affiliation> of)
    {
        if (material.IsForm(from, "للشوون") || material.IsForm(from, "لشوون") || head.Entry.Key is "chancellor" or "commissioner" or "adviser" or "envoy" or "assistant" or "high-representative" && material.StartsWith(from, Letters.Lam) && material.HasArticle(from))
        {
            var end = from + 1;
            while (end < from + 4 && material.HasArticle(end) && !material.Matches.Has(end, EntryKind.Nationality)) end++;
            return end;
        }
        if (IsPostedAt(head, from) is var posted && posted > from) return posted;
        var place = material.IsForm(from, "لدي") || material.IsForm(from, "الي") || material.IsForm(from, "في") ? from + 1 : from;
        if (head.Entry.Key is "ambassador" or "envoy" or "delegate" or "consul")
        {
            if (place > from && IsPlaceOrOrganization(place, out var after)) return after;
            if (place == from && head.Entry.Key is "envoy" or "delegate" && material.StartsWith(from, Letters.Lam) && IsPlaceOrOrganization(from, out after)) return after;
        }
        if (place > from && material.IsForm(from, "في") && head.Entry.Key is "scholar" or "director" or "member" or "official" or "deputy" or "senator" or "adviser" or "commander"
            && of.Count == 0 && AffiliationReader.TryRead(material, place, out var at, out var end2))
        {
            of.Add(at);
            return end2;
        }
        return from;
    }

    /// <summary>"السفيرة الأميركية بالأمم المتحدة نيكي هيلي", "مراسل بي بي سي في واشنطن، جون سميث": where the holder is posted, if a name or a comma follows.</summary>
    private int IsPostedAt(Match head, int from)
    {
        var attached = material.HasBa(from);
        if (!attached && !material.IsForm(from, "في") && !material.IsForm(from, "لدي") && !material.IsForm(from, "الي")) return from;
        if (!IsPlaceOrOrganization(attached ? from : from + 1, out var end)) return from;
        if (head.Entry.Key is "ambassador" or "envoy" or "delegate" or "consul") return end;
        return from;
    }

    private bool IsPlaceOrOrganization(int token, out int end)
    {
        foreach (var match in material.Matches.At(token))
        {
            if (match.Entry.Kind is not (EntryKind.State or EntryKind.Capital or EntryKind.Place or EntryKind.Organization) && !(match.Entry.Kind == EntryKind.OrganizationNoun && match.Definite)) continue;
            end = match.End;
            return true;
        }
        end = token;
        return false;
    }

    private static Role StateRole(Entry head, string state) =>
        head.Key == "chancellor" && state is "DE" or "AT" ? Role.HeadOfGovernment
        : head.Key == "chancellor" && state == "" && head.Gender == Gender.Feminine ? Role.HeadOfGovernment
        : head.Key == "leader" && head.Number == Number.One && state == "" ? Role.HeadOfState
        : (Role)head.Value!;

    private static Role RoleAt(Entry head, OrganizationSpan organization) => (head.Key, organization.Sort) switch
    {
        ("president" or "leader" or "deputy", "party" or "armed-group") => Role.PartyLeader,
        ("president", "legislature") => Role.Legislator,
        ("member" or "deputy", "legislature" or "party") => Role.Legislator,
        ("president", "state-organ") => Role.HeadOfGovernment,
        ("leader", _) => Role.PartyLeader,
        _ => head.Role!.Value,
    };

    private OfficePhrase ReadCounterpart(Match counterpart)
    {
        var of = new List<Affiliation>();
        var end = counterpart.End;
        var from = material.IsForm(end, "من") || material.IsForm(end, "في") ? end + 1 : end;
        if (material.IsForm(from, "كل") && material.IsForm(from + 1, "من")) from += 2;
        while (AffiliationReader.TryRead(material, from, out var affiliation, out var after) && affiliation.State is not null)
        {
            if (of.Count > 0 && !material.IsComma(from - 1) && !material.HasAnd(from)) break;
            of.Add(affiliation);
            end = after;
            from = material.IsComma(after) ? after + 1 : after;
            if (counterpart.Entry.Number == Number.One) break;
        }
        return new OfficePhrase(counterpart.First, end, counterpart.Proclitics, "counterpart", Role.Other, counterpart.Entry.Number, counterpart.Entry.Gender, true, of, OfficeStatus.Current, "office: counterpart");
    }
}
