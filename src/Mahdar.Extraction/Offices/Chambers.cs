using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Offices;

/// <summary>Reads "رئيس لجنة الزراعة بمجلس النواب", "العضو في البرلمان": who sits in a chamber whose state the words leave open.</summary>
internal sealed class Chambers(Material material)
{
    private static readonly string Committee = Letters.Fold("لجنة");

    /// <summary>The token behind the chamber that stands behind a title, or where the title ends.</summary>
    public int Behind(Match head, int end, List<Affiliation> of)
    {
        if (head.Entry is not { Number: Number.One, Key: "president" or "member" or "deputy" or "undersecretary" or "secretary" }) return end;
        if (of.Count == 0 ? head.Entry.Key is not ("member" or "deputy") || end != head.End : of is not [{ State: null, Organization: { Entry: null } body }] || !IsCommittee(body.First)) return end;
        return material.IsForm(end, "في") ? At(end + 1, Proclitics.None) ?? end : At(end, Proclitics.Ba) ?? end;
    }

    private bool IsCommittee(int token) => Letters.WithoutArticle(material.Passage.Form(token)).SequenceEqual(Committee);

    /// <summary>مجلس النواب, البرلمان: what a president of it makes a legislator.</summary>
    private int? At(int token, Proclitics written)
    {
        foreach (var match in material.Matches.At(token))
            if (match.Entry is { Kind: EntryKind.Complement, Key: "president", Role: Role.Legislator } && (match.Proclitics & ~Proclitics.Al) == written && !IsCommittee(token)) return match.End;
        return null;
    }
}
