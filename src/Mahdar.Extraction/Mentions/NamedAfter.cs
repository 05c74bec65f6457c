using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Model;

namespace Mahdar.Extraction.Mentions;

/// <summary>Names of people whom the tables know that are not theirs where they stand: of a place that is called after them, of others who share a given name.</summary>
internal sealed class NamedAfter(Material material)
{
    /// <summary>"مطار هواري بومدين", "شارع الحبيب بورقيبة": whether a place bears the name that starts at a token.</summary>
    public bool Bear(int token)
    {
        var before = material.Matches.Has(token - 1, EntryKind.Honorific) ? token - 2 : token - 1;
        if (!material.IsWord(before)) return false;
        var form = material.Passage.Form(before);
        return (form is [Letters.Waw or Letters.Ba or Letters.Lam, 'م' or 'ش' or 'ج', _, _, ..] ? form[1..] : form) is "مطار" or "ميناء" or "شارع" or "ملعب" or "جسر" or "ميدان";
    }

    /// <summary>"مطار هواري | بومدين": whether the family name at a token is within such a name.</summary>
    public bool AreIn(int token) =>
        material.Matches.Has(token, EntryKind.PersonShort) && material.Matches.TryGet(token - 1, EntryKind.Person, out var whole) && whole.End > token && Bear(token - 1);

    /// <summary>"الملك عبد العزيز" is somebody known; without the title it is one given name, which is that of many.</summary>
    public static bool IsGivenAlone(Material material, NameSpan name) =>
        name.End == name.First + 2 && material.IsForm(name.First, "عبد") && !(material.Matches.TryGet(name.First - 1, EntryKind.Honorific, out var title) && title.Entry.Role == Role.HeadOfState);
}
