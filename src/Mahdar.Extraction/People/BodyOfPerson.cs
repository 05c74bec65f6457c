using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Extraction.Offices;
using Mahdar.Model;

namespace Mahdar.Extraction.People;

/// <summary>The body that somebody is of where no title says what he is in it.</summary>
internal static class BodyOfPerson
{
    /// <summary>So many tokens before a name the body that it leads begins.</summary>
    private const int MostBodyWords = 9;

    /// <summary>So many tokens behind "من" the body stands whose part somebody works for.</summary>
    private const int MostPartWords = 6;

    /// <summary>"تانيا لوكشينا من هيومن رايتس ووتش", "فلان من برنامج الطاقة في جامعة القاهرة": the body that someone unknown speaks from.</summary>
    public static OfficePhrase? SpokenFrom(Material material, int token)
    {
        // مؤسسة is a foundation and a founder.
        if (!material.IsForm(token, "من") || material.Matches.Has(token + 1, EntryKind.Head) && !material.Matches.Has(token + 1, EntryKind.OrganizationNoun)) return null;
        if (BodyAt(material, token + 1) is { } body) return From(body);
        if (BelongedTo(material, token) is { } served && Statements.Complementizer.IsAt(material, served.End)) return served;
        for (var i = token + 2; i < token + MostPartWords && material.IsWord(i) && !Statements.Cues.IsAt(material, i); i++)
            if (material.IsForm(i, "في") && BodyAt(material, i + 1) is { } whole) return From(whole);
        return null;

        OfficePhrase From(OrganizationSpan of) =>
            new(token, of.End, Proclitics.None, "member", Role.Other, Number.One, Gender.Any, true, [new Affiliation(null, of)], OfficeStatus.Current, "office: of a body");
    }

    /// <summary>"من وزارة الخارجية القطرية", "من حزب الشعب": the ministry or movement that somebody is of.</summary>
    public static OfficePhrase? BelongedTo(Material material, int token) =>
        material.IsForm(token, "من") && OrganizationReader.ReadAt(material, token + 1) is { Sort: "ministry" or "party" or "armed-group" or "union" } body
            ? new(token, body.End, Proclitics.None, "member", Role.Other, Number.One, Gender.Any, true, [new Affiliation(AffiliationReader.StateOf(body), body)], OfficeStatus.Current, "office: of a body") : null;

    private static OrganizationSpan? BodyAt(Material material, int token) =>
        token < material.Tokens.Length && material.Tokens[token].Kind == TokenKind.Quote
            ? OrganizationReader.InMarks(material, token)
            : OrganizationReader.ReadAt(material, token) is { Sort: "think-tank" or "ngo" or "university" or "company" } body ? body : null;

    /// <summary>"ائتلاف الوطنية بزعامة إياد علاوي": the body that a person leads, or null.</summary>
    public static OfficePhrase? Led(Material material, int token)
    {
        if (!material.IsForm(token - 1, "بزعامه")) return null;
        for (var i = token - 2; i >= Math.Max(0, token - MostBodyWords) && material.IsActive(i); i--)
            if (OrganizationReader.ReadAt(material, i) is { Sort: "party" or "armed-group" or "union" } body && body.End <= token - 1 && body.End >= token - 3)
                return new OfficePhrase(token - 1, token, Proclitics.None, "leader", Role.PartyLeader, Number.One, Gender.Any, true, [new Affiliation(null, body)], OfficeStatus.Current, "office: leads a body");
        return null;
    }
}
