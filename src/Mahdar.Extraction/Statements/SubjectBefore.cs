using Mahdar.Arabic;
using Mahdar.Extraction.Mentions;

namespace Mahdar.Extraction.Statements;

/// <summary>Finds the speaker who stands before the cue: "الوكالة قالت", "كان لافروف قد أعلن", "روبيو، الذي قال".</summary>
internal sealed class SubjectBefore(Material material, ReferentIndex referents)
{
    /// <summary>A subject that stands before its verb at the head of the sentence: "وكالة الأنباء السعودية قالت إن".</summary>
    public EntityDraft? Before(int verb, Sentence sentence)
    {
        var at = verb - 1;
        if (material.IsForm(at, "قد")) at--;
        if (material.IsForm(at, "كان") || material.IsForm(at, "كانت") || material.IsForm(at, "فقد")) at--;
        if (material.IsComma(at)) at--;
        return referents.Covering(at) is { } referent && referent.End == at + 1 && CanSpeak(referent) && (referent.First <= sentence.First + 2 || BeginsClause(referent.First) || material.IsForm(referent.First - 1, "كان") || material.IsForm(referent.First - 1, "وكان") || material.IsForm(referent.First - 1, "وكانت") || material.IsForm(referent.First - 1, "كانت") || material.IsForm(referent.First - 1, "اما"))
            ? referent.Entity : FarSubject(verb, sentence);
    }

    /// <summary>"روبيو، الذي قال": the one whom the relative pronoun takes up.</summary>
    public EntityDraft? Relative(int verb)
    {
        foreach (var match in material.Matches.At(verb))
            if (match.Entry.Value is CueFacts { ObjectWritten: true }) return null;
        var at = verb - 1;
        if (material.IsForm(at, "قد") || material.IsForm(at, "كان") || material.IsForm(at, "كانت")) at--;
        if (!material.IsWord(at) || material.Passage.Form(at) is not ("الذي" or "التي" or "الذين")) return null;
        at--;
        if (material.IsComma(at)) at--;
        return referents.Covering(at) is { } referent && referent.End == at + 1 && referent.Kind != ReferentKind.Place ? referent.Entity : null;
    }

    /// <summary>"وكان وزير الخارجية، … ، قد أعلن": كان at the head, its subject next, قد before the verb.</summary>
    private EntityDraft? FarSubject(int verb, Sentence sentence)
    {
        if (!material.IsForm(verb - 1, "قد")) return null;
        for (var i = sentence.First; i < verb && i < sentence.First + 4; i++)
            if ((material.IsForm(i, "كان") || material.IsForm(i, "وكان") || material.IsForm(i, "كانت") || material.IsForm(i, "وكانت")) && referents.StartingAt(i + 1) is { } subject && CanSpeak(subject)) return subject.Entity;
        return null;
    }

    /// <summary>"وكان الرئيس الأميركي حذر إيران": كان, its subject, then the verb.</summary>
    public bool IsAfterWas(int verb) =>
        referents.Covering(verb - 1) is { } subject && subject.End == verb && material.IsWord(subject.First - 1) && material.Passage.Form(subject.First - 1) is "كان" or "وكان" or "كانت" or "وكانت";

    private bool BeginsClause(int token) =>
        (material.Tokens[token].SpaceBefore || token > 0) && (material.IsComma(token - 1) || material.IsWord(token - 1) && material.Passage.Form(token - 1) is "لكن" or "ولكن" or "فان" or "غير" or "بينما" or "فيما" or "لان" or "اذ" or "حيث" or "ان");

    private static bool CanSpeak(Referent referent) => referent.Kind != ReferentKind.Place && (referent.Proclitics & ~(Proclitics.Al | Proclitics.Wa)) == 0;
}
