using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;

namespace Mahdar.Extraction.Mentions;

/// <summary>Fills in, between the people, what else the report names: states, capitals, places and organizations.</summary>
public sealed class ReferentReader(Material material, EntityBook book)
{
    private const int MostBack = 200;

    private readonly Dictionary<string, bool> spoken = [];

    /// <summary>All referents in the order of the text; those of <paramref name="people"/> win where they overlap with others: an organization within a title is mentioned, no more.</summary>
    public List<Referent> Read(List<Referent> people, List<OrganizationSpan> organizations)
    {
        var all = new List<Referent>(people.Count * 2);
        int person = 0, organization = 0;
        for (var i = 0; i < material.Tokens.Length; i++)
        {
            if (person < people.Count && people[person].First == i)
            {
                all.Add(WithAnd(people[person], all));
                i = people[person++].End - 1;
                for (; organization < organizations.Count && organizations[organization].First <= i; organization++)
                    if (organizations[organization].First > all[^1].First && organizations[organization].End <= i && !IsField(organizations[organization])) Organization(organizations[organization]);
                continue;
            }
            while (organization < organizations.Count && organizations[organization].First < i) organization++;
            if (!material.IsActive(i)) continue;
            var limit = person < people.Count ? people[person].First : int.MaxValue;
            var span = organization < organizations.Count && organizations[organization].First == i && organizations[organization].End <= limit ? organizations[organization] : null;
            if ((Read(i, limit, span) ?? ToldBefore(i, all)) is not { } referent) continue;
            all.Add(WithAnd(referent, all));
            i = referent.End - 1;
        }
        return all;
    }

    /// <summary>"روسيا و تركيا": و belongs to the word behind it though a space stands between.</summary>
    private Referent WithAnd(Referent referent, List<Referent> before) =>
        (referent.Proclitics & ~Proclitics.Al) == 0 && material.IsForm(referent.First - 1, "و") && (before.Count == 0 || before[^1].End < referent.First)
            ? referent with { First = referent.First - 1, Proclitics = referent.Proclitics | Proclitics.Wa } : referent;

    /// <summary>"وزير | الخارجية الأردني": the field of an office, not a ministry.</summary>
    private bool IsField(OrganizationSpan span) =>
        span is { Entry: null, Sort: "ministry" } && !material.Matches.Has(span.First, EntryKind.OrganizationNoun, "وزارة");

    private Referent? Read(int token, int limit, OrganizationSpan? organization)
    {
        foreach (var match in material.Matches.At(token))
        {
            if (match.End > limit || organization is not null && organization.End >= match.End && match.Entry.Kind != EntryKind.Metonym && !IsStateInFull(match, organization)) continue;
            if ((match.Proclitics & Proclitics.Sa) != 0) continue;
            if (match.Definite && match.End - match.First == 1 && match.Entry.Kind is EntryKind.State or EntryKind.Capital or EntryKind.Place) continue;
            switch (match.Entry.Kind)
            {
                case EntryKind.State when IsCapitalToo(match) || IsEveryday(match): continue;
                case EntryKind.Capital when IsBirthplace(match): continue;
                case EntryKind.State or EntryKind.Metonym: return State(match, ReferentKind.State);
                case EntryKind.Realm when RealmOf(match) is { } code: return State(match, ReferentKind.State, code);
                case EntryKind.Capital when SeatOf(match) is { } body: return Organization(new OrganizationSpan(match.First, match.End, body, body.Sort!, null, "seat as body") { IsNamed = false }, match.Proclitics);
                case EntryKind.Capital:
                    return IsPlace(match) ? Place(match) : State(match, ReferentKind.Capital);
                case EntryKind.Place when !IsDoubtful(match): return Place(match);
            }
        }
        return organization is null ? null : Organization(organization);
    }

    /// <summary>"الاتحاد الروسي", "اتحاد ماليزيا": a state told in full is no body that only its noun tells.</summary>
    private static bool IsStateInFull(Match match, OrganizationSpan organization) =>
        match.Entry.Kind == EntryKind.State && match.End - match.First > 1 && organization.Entry is null && organization.End == match.End;

    /// <summary>"مسقط رأسه": where somebody was born.</summary>
    private bool IsBirthplace(Match capital) => material.IsForm(capital.First, "مسقط") && material.IsWord(capital.End) && material.Passage.Form(capital.End).StartsWith("راس", StringComparison.Ordinal);

    /// <summary>عمان is Oman, or the capital of a Jordan that the report speaks of or names, or that is joined to other cities, while it does not speak of Omanis.</summary>
    private bool IsCapitalToo(Match state)
    {
        foreach (var other in material.Matches.At(state.First))
            if (other.Entry.Kind == EntryKind.Capital && other.Entry.State != state.Entry.State && other.End == state.End)
                return Has(state, 'ّ') || !Has(state, 'ُ') && !Speaks(state.Entry.State!) && (Speaks(other.Entry.State!) || IsAmongCities(state) || Names(other.Entry.State!) && !Names(state.Entry.State!));
        return false;
    }

    /// <summary>Whether the report names a state by what is no other's name (الأردن, سلطنة عمان), or its other capital (مسقط).</summary>
    private bool Names(string code)
    {
        for (var i = 0; i < material.Tokens.Length; i++)
            foreach (var match in material.Matches.At(i))
                if (match.Entry.State == code && match.Entry.Kind is EntryKind.State or EntryKind.Capital && !IsTwofold(match)) return true;
        return false;
    }

    /// <summary>عمان: a state and another's capital.</summary>
    private bool IsTwofold(Match name)
    {
        foreach (var other in material.Matches.At(name.First))
            if (other.Entry.Kind is EntryKind.State or EntryKind.Capital && other.Entry.State != name.Entry.State && other.End == name.End) return true;
        return false;
    }

    /// <summary>"دعم مالي": a name that is an everyday word too, in a report that nowhere tells of the land.</summary>
    private bool IsEveryday(Match state) => state.Entry.Sort == "everyday" && state.End == state.First + 1 && !TellsOf(state.Entry);

    /// <summary>Whether the report names the capital of a state, or the state behind a preposition or beside another (في مالي, موريتانيا ومالي).</summary>
    private bool TellsOf(Entry state)
    {
        for (var i = 0; i < material.Tokens.Length; i++)
            foreach (var match in material.Matches.At(i))
                if (match.Entry.State == state.State && (match.Entry.Kind == EntryKind.Capital || match.Entry == state && i > 0 && (Statements.Particles.Is(material, i - 1, Statements.Particle.Preposition) || material.Matches.Has(i - 1, EntryKind.State) || IsRealm(match.End, Proclitics.Wa)))) return true;
        return false;
    }

    /// <summary>عمّان and عُمان: a mark tells which.</summary>
    private bool Has(Match match, char mark) => material.TextOf(match.First, match.End).Contains(mark);

    /// <summary>"القدس وعمان", "عمان ودمشق": joined to another city it is one.</summary>
    private bool IsAmongCities(Match state) =>
        (state.Proclitics & Proclitics.Wa) != 0 && IsCity(state.First - 1, out _) || IsCity(state.End, out var next) && (next & Proclitics.Wa) != 0;

    private bool IsCity(int token, out Proclitics proclitics)
    {
        proclitics = Proclitics.None;
        if (token < 0 || token >= material.Tokens.Length) return false;
        foreach (var match in material.Matches.At(token))
        {
            if (match.Entry is not ({ Kind: EntryKind.Capital } or { Kind: EntryKind.Place, Sort: "city" })) continue;
            proclitics = match.Proclitics;
            return true;
        }
        return false;
    }

    /// <summary>Whether the report uses the nationality of a state.</summary>
    private bool Speaks(string code)
    {
        if (!spoken.TryGetValue(code, out var speaks)) spoken[code] = speaks = HasNationality(code);
        return speaks;
    }

    private bool HasNationality(string code)
    {
        for (var i = 0; i < material.Tokens.Length; i++)
            foreach (var match in material.Matches.At(i))
                if (match.Entry.State == code && match.Entry.Kind == EntryKind.Nationality) return true;
        return false;
    }

    /// <summary>"المملكة": which state is meant; "الجنوب" only where it stands beside another.</summary>
    private string? RealmOf(Match match) => match.Entry.Sort is not null && !IsJoined(match) ? null : material.Realms.StateOf(match);

    /// <summary>"مع الجنوب", "بين الشمال والجنوب", "الجنوب والولايات المتحدة".</summary>
    private bool IsJoined(Match match) =>
        (match.Proclitics & ~Proclitics.Al) == 0 && (material.IsForm(match.First - 1, "مع") || material.IsForm(match.First - 1, "بين") || IsRealm(match.End, Proclitics.Wa))
        || (match.Proclitics & ~Proclitics.Al) == Proclitics.Wa && (IsRealm(match.First - 1, Proclitics.None) || IsRealm(match.First - 2, Proclitics.None));

    private bool IsRealm(int token, Proclitics proclitics)
    {
        if (token < 0 || token >= material.Tokens.Length) return false;
        foreach (var match in material.Matches.At(token))
            if (match.Entry.Kind is EntryKind.Realm or EntryKind.State or EntryKind.Capital && (match.Proclitics & ~Proclitics.Al) == proclitics) return true;
        return false;
    }

    /// <summary>"الحركة", "مع الصندوق", "للمجلس": by its noun alone the body told last that begins with it, else the party or armed group told last.</summary>
    private Referent? ToldBefore(int token, List<Referent> before)
    {
        if (!material.Matches.TryGet(token, EntryKind.OrganizationNoun, out var noun) || noun is not { Definite: true, Entry.Sort: not ("state-organ" or "ministry" or "security") } || noun.End > token + 1 || material.HasArticle(noun.End) && !material.IsTime(noun.End)) return null;
        EntityDraft? same = null, faction = null;
        for (var i = before.Count - 1; i >= 0 && token - before[i].First < MostBack && same is null; i--)
        {
            if (before[i] is not { Kind: ReferentKind.Organization } body) continue;
            if (material.Matches.Has(body.First, EntryKind.OrganizationNoun, noun.Entry.Key)) same = body.Entity;
            else if (IsFaction(noun.Entry.Sort) && IsFaction(body.Entity.Sort)) faction ??= body.Entity;
        }
        if ((same ?? faction) is not { } told) return null;
        book.Mention(told, token, noun.End, noun.Proclitics, "body told before");
        return new Referent(token, noun.End, noun.Proclitics, [told], ReferentKind.Organization);
    }

    private static bool IsFaction(string? sort) => sort is "party" or "armed-group";

    private Referent State(Match match, ReferentKind kind, string? realm = null)
    {
        var state = book.State(realm ?? match.Entry.State!);
        book.Mention(state, match.First, match.End, match.Proclitics, kind == ReferentKind.Capital ? "capital as government" : realm is null ? "state listed" : "realm of the report");
        return new Referent(match.First, match.End, match.Proclitics, [state], kind);
    }

    private Referent Place(Match match)
    {
        var place = book.Place(match.Entry);
        book.Mention(place, match.First, match.End, match.Proclitics, "place listed");
        return new Referent(match.First, match.End, match.Proclitics, [place], ReferentKind.Place);
    }

    private Referent Organization(OrganizationSpan span, Proclitics proclitics = Proclitics.None)
    {
        var entity = ActsAsState(span) ? book.State(span.State!)
            : book.Organization(span);
        foreach (var match in material.Matches.At(span.First))
            if (match.Entry.Kind is EntryKind.Organization or EntryKind.OrganizationNoun) { proclitics = match.Proclitics; break; }
        book.Mention(entity, span.First, span.End, proclitics, span.Rule);
        return new Referent(span.First, span.End, proclitics, [entity], entity.Type == Model.EntityType.State ? ReferentKind.State : ReferentKind.Organization);
    }

    /// <summary>Organs of a state act as the state; its ministries are bodies that speak for themselves.</summary>
    private bool ActsAsState(OrganizationSpan span) =>
        span.Sort is "state-organ" or "security" && span.State is not null && !material.Matches.Has(span.First, EntryKind.OrganizationNoun, "وزارة");

    /// <summary>"بين لندن وبروكسل", "مع بروكسل": a capital that speaks for the body seated in it.</summary>
    private Entry? SeatOf(Match match) =>
        material.Knowledge.Organizations.GetValueOrDefault(match.Entry.Sort!) is { } body && (match.Proclitics == Proclitics.Wa && material.Matches.Has(match.First - 1, EntryKind.Capital) || match.Proclitics == Proclitics.None && (material.IsForm(match.First - 1, "مع") || material.IsForm(match.First - 1, "بين"))) ? body : null;

    /// <summary>A capital is the city after a word of place (في, إلى, مدينة, العاصمة) or where the table says that it never speaks.</summary>
    private bool IsPlace(Match match)
    {
        if (match.Entry.Sort != "speaks" || (match.Proclitics & Proclitics.Ba) != 0) return true;
        var before = match.First - 1;
        return material.IsForm(before, "في") || material.IsForm(before, "وفي") || material.IsForm(before, "الي") || material.IsForm(before, "مدينه") || material.IsForm(before, "العاصمه") || material.Matches.Has(before, EntryKind.Nationality) && material.IsForm(before - 1, "العاصمه");
    }

    /// <summary>A short word that may be something else is a place only behind a word of place.</summary>
    private bool IsDoubtful(Match match) =>
        match.End - match.First == 1 && match.Proclitics is not (Proclitics.None or Proclitics.Ba or Proclitics.Wa) && (material.FlagsOf(match.First) & WordFlags.Common) != 0;
}
