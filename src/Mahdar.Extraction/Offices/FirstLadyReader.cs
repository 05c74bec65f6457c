using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Offices;

/// <summary>Reads "سيدة أميركا الأولى", "السيدة الأميركية الأولى": the state stands between the two words of the title.</summary>
internal sealed class FirstLadyReader(Material material)
{
    public OfficePhrase? Read(int token)
    {
        if (!material.IsWord(token) || Leading(material.Passage.Form(token)) is not { } leading || !AffiliationReader.TryRead(material, token + 1, out var of, out var end) || of is not { State: not null, Organization: null } || !material.IsForm(end, "الاولي")) return null;
        return new OfficePhrase(token, end + 1, leading, "first-lady", Role.Other, Number.One, Gender.Feminine, true, [of], OfficeStatus.Current, "office: first-lady");
    }

    private static Proclitics? Leading(ReadOnlySpan<char> form) => form switch
    {
        "السيده" or "سيده" => Proclitics.None,
        "والسيده" or "وسيده" => Proclitics.Wa,
        "للسيده" or "لسيده" => Proclitics.La,
        "بالسيده" or "بسيده" => Proclitics.Ba,
        _ => null,
    };
}
