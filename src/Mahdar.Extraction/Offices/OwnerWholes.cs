using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;

namespace Mahdar.Extraction.Offices;

/// <summary>Reads of what a body is a part that was just read as whose an office is: مكتب الاتصالات بالبيت الأبيض.</summary>
internal sealed class OwnerWholes(Material material)
{
    /// <summary>"المكتب الإعلامي بوزارة الخارجية", "مكتب الاتصالات بالبيت الأبيض": the organ of a state of which the owner just read is a part.</summary>
    public int Read(Match head, int from, List<Affiliation> of)
    {
        // "المكتب السياسي لأنصار الله": a part of a movement is the movement's.
        if (of is [{ State: null, Organization: { Entry: null } }] && material.StartsWith(from, Letters.Lam) && OrganizationReader.ReadAt(material, from) is { Sort: "party" or "armed-group" } movement)
        {
            of[0] = new Affiliation(AffiliationReader.StateOf(movement), movement);
            return movement.End;
        }
        // "مدير مكتب إسرائيل وفلسطين في منظمة كذا".
        while (of is [{ State: not null, Organization: null }] && head.Entry.Key is "chief-of-cabinet" or "director" && IsJoined(from) && material.IsForm(from + 1, "في")) from++;
        var at = material.IsForm(from, "في") ? from + 1 : HasBody(from) ? from : -1;
        // "مدير مكتب الأردن في منظمة كذا": for which land one works there.
        if (at > 0 && head is { Entry: { Number: Number.One, Key: "director" or "chief-of-cabinet" or "official" or "scholar" }, Definite: false } && of is [{ State: not null, Organization: null }] && AffiliationReader.TryRead(material, at, out var employer, out var behind) && employer.Organization is { Sort: "ngo" or "intergovernmental" or "institute" or "university" or "company" or "bank" })
        {
            of[0] = employer;
            return behind;
        }
        // "مدير إدارة البحوث بشركة نوردا": a part of a company is the company's.
        if (at > 0 && of is [{ State: null, Organization: { Entry: null } part }] && IsDepartment(part.First) && AffiliationReader.TryRead(material, at, out var owner, out var closed) && owner.Organization is not null)
        {
            of[0] = owner;
            return closed;
        }
        // "التقى الأمين العام لحلف الناتو في البيت الأبيض": a body of its own is no part of a state.
        if (at < 0 || of.Count != 1 || of[0] is { State: not null, Organization: not null } or { Organization.Entry.Sort: "intergovernmental" } || !AffiliationReader.TryRead(material, at, out var whole, out var end) || whole.Organization is not { Sort: "ministry" or "state-organ" or "legislature" } && !(whole.Organization is null && material.Matches.Has(at, EntryKind.Metonym) && !material.Matches.Has(at, EntryKind.Capital))) return from;
        of[0] = whole;
        return end;
    }

    private bool IsDepartment(int token) => Letters.WithoutArticle(material.Passage.Form(token)) is "اداره" or "قسم" or "شعبه" or "وحده" or "مديريه" or "دايره";

    /// <summary>ب with a noun of organizations: بوزارة; "رحب الرئيس بالوفد" has nobody work there.</summary>
    public bool HasBody(int token)
    {
        foreach (var match in material.Matches.At(token))
            if (match.Entry.Kind is EntryKind.OrganizationNoun or EntryKind.Organization && (match.Proclitics & ~Proclitics.Al) == Proclitics.Ba && !material.IsForm(token, "بالوفد")) return true;
        return false;
    }

    /// <summary>"وزراء خارجية روسيا وتركيا وإيران": a state with و, though the letters may be another word.</summary>
    public bool IsJoined(int token)
    {
        foreach (var match in material.Matches.At(token))
            if (match.Entry.Kind is EntryKind.State or EntryKind.Nationality && (match.Proclitics & Proclitics.Wa) != 0) return true;
        return false;
    }
}
