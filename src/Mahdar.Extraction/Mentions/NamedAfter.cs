using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Model;

namespace Mahdar.Extraction.Mentions;

/// <summary>Names of people that are nobody's, or not those of whom the tables know, where they stand: of a thing or a place called after somebody, of others who share a given name.</summary>
internal sealed class NamedAfter(Material material)
{
    /// <summary>"فندق كابيلا", "موقع \"غيفت شوب\"", "مطار الملك خالد": whether a name at a token is that of a thing or a place.</summary>
    public bool IsOfThing(int token) => IsBehind(token, WordFlags.Thing);

    /// <summary>"مطار هواري بومدين", "شارع الحبيب بورقيبة": whether a place bears the name that starts at a token, whosever it is.</summary>
    public bool Bear(int token) => IsBehind(token, WordFlags.CalledAfter);

    private bool IsBehind(int token, WordFlags things)
    {
        var before = token > 0 && material.Tokens[token - 1].Kind == TokenKind.Quote ? token - 2 : token - 1;
        if (material.Matches.TryGet(before, EntryKind.Honorific, out var honorific) && honorific.First > 0) before = honorific.First - 1;
        if (!material.IsWord(before)) return false;
        foreach (var reading in material.Passage.Readings(before))
            if ((reading.Proclitics & Proclitics.Al) == 0 && (material.Knowledge.FlagsOf(reading.Word) & things) != 0) return true;
        return false;
    }

    /// <summary>"مطار هواري | بومدين": whether the family name at a token is within such a name.</summary>
    public bool AreIn(int token) =>
        material.Matches.Has(token, EntryKind.PersonShort) && material.Matches.TryGet(token - 1, EntryKind.Person, out var whole) && whole.End > token && Bear(token - 1);

    /// <summary>"الملك عبد العزيز" is somebody known; without the title it is one given name, which is that of many.</summary>
    public static bool IsGivenAlone(Material material, NameSpan name) =>
        name.End == name.First + 2 && material.IsForm(name.First, "عبد") && !(material.Matches.TryGet(name.First - 1, EntryKind.Honorific, out var title) && title.Entry.Role == Role.HeadOfState);
}
