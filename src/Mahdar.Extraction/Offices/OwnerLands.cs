using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;

namespace Mahdar.Extraction.Offices;

/// <summary>The states, regions and cities over which an office is held, where they are told as such: in a state, over a land or a place.</summary>
internal sealed class OwnerLands(Material material, NameReader names)
{
    /// <summary>"وزير الخارجية بالمملكة المغربية", "وزير الخارجية لدولة تيمور الشرقية", "رئيس المجلس في دولة الفاتيكان": a state by its full name.</summary>
    public Match? In(int token)
    {
        var within = material.IsForm(token, "في");
        return material.Matches.TryGet(within ? token + 1 : token, EntryKind.State, out var state) && state.End - state.First > 1 && state.Proclitics is var written && (within ? (written & Proclitics.Ba) == 0 : (written & (Proclitics.Ba | Proclitics.La)) != 0)
            && material.Passage.Form(state.First) is var form && (form.EndsWith("دوله") || form.EndsWith("جمهوريه") || form.EndsWith("مملكه") || form.EndsWith("سلطنه")) ? state : null;
    }

    /// <summary>"وزير الداخلية في فرنسا فلان", "وزيرة التعليم في المغرب، فلانة،", "كان وزيرا للدفاع في ألمانيا": the state in which one governs, not where he is met.</summary>
    public Match? Of(Match head, int token) =>
        token > head.End && head.Entry.Key is "minister" or "president" && material.IsForm(token, "في") && material.Matches.TryGet(token + 1, EntryKind.State, out var state) && state.Proclitics == Proclitics.None
            && (!head.Definite && head.Entry.Name.EndsWith('ا') || IsNameAt(material.IsComma(state.End) ? state.End + 1 : state.End)) ? state : null;

    /// <summary>A name, or what honours its bearer.</summary>
    private bool IsNameAt(int token) =>
        names.ReadAt(token) is { Proclitics: Proclitics.None } || material.Matches.TryGet(token, EntryKind.Honorific, out var honorific) && (honorific.Proclitics & ~Proclitics.Al) == 0 && names.ReadAfterTitle(honorific.End) is { Proclitics: Proclitics.None };

    /// <summary>"حاكم دبي", "ولي عهد أبوظبي": an office over a city or a region.</summary>
    public Match? PlaceAt(int token)
    {
        // "ولي عهد إمارة عجمان"
        if (material.IsWord(token) && material.Passage.Form(token) is "اماره" or "ولايه" or "مدينه" or "محافظه" or "مقاطعه" or "اقليم") token++;
        foreach (var match in material.Matches.At(token))
            if (match.Entry is { Kind: EntryKind.Capital or EntryKind.Place, State: not null } && match.Proclitics == Proclitics.None) return match;
        // "رئيس حكومة إقليم كردستان": the last word of the title begins the name of the place.
        if (material.IsForm(token - 1, "اقليم"))
            foreach (var match in material.Matches.At(token - 1))
                if (match.Entry is { Kind: EntryKind.Place, State: not null } && match.End > token) return match;
        return null;
    }
}
