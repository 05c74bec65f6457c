using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Offices;

/// <summary>Reads what an office is over, behind its head: وزير الخارجية, وزيرا للخارجية, رئيس لجنة الشؤون الخارجية.</summary>
internal sealed class ComplementReader(Material material, NameReader names)
{
    private const int MostWords = 4, MostOfFields = 8;

    /// <summary>The role that it makes, the token behind it, and its row; the head's own role where nothing follows.</summary>
    public (Role Role, int End, bool Found, bool Possessive) Read(Match head)
    {
        foreach (var match in material.Matches.At(head.End))
        {
            if (match.Entry.Kind != EntryKind.Complement || match.Entry.Key != head.Entry.Key || match.Proclitics != Proclitics.None && !(!head.Definite && (match.Proclitics & ~Proclitics.Al) == Proclitics.La)) continue;
            // زعيم حزب العمال: the organization that begins here says more than the noun.
            if (head.Entry.Key is "leader" or "president" && (OrganizationReader.ReadAt(material, match.First) ?? OrganizationReader.Described(material, match.First)) is { } named && named.End > match.End && (named.Sort is not ("legislature" or "state-organ") || named is { Sort: "legislature", Entry: { State: null } })) break;
            // "رئيس مجلس إدارة شركة نوردا": the noun begins whose board it is.
            if (match.End > match.First + 1 && material.Passage.Form(match.End - 1) is "شركه" or "مجموعه" && OrganizationReader.ReadAt(material, match.End) is null) return (match.Entry.Role!.Value, match.End - 1, true, false);
            return (match.Entry.Role!.Value, WithMore(head, match.End), true, Possessive.Is(match.Entry.Name));
        }
        if (head.Entry.Key == "minister" && !head.Definite)
        {
            var field = material.IsForm(head.End, "شوون") ? head.End + 1 : head.End;
            if (material.HasArticle(field) && !material.Matches.Has(field, EntryKind.Nationality)) return (Role.Minister, WithMore(head, BehindWith(field + 1)), true, false);
            if (field == head.End && IsFieldOf(field)) return (Role.Minister, WithMore(head, field + 2), true, false);
        }
        return (head.Entry.Role!.Value, head.End, false, false);
    }

    /// <summary>"وزير قطاع الأعمال", "وزير حماية البيئة": a field of two words, of which the second has the article.</summary>
    private bool IsFieldOf(int token)
    {
        if (!material.IsWord(token) || (material.FlagsOf(token) & (WordFlags.Common | WordFlags.GivenName | WordFlags.FamilyName | WordFlags.Particle)) != WordFlags.Common || material.HasAnd(token) || material.HasBa(token) || !material.HasArticle(token + 1) || !material.StartsWith(token + 1, Arabic.Letters.Alef)) return false;
        if (material.IsTime(token) || Statements.Particles.Is(material, token, Statements.Particle.Preposition | Statements.Particle.Adverb | Statements.Particle.Relative) || material.Matches.Has(token + 1, EntryKind.Nationality) || material.Matches.Has(token + 1, EntryKind.Head) || material.Matches.Has(token + 1, EntryKind.Honorific) || names.ReadAt(token) is not null) return false;
        foreach (var match in material.Matches.At(token))
            if (match.Entry.Kind is EntryKind.Head or EntryKind.Nationality or EntryKind.Cue or EntryKind.Trigger or EntryKind.Modifier or EntryKind.State or EntryKind.Organization or EntryKind.OrganizationNoun) return false;
        return true;
    }

    /// <summary>"وزير الصناعة والثروة المعدنية سالم الكندي": more fields joined by و, if a name closes them.</summary>
    private int WithFields(int from)
    {
        // "الموارد البشرية والتنمية": an adjective of the first field.
        if (!IsFurther(from) && !IsConstruct(from) && !(material.HasArticle(from) && (IsFurther(from + 1) || IsConstruct(from + 1)))) return from;
        var end = from;
        for (; end < from + MostOfFields && (material.HasArticle(end) || IsConstruct(end)); end++)
        {
            if (IsConstruct(end)) end++;
            // "وزير الفلاحة والصيد البحري والتنمية القروية المغربي".
            if (end > from && !material.HasAnd(end) && material.Matches.TryGet(end, EntryKind.Nationality, out var people) && people.Definite) return end;
            foreach (var match in material.Matches.At(end))
                if (match.Entry.Kind is EntryKind.Head or EntryKind.Honorific or EntryKind.Organization or EntryKind.State or EntryKind.Metonym or EntryKind.Capital or EntryKind.Modifier or EntryKind.Person or EntryKind.Nationality) return from;
        }
        return end > from && (names.ReadAt(end) is { Proclitics: Proclitics.None } || IsInLand(end) || IsNamedBehind(end)) ? end : from;
    }

    /// <summary>"وزير الداخلية والجماعات المحلية | ، فلان فلان", "وزير النقل والأشغال العمومية | السيد فلان": a full name behind a comma or an honorific.</summary>
    private bool IsNamedBehind(int token)
    {
        var at = material.IsComma(token) ? token + 1 : token;
        if (material.Matches.TryGet(at, EntryKind.Honorific, out var honorific) && honorific.Proclitics == Proclitics.None) at = honorific.End;
        return at > token && names.ReadAt(at) is { Proclitics: Proclitics.None } name && name.End - name.First > 1;
    }

    /// <summary>"وزيرة التضامن والأسرة | في المغرب، فلانة": the land in which the fields are governed, before the name.</summary>
    private bool IsInLand(int token) =>
        material.IsForm(token, "في") && material.Matches.TryGet(token + 1, EntryKind.State, out var state) && state.Proclitics == Proclitics.None && names.ReadAt(material.IsComma(state.End) ? state.End + 1 : state.End) is { Proclitics: Proclitics.None };

    /// <summary>"وزير العلاقات مع البرلمان".</summary>
    private int BehindWith(int token) => material.IsForm(token, "مع") && material.HasArticle(token + 1) && names.ReadAt(token + 1) is null ? token + 2 : token;

    /// <summary>"وزير الطوارئ وإدارة الكوارث", "وزير الزراعة واستصلاح الأراضي": a field of two words, of which the second has the article.</summary>
    private bool IsConstruct(int token) =>
        material.HasAnd(token) && !material.HasArticle(token) && material.HasArticle(token + 1) && !material.HasAnd(token + 1) && names.ReadAt(token) is null
        && !material.Matches.Has(token, EntryKind.Head) && !material.Matches.Has(token, EntryKind.Honorific) && !material.Matches.Has(token, EntryKind.Cue) && !material.Matches.Has(token, EntryKind.Trigger) && !material.Matches.Has(token, EntryKind.State) && !material.Matches.Has(token, EntryKind.Counterpart) && !material.Matches.Has(token + 1, EntryKind.Nationality) && !material.Matches.Has(token + 1, EntryKind.Head);

    private bool IsFurther(int token) => material.IsWord(token) && material.Passage.Form(token) is { Length: > 5 } form && form.StartsWith("وال");

    /// <summary>"وزير الخارجية والمغتربين اللبناني", "رئيس حكومة الوحدة الوطنية الليبية": more words with the article, if a nationality closes them.</summary>
    private int WithMore(Match head, int from)
    {
        if (head.Entry.Key == "minister" && WithFields(from) is var all && all > from) return all;
        var known = from;
        for (var i = from; i < from + MostWords && material.HasArticle(i); i++)
        {
            // "الاقتصاد والمالية": a field that the tables know, though it is written like a nationality.
            if (material.HasAnd(i) && material.Matches.At(i) is var matches && IsField(matches))
            {
                if (known == i) known = i + 1;
                continue;
            }
            if (material.Matches.TryGet(i, EntryKind.Nationality, out var nationality)) return nationality.Definite && !material.HasAnd(i) ? i : known;
            foreach (var match in material.Matches.At(i))
                if (match.Entry.Kind is EntryKind.Head or EntryKind.Honorific or EntryKind.Organization or EntryKind.State or EntryKind.Metonym or EntryKind.Capital or EntryKind.Modifier or EntryKind.Person) return known;
        }
        return known;
    }

    private static bool IsField(ReadOnlySpan<Match> matches)
    {
        foreach (var match in matches)
            if (match.Entry is { Kind: EntryKind.Complement, Key: "minister" } && match.End == match.First + 1) return true;
        return false;
    }
}
