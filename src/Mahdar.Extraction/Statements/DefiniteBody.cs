using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Statements;

/// <summary>Tells which body a definite noun and its adjectives mean: "الصحيفة الأمريكية", "المنظمة الحقوقية".</summary>
internal sealed class DefiniteBody(Material material, ReferentIndex referents)
{
    /// <summary>The outlet, company or organization named before the one that is only described, as far as the state fits; null where none was.</summary>
    public EntityDraft? NamedBefore(EntityDraft described)
    {
        if (described is { Type: EntityType.Organization, Ref: null, Sort: "company", Name: { } name } && name.StartsWith(Company, StringComparison.Ordinal)) return OfField(described);
        if (described is not { Type: EntityType.Organization, Ref: null, Name: ['ا', 'ل', ..] } || First(described) is not { } told || !material.Matches.TryGet(told.First, EntryKind.OrganizationNoun, out var noun) || !IsPlain(noun.Entry)) return null;
        string? state = null;
        for (var i = noun.End; i < told.End; i++)
            if (!material.HasArticle(i) || !material.StartsWith(i, Letters.Alef)) return null;
            else if (material.Matches.TryGet(i, EntryKind.Nationality, out var nationality)) (state, i) = (state ?? nationality.Entry.State, nationality.End - 1);
            else if (IsOfMany(noun.Entry)) return null;
        return Last(told, noun.Entry, state) ?? (state is not null && IsOfMany(noun.Entry) ? OnlyNamed(told, noun.Entry.Sort, state) : null);
    }

    private const string Company = "شركة ";

    /// <summary>"شركة الطيران", "شركة النقل البريطانية": the only company that has been named, where nothing but a field and a state is told; else null.</summary>
    private EntityDraft? OfField(EntityDraft company)
    {
        foreach (var referent in referents.All)
        {
            if (referent.Entity != company) continue;
            if (referent.Kind != ReferentKind.Organization || referent.First + 1 >= referent.End) return null;
            for (var i = referent.First + 1; i < referent.End; i++)
                if (!material.HasArticle(i) || !material.StartsWith(i, Letters.Alef)) return null;
            return OnlyNamed(referent, company.Sort, company.Country);
        }
        return null;
    }

    /// <summary>The one body of a kind, and of no other state, that was told before by a name, not by what it does; null where there are none or several.</summary>
    private EntityDraft? OnlyNamed(Referent told, string? sort, string? state)
    {
        EntityDraft? only = null;
        foreach (var referent in referents.All)
        {
            if (referent.First >= told.First) break;
            if (referent is not { Kind: ReferentKind.Organization, Entity: { Name: { } name } body } || body.Sort != sort || body == told.Entity || body == only || name.StartsWith("ال", StringComparison.Ordinal) || body.Ref is null && name.Contains(" ال", StringComparison.Ordinal)) continue;
            if (only is not null || state is not null && (body.Country ?? state) != state) return null;
            only = body;
        }
        return only;
    }

    private EntityDraft? Last(Referent told, Entry noun, string? state)
    {
        EntityDraft? named = null;
        for (var i = referents.All.Count - 1; i >= 0; i--)
        {
            if (referents.All[i] is not { Kind: ReferentKind.Organization, Entity: { Name: { } name } body } before || before.First >= told.First || body == told.Entity || name.StartsWith("ال", StringComparison.Ordinal)) continue;
            var isSo = name.StartsWith(noun.Name + " ", StringComparison.Ordinal);
            if (state is not null && body.Country == state && (isSo || body.Sort == noun.Sort)) return body;
            if (isSo && (body.Country is null || state is null)) named ??= body;
        }
        return named;
    }

    /// <summary>Where the report speaks of a body first, in more words than its noun; null where it does not.</summary>
    private Referent? First(EntityDraft body)
    {
        foreach (var referent in referents.All)
            if (referent.Entity == body) return referent.Kind == ReferentKind.Organization && material.HasArticle(referent.First) && referent.End > referent.First + 1 ? referent : null;
        return null;
    }

    private static bool IsPlain(Entry noun) => noun.Sort is "news-agency" or "newspaper" or "broadcaster" or "website" || IsOfMany(noun) || noun.Name == "منظمة";

    /// <summary>Of companies and institutes there are many: any adjective but that of a state names another (البنك الوطني).</summary>
    private static bool IsOfMany(Entry noun) => noun.Sort is "company" or "think-tank";
}
