using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Offices;

/// <summary>Offices of people to whom a report gives no title, but whose government or party it tells: "حكومة فلان", "إدارة فلان", "حزب كذا بقيادة فلان", "الحركة التي يتزعمها فلان"; "فلان الذي يرأس كذا"; or by portfolio and succession.</summary>
internal sealed class ImpliedOffices(Material material, IReadOnlyList<OrganizationSpan> organizations, ReferentIndex referents)
{
    /// <summary>So many words stand between a party and who leads it: adjectives, or a remark in brackets.</summary>
    private const int MostBetween = 6;

    public void Fill(EntityBook book)
    {
        var day = material.Report.Published?.From;
        var portfolios = new Portfolios(material, referents);
        var cabinets = new Cabinets(material);
        var successions = new Successions(material, book);
        FillEach(book, (person, at) => OfGovernment(person, at, day) ?? cabinets.At(person, at, day) ?? OfParty(at) ?? OfWhatHeLeads(at, at + person.NameWords.Length) ?? portfolios.At(at));
        FillEach(book, successions.At);
    }

    private static void FillEach(EntityBook book, Func<EntityDraft, int, HeldHere?> read)
    {
        foreach (var person in book.Drafts)
        {
            if (person is not { Type: EntityType.Person, Name: not null, Offices.Count: 0 }) continue;
            foreach (var at in person.NamedAt)
                if (read(person, at) is { } held)
                {
                    person.Offices.Add(held);
                    break;
                }
        }
    }

    /// <summary>"حكومة المهندس فلان", "إدارة فلان", "في عهد فلان": who gives a government his name leads it; an administration is a head of state's whom the tables know.</summary>
    private HeldHere? OfGovernment(EntityDraft person, int name, DateOnly? day)
    {
        var noun = material.Matches.Has(name - 1, EntryKind.Honorific) ? name - 2 : name - 1;
        if (!material.IsWord(noun) || RoleOf(material.Passage.Form(noun)) is not { } role) return null;
        if (person.Facts is not { } facts) return role == Role.HeadOfGovernment && person.NameWords.Length > 1 ? Held(role, noun, name, default, OfficeStatus.Current) : null;
        var had = facts.Offices.Where(office => office.Role == role).ToArray();
        if (had.Length == 0) return null;
        return Held(role, noun, name, OwnerGuess.OwnerOf(material, had[0], noun, name), day is { } on && had.All(office => office.To < on) ? OfficeStatus.Former : OfficeStatus.Current);
    }

    private static Role? RoleOf(ReadOnlySpan<char> noun) => noun switch
    {
        "حكومه" or "وحكومه" or "لحكومه" or "بحكومه" => Role.HeadOfGovernment,
        "اداره" or "واداره" or "لاداره" or "باداره" or "رياسه" or "عهد" or "حكم" => Role.HeadOfState,
        _ => null,
    };

    /// <summary>"حزب كذا بزعامة فلان", "حركة كذا، التي يتزعمها فلان".</summary>
    private HeldHere? OfParty(int name)
    {
        if (material.IsForm(name - 1, "بقياده") && IsOfficer(name)) return OfForce(name - 1, name);
        if (!material.IsWord(name - 1)) return null;
        var at = material.Passage.Form(name - 1) switch
        {
            "بزعامه" or "بقياده" or "برياسه" => name - 1,
            "يتزعمه" or "يتزعمها" or "تتزعمه" or "تتزعمها" or "يقوده" or "يقودها" or "تقوده" or "تقودها" or "يتراسه" or "يتراسها" or "تتراسه" or "تتراسها" or "يراسه" or "يراسها" or "تراسه" or "تراسها"
                when material.IsForm(name - 2, "الذي") || material.IsForm(name - 2, "التي") => name - 2,
            _ => -1,
        };
        if (at < 0 || PartyBefore(at) is not { } party) return null;
        // "الجيش الوطني بقيادة فلان": an army has a commander, and is its state's.
        var ofArmy = party.State is not null && Enumerable.Range(party.First, party.End - party.First).Any(i => material.IsForm(i, "الجيش"));
        return Held(ofArmy ? Role.Commander : Role.PartyLeader, at, name, ofArmy ? new Affiliation(party.State, null) : new Affiliation(null, party), OfficeStatus.Current);
    }

    private bool IsOfficer(int token) => material.IsWord(token) && material.Passage.Form(token) is "العميد" or "العقيد" or "اللواء" or "الفريق" or "المشير" or "الجنرال" or "المقدم" or "الرايد" or "الادميرال" or "العماد" or "البريغادير";

    /// <summary>"الجيش الليبي بقيادة المشير فلان", "المقاومة الوطنية بقيادة العميد فلان": who commands, by his rank.</summary>
    private HeldHere? OfForce(int to, int name)
    {
        for (var i = to - 1; i >= 0 && i >= to - MostBetween; i--)
        {
            if (OrganizationReader.ReadAt(material, i) is not { } body || body.End > to || !IsAside(body.End, to)) continue;
            return body.Sort is "armed-group" or "party" ? Held(Role.Commander, to, name, new Affiliation(null, body), OfficeStatus.Current)
                : body is { Sort: "state-organ" or "security", State: { } state } ? Held(Role.Commander, to, name, new Affiliation(state, null), OfficeStatus.Current) : null;
        }
        return null;
    }

    /// <summary>"فلان، الذي يرأس اللجنة الأولمبية", "فلانة التي تقود حزب الشعب".</summary>
    private HeldHere? OfWhatHeLeads(int name, int end)
    {
        var clause = material.IsComma(end) ? end + 1 : end;
        if (!material.IsForm(clause, "الذي") && !material.IsForm(clause, "التي") || !material.IsWord(clause + 1)) return null;
        if (material.Passage.Form(clause + 1) is not ("يراس" or "تراس" or "يتراس" or "تتراس" or "يتزعم" or "تتزعم" or "يقود" or "تقود" or "تزعم" or "راس" or "تزعمت" or "تراست")) return null;
        // "الذي ترأس فرنسا من 2007 إلى 2012".
        if (material.Matches.TryGet(clause + 2, EntryKind.State, out var land) && land.Proclitics == Arabic.Proclitics.None && !material.Matches.Has(land.End, EntryKind.Trigger))
            return material.Passage.Form(clause + 1).EndsWith("راس") ? Held(Role.HeadOfState, clause + 1, land.End, new Affiliation(land.Entry.State, null), IsSpan(land.End) ? OfficeStatus.Former : OfficeStatus.Current) : null;
        if (OrganizationReader.ReadAt(material, clause + 2) is not { } body) return null;
        var ofState = body is { Sort: "state-organ", State: not null } && material.Passage.Form(body.First).EndsWith("حكومه");
        var role = ofState ? Role.HeadOfGovernment : body.Sort switch { "party" or "armed-group" => Role.PartyLeader, "legislature" => Role.Legislator, _ => Role.Other };
        return Held(role, clause + 1, body.End, new Affiliation(AffiliationReader.StateOf(body), ofState ? null : body), IsSpan(body.End) ? OfficeStatus.Former : OfficeStatus.Current);
    }

    /// <summary>"من 1999 إلى 2001", "بين عامي 2008 و2014": time that is over.</summary>
    private bool IsSpan(int token) => material.IsWord(token) && material.Passage.Form(token) is "من" or "بين" && material.IsTime(token + 1) || material.IsTime(token) && material.Passage.Form(token) is "من" or "بين";

    private OrganizationSpan? PartyBefore(int token)
    {
        foreach (var body in organizations)
            if (body.End <= token && body.End >= token - MostBetween && body.Sort is "party" or "armed-group" && IsAside(body.End, token)) return body;
        return null;
    }

    /// <summary>Nothing, adjectives, a comma, a mark that closes the name, or a remark in brackets.</summary>
    private bool IsAside(int from, int to)
    {
        var inBrackets = false;
        for (var i = from; i < to; i++)
        {
            if (material.Is(i, '(')) inBrackets = true;
            else if (material.Is(i, ')')) inBrackets = false;
            else if (!inBrackets && material.IsWord(i) && (!material.HasArticle(i) || material.HasAnd(i))) return false;
        }
        return true;
    }

    private HeldHere Held(Role role, int first, int end, Affiliation of, OfficeStatus status) => new(role, material.TextOf(first, end), of, status, first, end, "office implied");
}
