using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;

namespace Mahdar.Extraction.Statements;

/// <summary>Finds what can be no end of the words said: remarks between commas, and words that are bound to those before them.</summary>
internal sealed class ContentMiddle(Material material, ReferentIndex referents, QuotationMap quotations)
{
    /// <summary>Whether what stands at a token belongs to the words said whatever speaks for their end.</summary>
    public bool Covers(Telling telling, int token) => IsRemarkOnSubject(telling, token) || telling.IsClause && GoesOn(token) || IsBound(telling, token) || IsInserted(telling, token);

    /// <summary>So few words of a clause are only its subject.</summary>
    private const int MostOfSubject = 2;

    /// <summary>"قال إن روسيا، وهي حليف دمشق، أبلغت": what tells who the subject of a clause is does not end it.</summary>
    private bool IsRemarkOnSubject(Telling telling, int token) =>
        telling is { IsClause: true, Frame: "that" or "preposition and that" } && token - telling.First <= MostOfSubject && material.IsComma(token) && referents.Covering(token - 1) is not null
        && IsRemark(token + 1);

    /// <summary>"، كما أن طهران استغلته", "لأنها تضر": no reporter takes up words so; "كما أنه صرح" is his.</summary>
    public bool GoesOn(int token)
    {
        foreach (var match in material.Matches.At(material.IsComma(token) ? token + 1 : token))
            if (match.Entry is { Kind: EntryKind.Marker, Key: "goes on" }) return !Cues.IsAt(material, match.End);
        return false;
    }

    /// <summary>"خوفا من أن تهدد", "مركبة تابعة", "مكونات غير معلنة", "الرد على ما يجري": a word that is bound to the one before it, no sentence of its own.</summary>
    private bool IsBound(Telling telling, int token)
    {
        if (!material.IsWord(token) || !material.IsWord(token - 1) || material.IsForm(token, "حين")) return false;
        if (material.IsForm(token, "ان") || material.Passage.Form(token - 1) is "من" or "ومن" or "في" or "الي" or "علي" or "عن" or "غير" || Cues.IsObject(material, token)) return true;
        var verb = false;
        foreach (var match in material.Matches.At(token))
        {
            if (match.Entry.Kind == EntryKind.Marker) return false;
            if (match.Entry.Kind == EntryKind.Cue && (Cues.HasTaMarbuta(material, match) || match.Proclitics == Proclitics.None && IsPreposition(token - 1))) return true;
            verb |= match is { Entry: { Kind: EntryKind.Cue, Value: CueFacts { Form: CueForm.Past or CueForm.Present } cue }, Proclitics: Proclitics.None } && IsVerbOf(telling, token - 1, match.End, cue);
        }
        return verb;
    }

    /// <summary>"بعد رفض موسكو", not "من قبل", "فيما بعد" and what a comma parts from the words said.</summary>
    private bool IsPreposition(int token) => Particles.Is(material, token, Particle.Preposition) && material.IsWord(token - 1) && !material.IsForm(token - 1, "من") && !material.IsForm(token - 1, "فيما");

    /// <summary>Whether a verb of saying tells of what stands before it (المشروع الذي يعتبر الأكبر), and brings no words of its own (الذي تتهمه أنقرة, الذي قال إن).</summary>
    private bool IsVerbOf(Telling telling, int before, int end, CueFacts cue)
    {
        if (referents.StartingAt(end) is { Kind: not ReferentKind.Place } || Particles.Is(material, before, Particle.Relative) && (cue.ObjectWritten || !telling.IsClause)) return false;
        return Particles.Is(material, before, Particle.What) || !Tells(end);
    }

    /// <summary>Whether a clause or a quotation follows within a few words.</summary>
    private bool Tells(int token)
    {
        for (var i = token; i < token + MostToTold && i < material.Tokens.Length; i++)
            if (Complementizer.IsAt(material, i) || material.Is(i, ':') || quotations.OpeningAt(i) is { } quotation && quotations.IsSpeech(quotation)) return true;
        return false;
    }

    private const int MostToTold = 4;

    /// <summary>A remark between commas has at most so many words.</summary>
    private const int MostInserted = 20;

    /// <summary>"تأثير الإضراب، وهو الأكبر منذ سنوات، على الأسواق": a remark between two commas, behind which a noun goes on.</summary>
    private bool IsInserted(Telling telling, int token)
    {
        if (telling.IsClause || !material.IsComma(token) || !IsRemark(token + 1) || RelativeSays(token + 1)) return false;
        for (var i = token + 2; i < Math.Min(telling.Limit - 1, token + MostInserted); i++)
        {
            if (material.IsComma(i)) return material.IsWord(i + 1) && material.Passage.Form(i + 1) is "علي" or "عن" or "الي" or "بانه" or "بانها";
            if (material.Tokens[i].Kind is TokenKind.Break or TokenKind.Punctuation) return false;
        }
        return false;
    }

    private bool IsRemark(int token) => Particles.Is(material, token, Particle.Relative) || material.IsForm(token, "وهو") || material.IsForm(token, "وهي");

    /// <summary>"، التي قالت إنها": a relative clause with words of its own.</summary>
    public bool RelativeSays(int token) =>
        Particles.Is(material, token, Particle.Relative) && material.Matches.TryGet(token + 1, EntryKind.Cue, out var cue)
        && cue is { Proclitics: Proclitics.None, Entry.Value: CueFacts { Form: CueForm.Past or CueForm.Present, That: true } };
}
