using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Extraction.Offices;
using Mahdar.Model;

namespace Mahdar.Extraction.People;

/// <summary>Who of the people met so far is meant by an office without a name: "الوزير", "الرئيس الروسي", "رئيس اللجنة".</summary>
internal sealed class OfficeHolders(Material material, List<EntityDraft> people)
{
    /// <summary>No report speaks of so many people; in a text without end, those met longer ago are found by their exact names alone.</summary>
    public const int MostBack = 300;

    public IEnumerable<EntityDraft> Lately => people.Count <= MostBack ? people : people.Skip(people.Count - MostBack);

    /// <summary>Who holds an office of a state in this report: by the office that it gives him, else as the tables know.</summary>
    public EntityDraft? Of(Role role, string state, OfficePhrase office)
    {
        EntityDraft? best = null;
        foreach (var person in Lately)
        {
            if (person.Name is null) continue;
            if (office.Gender == Gender.Feminine && person.Gender == Gender.Masculine || office is { Head: "minister", Gender: Gender.Masculine } && person.Gender == Gender.Feminine) continue;
            if (!person.Offices.Exists(o => Same(o.Role, role, office) && MinisterFields.Fit(material, person, office) && IsHeir(o.Rule) == IsHeir(office.Rule) && (o.Of.State ?? person.Facts?.State) == state && (o.Status == OfficeStatus.Former) == (office.Status == OfficeStatus.Former))) continue;
            if (best is null || (Holds(person) == Holds(best) ? Nearer(person, best, office.First) : Holds(person))) best = person;
        }
        best ??= BareHolder(office, state) ?? Delegate(role, state);
        return best ?? (office.Status == OfficeStatus.Former || office.Role is Role.Other or Role.Minister ? null : NamedHolder(role, state));

        // Of two whom the report calls president, the one who is on the day; "الوزير" may be any minister.
        bool Holds(EntityDraft person) => office.Status != OfficeStatus.Former && person.Facts is { } facts && facts.Offices.Any(o => Same(o.Role, role, office) && Held(facts, o.Role, state));
    }

    /// <summary>"وزيرة الجيوش الفرنسية", elsewhere "الوزيرة فلورانس بارلي"; "الوزير المصري", elsewhere "وزير التربية والتعليم طارق شوقي": the only minister of no state told whom one of the two titles can mean.</summary>
    private EntityDraft? BareHolder(OfficePhrase office, string state)
    {
        if (office.Head != "minister" || office.Status == OfficeStatus.Former || office.Number != Number.One) return null;
        EntityDraft? found = null;
        foreach (var person in Lately)
        {
            if (person.Name is null || person.Facts is { State: { } home } && home != state || person.Offices is not [{ Role: Role.Minister, Of.IsKnown: false }] || !MinisterFields.Fit(material, person, office)) continue;
            if (found is not null) return null;
            found = person;
        }
        return found;
    }

    /// <summary>"مبعوث روسيا" behind "مندوب روسيا لدى الأمم المتحدة فلان": the only ambassador of the state whom the report names.</summary>
    private EntityDraft? Delegate(Role role, string state) =>
        role == Role.Envoy && Lately.Where(person => person.Name is not null && person.Offices.Exists(held => held.Role == Role.Ambassador && held.Of.State == state)).Take(2).ToArray() is [var only] ? only : null;

    /// <summary>Somebody whom the report names without title and whom the tables know in that office on that day.</summary>
    private EntityDraft? NamedHolder(Role role, string state) =>
        Lately.FirstOrDefault(p => p.Facts is { } facts && p.Offices.Count == 0 && Held(facts, role, state));

    /// <summary>Whether the tables know that somebody held an office of a state on the report's day.</summary>
    public bool Held(PersonFacts facts, Role role, string state)
    {
        var day = material.Report.Published?.From;
        foreach (var office in facts.Offices)
            if (office.Role == role && office.Of == state && (day is null || office.HeldOn(day.Value))) return true;
        return false;
    }

    /// <summary>A crown prince counts as a deputy, but is no deputy head of government.</summary>
    public static bool IsHeir(string rule) => rule.Contains("crown-prince", StringComparison.Ordinal);

    private static bool Nearer(EntityDraft a, EntityDraft b, int token) =>
        (a.LastToken <= token ? token - a.LastToken : int.MaxValue / 2 + a.LastToken) < (b.LastToken <= token ? token - b.LastToken : int.MaxValue / 2 + b.LastToken);

    /// <summary>الوزير الصيني may be the foreign minister; الزعيم the head of state.</summary>
    public static bool Same(Role held, Role told, OfficePhrase office) =>
        held == told
        || office.Head == "minister" && told == Role.Minister && held is Role.ForeignMinister or Role.DefenceMinister
        || office.Head == "leader" && held is Role.HeadOfState or Role.HeadOfGovernment or Role.PartyLeader
        || office.Head == "president" && told == Role.HeadOfState && held == Role.HeadOfState;

    /// <summary>Who holds an office of an organization in this report.</summary>
    public EntityDraft? At(Role role, OrganizationSpan organization) => Lately.FirstOrDefault(p => p.Name is not null && p.Offices.Exists(o => o.Role == role && o.Of.Organization is { } body && (SameOrganization(body, organization) || BeginsAlike(body, organization))))
        // "وصل الأمين العام للأمم المتحدة. وقال الأمين العام فلان": the only one whom the report calls so, of no body told.
        ?? (role == Role.SecretaryGeneral && Lately.Where(p => p.Name is not null && p.Offices.Exists(o => o.Role == role)).Take(2).ToArray() is [{ Facts: { } facts } only] && facts.Offices.Any(office => office.Role == role) && only.Offices.TrueForAll(o => o.Role != role || !o.Of.IsKnown) ? only : null);

    /// <summary>"حزب العمال البريطاني", then "حزب العمال": all words of the shorter name, at least two, begin the other.</summary>
    private bool BeginsAlike(OrganizationSpan a, OrganizationSpan b)
    {
        var words = Math.Min(a.End - a.First, b.End - b.First);
        if (words < 2 || a.Sort != b.Sort) return false;
        for (var i = 0; i < words; i++)
        {
            ReadOnlySpan<char> one = material.Passage.Form(a.First + i), other = material.Passage.Form(b.First + i);
            if (!one.SequenceEqual(other) && !(i == 0 && (one.EndsWith(other) || other.EndsWith(one)))) return false;
        }
        return true;
    }

    /// <summary>"رئيس مجلس السيادة فلان", then "رئيس المجلس": who was named as the head of such a body, the last of several; null where the words tell more of it, or nobody was.</summary>
    public EntityDraft? HeadOfBody(OfficePhrase office)
    {
        if (office is not { Head: "president", Number: Number.One } || office.End != office.First + 2 || material.HasArticle(office.First) || !material.HasArticle(office.End - 1)) return null;
        var noun = Letters.WithoutArticle(material.Passage.Form(office.End - 1)).ToString();
        EntityDraft? best = null;
        foreach (var person in Lately)
            if (person.Name is not null && person.Offices.Exists(held => IsOverSuch(held.Title, noun) || IsOverSuch(held, noun)) && (best is null || Nearer(person, best, office.First))) best = person;
        return best;
    }

    /// <summary>A title of a head whose body has the noun for its first word, and more words behind it.</summary>
    private static bool IsOverSuch(string title, string noun)
    {
        var words = Letters.Fold(title).Split(' ');
        return words.Length > 2 && (words[0] == President || words[0] == Presidentess) && Letters.WithoutArticle(words[1]).SequenceEqual(noun);
    }

    /// <summary>"المجلس القومي للمرأة … فلانة رئيسة المجلس": the body whose noun is said again.</summary>
    private bool IsOverSuch(HeldHere held, string noun) =>
        held.Rule.Contains("office: president", StringComparison.Ordinal) && held.Of.Organization is { } body && Letters.WithoutArticle(material.Passage.Form(body.First)).SequenceEqual(noun);

    private static readonly string President = Letters.Fold("رئيس"), Presidentess = Letters.Fold("رئيسة");

    public static bool SameOrganization(OrganizationSpan? a, OrganizationSpan b) => a is not null && (a.Entry is not null && a.Entry.Key == b.Entry?.Key || a.Entry is null && b.Entry is null && a.Sort == b.Sort);

    /// <summary>Who holds such an office in this report; where nobody does, one whose title begins with the same word. Of several the one spoken of last.</summary>
    public EntityDraft? Bare(OfficePhrase office, int token)
    {
        EntityDraft? best = null, alike = null;
        var noun = material.Passage.Form(office.First).ToString();
        if (noun.StartsWith("ال", StringComparison.Ordinal)) noun = noun[2..];
        foreach (var person in Lately)
        {
            if (office.Gender == Gender.Feminine && person.Gender == Gender.Masculine || office is { Head: "minister", Gender: Gender.Masculine } && person.Gender == Gender.Feminine) continue;
            if (person.Offices.Exists(o => Same(o.Role, office.Role, office) && MinisterFields.Fit(material, person, office) && (o.Status == OfficeStatus.Former || office.Status != OfficeStatus.Former)) || person is { Offices.Count: 0, Facts: { State: { } home } facts } && Held(facts, office.Role, home))
            {
                if (best is null || (IsTitled(person) == IsTitled(best) ? Nearer(person, best, token) : IsTitled(person))) best = person;
            }
            else if (person.Offices.Exists(o => (Same(o.Role, office.Role, office) || o.Rule.Contains(office.Head)) && MinisterFields.Fit(material, person, office)) && (alike is null || Nearer(person, alike, token))) alike = person;
        }
        return best ?? alike;

        // "الملك" is who is called so, not the emir named after him.
        bool IsTitled(EntityDraft person) => person.Offices.Exists(o => Same(o.Role, office.Role, office) && (o.Rule.Contains(office.Head) || Letters.Fold(o.Title).AsSpan().IndexOf(noun) >= 0));
    }
}
