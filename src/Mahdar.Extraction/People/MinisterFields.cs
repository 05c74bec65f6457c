using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Extraction.Offices;
using Mahdar.Model;

namespace Mahdar.Extraction.People;

/// <summary>What ministers are over, by which a report means one of several: "وزير المالية" is not he whom it calls وزير الطاقة alone, "الوزير" may be any.</summary>
internal static class MinisterFields
{
    /// <summary>"وزير الدولة للشؤون الخارجية" is not the foreign minister.</summary>
    private const string OfState = "دوله";

    /// <summary>Whether a minister may be meant by an office: what it is over is in one of his titles, or one of them in it.</summary>
    public static bool Fit(Material material, EntityDraft person, OfficePhrase office)
    {
        if (office is not { Head: "minister", Role: Role.Minister } || person.Fields.Count == 0) return true;
        var told = Of(material, office);
        return person.Fields.Exists(field => told.IsSubsetOf(field) || field.IsSubsetOf(told) && field.Contains(OfState) == told.Contains(OfState));
    }

    /// <summary>The words of a title but the first, its state and its standing (السابق), folded and without articles.</summary>
    public static HashSet<string> Of(Material material, OfficePhrase office)
    {
        var field = new HashSet<string>(StringComparer.Ordinal);
        for (var i = office.First + 1; i < office.End; i++)
            if (material.IsWord(i) && !material.Matches.Has(i, EntryKind.Nationality) && !material.Matches.Has(i, EntryKind.State) && !material.Matches.Has(i, EntryKind.Modifier)) field.Add(Bare(material.Passage.Form(i).ToString()));
        return field;
    }

    /// <summary>Without و and the article; the treasury and finance are one ministry.</summary>
    private static string Bare(string word) => (word.StartsWith("وال", StringComparison.Ordinal) ? word[3..] : word.StartsWith("ال", StringComparison.Ordinal) ? word[2..] : word) is var bare && bare == "خزانه" ? "ماليه" : bare;
}
