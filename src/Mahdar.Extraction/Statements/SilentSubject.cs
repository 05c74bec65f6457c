using Mahdar.Arabic;
using Mahdar.Extraction.Mentions;

namespace Mahdar.Extraction.Statements;

/// <summary>Tells who is meant where a cue names nobody: وأضاف, وقال, مؤكدا.</summary>
internal sealed class SilentSubject(Material material, ReferentIndex referents, StatementLog log)
{
    /// <summary>The one who spoke last and agrees with the cue in gender.</summary>
    public SpeakerReading Read(CueFacts cue, int token)
    {
        if (cue.Plural) return log.Speakers.LastOrDefault() is { Sort: "source" } crowd ? new SpeakerReading(SpeakerKind.Silent, crowd, token, "subject understood: spoke before") : SpeakerReading.Nobody(token);
        if (!IsContinuation(cue) && SubjectOfSentence(token, cue) is { } subject) return new SpeakerReading(SpeakerKind.Silent, subject, token, "subject understood: subject of the sentence before");
        for (var i = log.Speakers.Count - 1; i >= Math.Max(0, log.Speakers.Count - 6); i--)
            if (Agreement.Fits(log.Speakers[i], cue)) return new SpeakerReading(SpeakerKind.Silent, log.Speakers[i], token, "subject understood: spoke before");
        return log.Speakers.Count > 0 ? new SpeakerReading(SpeakerKind.Silent, log.Speakers[^1], token, "subject understood: spoke last") : new SpeakerReading(SpeakerKind.Silent, null, token, "");
    }

    /// <summary>Verbs that only go on with what the same speaker said.</summary>
    private static bool IsContinuation(CueFacts cue) => cue.Verb is "أضاف" or "تابع" or "أردف" or "استطرد" or "واصل" or "مضى" or "ختم" || cue.Form == CueForm.Participle;

    /// <summary>Whom this sentence, else the one before it, is about: its first person or body that stands behind no preposition.</summary>
    private EntityDraft? SubjectOfSentence(int token, CueFacts cue)
    {
        var sentence = material.Passage.SentenceOf(Math.Max(0, token - 1));
        for (var s = sentence; s >= Math.Max(0, sentence - 1); s--)
        {
            var (first, end, _) = material.Passage.Sentences[s];
            for (var i = first; i < Math.Min(end, token) && i < first + 9; i++)
            {
                if (referents.StartingAt(i) is not { } referent) continue;
                if (referent.Kind is ReferentKind.Person or ReferentKind.Official && (referent.Entity.Name is not null || referent.Entity.RepresentedState is not null) && (referent.Proclitics & ~(Proclitics.Al | Proclitics.Wa)) == 0 && !IsGoverned(i) && Agreement.Fits(referent.Entity, cue) && material.IsActive(i)) return referent.Entity;
                if (referent.Kind is ReferentKind.Organization && i <= first + 2 && (referent.Proclitics & ~(Proclitics.Al | Proclitics.Wa)) == 0 && !IsGoverned(i) && Agreement.Fits(referent.Entity, cue) && material.IsActive(i)) return referent.Entity;
                i = referent.End - 1;
            }
        }
        return null;
    }

    private bool IsGoverned(int token) => token > 0 && material.IsWord(token - 1) && material.Passage.Form(token - 1) is "من" or "عن" or "الي" or "علي" or "مع" or "في" or "بين" or "لدي" or "ضد" or "بحسب" or "حسب" or "بعد" or "قبل";

    /// <summary>A participle goes with the speaker of its sentence, else with its first subject.</summary>
    public EntityDraft? OfParticiple(int token, Sentence sentence, CueFacts cue)
    {
        for (var i = log.Found.Count - 1; i >= 0 && log.Found[i].CueFirst >= sentence.First; i--)
            if (Agreement.Fits(log.Found[i].Speaker, cue)) return log.Found[i].Speaker;
        return FirstIn(sentence, token, cue, true) ?? FirstIn(sentence, token, cue, false);
    }

    private EntityDraft? FirstIn(Sentence sentence, int before, CueFacts cue, bool people)
    {
        for (var i = sentence.First; i < before; i++)
        {
            if (referents.StartingAt(i) is not { } referent) continue;
            var fits = people ? referent.Kind is ReferentKind.Person or ReferentKind.Official : referent.Kind is ReferentKind.Organization or ReferentKind.State or ReferentKind.Capital;
            if (fits && Agreement.Fits(referent.Entity, cue) && (referent.Proclitics & ~Proclitics.Al) == 0) return referent.Entity;
            i = referent.End - 1;
        }
        return null;
    }
}
