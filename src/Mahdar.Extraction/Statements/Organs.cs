using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Extraction.Offices;
using Mahdar.Model;

namespace Mahdar.Extraction.Statements;

/// <summary>Tells a state from its organs, which speak under names of their own.</summary>
internal sealed class Organs(Material material, ReferentIndex referents, EntityBook book, TitleHolders titles, StateBefore states)
{
    private readonly ShortNames shortNames = new(book);
    private readonly Authorities authorities = new(material, referents, book, states);

    /// <summary>Who speaks where a phrase names an organ of a state, or several officials of none.</summary>
    public EntityDraft Speaker(Referent referent)
    {
        if (referent is { Kind: ReferentKind.State, Entity.Ref: { } code } && IsOrgan(referent)) return book.Organ(code, book.CleanText(referent.First, referent.End, referent.Proclitics & ~Proclitics.Al));
        if (referent.Kind == ReferentKind.Organization && Embassy(referent.Entity) is { } sender) return sender;
        if (Outlet(referent) is { } outlet) return outlet;
        if (IsPresidency(referent) && (SeatOf(referent) ?? OnlyPresident(referent.First) ?? states.Home ?? states.LastBefore(referent.First) ?? states.Of(referent.First)) is { } own) return book.Organ(own, book.CleanText(referent.First, referent.End, referent.Proclitics & ~Proclitics.Al));
        return referent is { Kind: ReferentKind.Official, Entity.Name: null, Office: { } office } ? Unnamed(referent, office) : referent.Entity;
    }

    /// <summary>"السفارة الروسية": an embassy, which speaks for the state that sent it; null where the body is none.</summary>
    public EntityDraft? Embassy(EntityDraft body) =>
        body is { Type: EntityType.Organization, Ref: null, Country: { } sender, Name: { } name } && name.Split(' ')[0] is "السفارة" or "سفارة" or "القنصلية" or "قنصلية" ? book.Organ(sender, name) : null;

    /// <summary>So many words back from whose it is an office stands.</summary>
    private const int MostToOffice = 3;

    /// <summary>"مكتب ماي", "المكتب الإعلامي للحداد": the office of somebody, which speaks for the state, as "حملة ماي" does not; null where none stands before him, from a token on.</summary>
    public EntityDraft? OfOffice(Referent owner, int from)
    {
        if (owner.Kind is not (ReferentKind.Person or ReferentKind.Official)) return null;
        var office = owner.First - 1;
        if (office >= from && Particles.Is(material, office, Particle.Men)) return book.Described(office, owner.End, null, BureauProclitics(office));
        while (office > owner.First - MostToOffice && material.HasArticle(office) && !IsBureau(office)) office--;
        if (office < from || !IsBureau(office) || (owner.Proclitics & ~(Proclitics.Al | Proclitics.La)) != 0) return null;
        return owner.Entity.RepresentedState is { } state ? book.Organ(state, book.CleanText(office, owner.End, BureauProclitics(office))) : book.Described(office, owner.End, null, BureauProclitics(office));
    }

    /// <summary>A noun of somebody's office: مكتب, المكتب, ديوان.</summary>
    public bool IsBureau(int token) => material.IsWord(token) && material.Passage.Form(token) is "مكتب" or "المكتب" or "لمكتب" or "للمكتب" or "ديوان" or "لديوان";

    private Proclitics BureauProclitics(int office) => material.StartsWith(office, Letters.Lam) ? Proclitics.La : Proclitics.None;

    /// <summary>"الوكالة السعودية": the outlet of that kind and state that was named before.</summary>
    private EntityDraft? Outlet(Referent referent)
    {
        if (referent is not { Kind: ReferentKind.Organization, Entity: { Ref: null, IsOutlet: true, Country: { } home } adjective } || referent.End != referent.First + 2 || !material.HasArticle(referent.First)) return null;
        for (var i = referents.All.Count - 1; i >= 0; i--)
            if (referents.All[i].First < referent.First && referents.All[i].Entity is { Type: EntityType.Organization } named && named != adjective && named.Sort == adjective.Sort && named.Country == home) return named;
        return null;
    }

    /// <summary>"رئاسة الجمهورية", "رئاسة الوزراء": of the state spoken of, where it does not say of which.</summary>
    /// <summary>The state of the one head of state who was told by name before; null where there are none or several.</summary>
    private string? OnlyPresident(int token)
    {
        var told = book.Drafts.Where(person => person.NamedAt.Exists(at => at < token) && person.Offices.Exists(held => held is { Role: Role.HeadOfState, Status: OfficeStatus.Current, Of.State: not null })).Select(person => person.RepresentedState).Distinct().Take(2).ToArray();
        return told is [{ } only] ? only : null;
    }

    private bool IsPresidency(Referent referent) =>
        referent is { Kind: ReferentKind.Organization, Entity: { Ref: null, Country: null } } && (material.Matches.Has(referent.First, EntryKind.OrganizationNoun, "رئاسة") || material.Matches.Has(referent.First, EntryKind.OrganizationNoun, "مكتب رئاسة") || material.Matches.Has(referent.First, EntryKind.OrganizationNoun, "مكتب الادعاء العام"));

    /// <summary>"مكتب الادعاء العام في تونس": the state of the place where it sits.</summary>
    private string? SeatOf(Referent organ) =>
        material.IsForm(organ.End, "في") && referents.StartingAt(organ.End + 1) is { } seat ? seat.Entity.Land : null;

    /// <summary>Whom the report introduced by the same title, or by a profession; members without names are a source of their own ("عضو بارز في الحركة").</summary>
    private EntityDraft Unnamed(Referent referent, OfficePhrase office)
    {
        var official = referent.Entity;
        // "مسؤولون أميركيون سابقون": nobody's officials any more.
        if (office.Head == "official" && FormerEnd(referent.End) is var former && (former > referent.End || office.Status == OfficeStatus.Former)) return book.Described(office.First, former, null);
        // "أعضاء الحكومة البريطانية", "محامو الولايات المتحدة" speak for the state, under a name of their own; "محامي فلان" for nobody's.
        if (office is { Head: "lawyer" or "member", Number: Number.Many } && official.RepresentedState is { } governed) return book.Organ(governed, book.CleanText(office.First, office.End, Proclitics.None));
        if (office.Head == "lawyer") return (material.HasArticle(office.First) || material.HasArticle(office.First + 1) ? titles.Of(referent.First, referent.End, null) : null) ?? book.Described(office.First, referent.End, null);
        // "نواب في البرلمان الأردني": some of a house speak for themselves, not for the state.
        if (office.Head is "member" or "cadre" || office is { Head: "deputy" or "senator", Role: Role.Legislator, Number: not Number.One } || office.Number == Number.Many && official.RepresentedState is null) return book.Described(office.First, office.End, null);
        if ((office.Head == "scholar" || official is { RepresentedState: null, RepresentedOrganization: null }) && titles.Of(referent.First, referent.End, official.RepresentedState) is { } person) return person;
        // "رئيس الجمهورية سالم الحداد", then "الرئيس التونسي": the same office, whose owner the first did not tell.
        if (titles.Of(referent.First, referent.End, official.RepresentedState) is { } named && named.Offices.Exists(o => o.Role == office.Role && !o.Of.IsKnown)) return named;
        // "محلل تونسي", "باحثون أردنيون": a calling is no office of a state.
        if (office.Head == "scholar" && official.RepresentedOrganization is null)
        {
            var scholar = book.Described(office.First, referent.End, official.RepresentedState);
            if (office.Number == Number.One) scholar.Gender = office.Gender;
            return scholar;
        }
        return referent.Entity;
    }

    private int FormerEnd(int token) => material.IsWord(token) && material.Passage.Form(token) is "سابق" or "سابقه" or "سابقون" or "سابقين" ? token + 1 : token;

    /// <summary>"شرطة أوتاوا", then "الشرطة": that of the city told last before; null where none was.</summary>
    public EntityDraft? OfCity(Match noun)
    {
        if (noun.Entry.Name != Police) return null;
        for (var i = noun.First - 1; i > Math.Max(0, noun.First - MostToCity); i--)
            if (referents.StartingAt(i) is { Kind: ReferentKind.Place or ReferentKind.Capital, Proclitics: Proclitics.None, Entity: { Land: { } land } } city && material.IsWord(i - 1) && material.Passage.Form(i - 1) is "شرطه" or "وشرطه" or "لشرطه")
                return book.Organ(land, Police + " " + book.CleanText(city.First, city.End, Proclitics.None));
        return null;
    }

    private const string Police = "شرطة";

    /// <summary>So many tokens back the police of a city may be told.</summary>
    private const int MostToCity = 400;

    /// <summary>Who is put down as the speaker: the body for which an unnamed official speaks, or the state whose service it is; else the speaker.</summary>
    public EntityDraft Voice(EntityDraft speaker)
    {
        if (authorities.Organ(speaker) is { } authority) return authority;
        if (shortNames.Of(speaker) is { } full) return full;
        if (speaker is not { Type: EntityType.Person, Name: null, RepresentedState: null, RepresentedOrganization: { } body }) return speaker;
        return body is { Entry: null, Sort: "security" or "state-organ" } && states.LastBefore(body.First) is { } own ? book.Organ(own, book.CleanText(body.First, body.End, Proclitics.None)) : book.Organization(body);
    }

    public bool IsOrgan(Referent referent)
    {
        foreach (var match in material.Matches.At(referent.First))
        {
            if (match.Entry.Kind is EntryKind.Metonym or EntryKind.Organization or EntryKind.OrganizationNoun) return true;
            if (match.Entry.Kind is EntryKind.State && match.End == referent.End) return false;
        }
        return false;
    }
}
