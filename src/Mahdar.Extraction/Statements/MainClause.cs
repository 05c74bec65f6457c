using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;

namespace Mahdar.Extraction.Statements;

/// <summary>
/// Tells where the main clause begins behind one at the head of the sentence in which somebody speaks: "وفيما أكدت الحكومة أن الوضع مستقر، | ارتفعت
/// الأعداد", "ورغم إعلان الوزير أن الطريق مفتوح، | منع الجنود المسافرين". What is said ends before it.
/// </summary>
internal sealed class MainClause(Material material, ReferentIndex referents)
{
    /// <summary>Whether a word of saying, which begins at a token, is what a clause tells that the sentence puts before its main one, or before the verb of its subject.</summary>
    public bool ComesAfter(int cue)
    {
        var sentence = material.Passage.Sentences[material.Passage.SentenceOf(cue)];
        var at = Dateline.After(material, sentence.First);
        return at < cue && (IsOfSubject(cue, at) || IsOfClause(cue, at));
    }

    /// <summary>"سالم الحداد، الذي قال إن الاتفاق قريب، | غادر", "وكان الوزير الذي أكد أن الطريق مفتوح، | قد غادر": the relative clause of who stands at the head of the sentence.</summary>
    private bool IsOfSubject(int cue, int first)
    {
        if (!Particles.Is(material, cue - 1, Particle.Relative)) return false;
        if (material.IsWas(first) || Particles.Is(material, first, Particle.Opener)) first++;
        return referents.StartingAt(first) is { Kind: not ReferentKind.Place } subject && (subject.Proclitics & (Proclitics.Ba | Proclitics.La)) == 0 && (material.IsComma(subject.End) ? subject.End + 1 : subject.End) == cue - 1;
    }

    private bool IsOfClause(int cue, int at)
    {
        // "في حين أكد الوزير أن" alone is a sentence as often.
        if (material.IsForm(at, "في") && material.IsForm(at + 1, "حين")) return false;
        // "في الوقت الذي", "على الرغم من".
        if (Particles.Is(material, at, Particle.Preposition) && Particles.Is(material, at + 1, Particle.While)) at++;
        if (!Particles.Is(material, at, Particle.While)) return false;
        at++;
        if (material.IsForm(at, "الذي") || material.IsForm(at, "من")) at++;
        if (Complementizer.IsAt(material, at)) at++;
        while (material.IsForm(at, "قد") || material.IsWas(at)) at++;
        if (at < cue && referents.StartingAt(at) is { Kind: not ReferentKind.Place } subject) at = material.IsForm(subject.End, "قد") ? subject.End + 1 : subject.End;
        return at == cue;
    }

    /// <summary>Whether the main clause begins behind a comma: with a word that goes on with nothing before it, a verb as a rule.</summary>
    public bool BeginsBehind(int comma)
    {
        var first = comma + 1;
        if (!material.IsComma(comma) || !material.IsWord(first) || material.IsTime(first)) return false;
        if (material.IsForm(first, "قد") || Particles.Is(material, first, Particle.Turn) || material.Passage.Form(first) is "فان" or "فانه" or "فانها" or "فقد") return true;
        return !material.HasArticle(first) && !material.HasAnd(first) && !material.HasBa(first) && referents.StartingAt(first) is null && !Complementizer.IsAt(material, first)
            && !Particles.Is(material, first, Particle.Preposition | Particle.Relative | Particle.Opener | Particle.Lead | Particle.Adverb | Particle.Pronoun | Particle.Phrase)
            && !material.Matches.Has(first, EntryKind.Head) && !material.Matches.Has(first, EntryKind.OrganizationNoun) && !material.Matches.Has(first, EntryKind.Nationality) && !material.Matches.Has(first, EntryKind.Honorific)
            && material.Passage.Form(first) is { Length: > 2 } form && !(form[^1] == Letters.Alef && form.Length > 4) && form[^1] != Letters.Ha;
    }
}
