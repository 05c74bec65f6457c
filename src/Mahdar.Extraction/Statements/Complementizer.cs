namespace Mahdar.Extraction.Statements;

/// <summary>أن and إن, with ب and with the pronouns that may be written on them: what introduces a clause.</summary>
internal static class Complementizer
{
    /// <summary>Whether one stands at a token; "بعد أن" and "إلا أن" introduce nothing that is said.</summary>
    public static bool IsAt(Material material, int token)
    {
        if (!material.IsWord(token) || !material.Tokens[token].SpaceBefore && material.Is(token - 1, '.')) return false;
        var form = material.Passage.Form(token);
        if (!Is(form) || Particles.Is(material, token - 1, Particle.NotThat) && !IsBehindTime(material, token)) return false;
        // "آن" is a name, "إلا" an exception.
        return material.Report.Text[material.Tokens[token].Start] is var letter && letter is not 'آ' && (letter is not 'إ' || form is not ("الا" or "بالا"));
    }

    /// <summary>"صرح من قبل بأن", "قالت فيما بعد إنها": what stands before it only tells when.</summary>
    private static bool IsBehindTime(Material material, int token) =>
        material.IsForm(token - 1, "قبل") && material.IsForm(token - 2, "من") || material.IsForm(token - 1, "بعد") && material.IsForm(token - 2, "فيما");

    public static bool Is(ReadOnlySpan<char> form) => form switch
    {
        "ان" or "بان" or "انه" or "انها" or "بانه" or "بانها" or "انهم" or "بانهم" or "انهما" or "بانهما" or "انني" or "اني" or "اننا" or "بانني" or "باننا" or "انهن" or "بانهن" or "الا" or "بالا" => true,
        _ => false,
    };

    /// <summary>Whether the pronoun on it says who is spoken of, so that it belongs to the words said (إنهما يريدان).</summary>
    public static bool CarriesSubject(ReadOnlySpan<char> form) => form is "انهما" or "انهم" or "انهن" or "انني" or "اننا" or "اني" or "الا" or "بالا";
}
