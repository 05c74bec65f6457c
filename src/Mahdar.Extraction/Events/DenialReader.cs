using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>Tells whether somebody denies an event, or says that it was not held.</summary>
internal sealed class DenialReader(Scene scene)
{
    private const int MostDenied = 24, MostSubject = 16;

    private readonly Material material = scene.Material;

    /// <summary>"نفت الوزارة ما نشر عن زيارة مرتقبة": what the sentence denies from its beginning, without another clause between.</summary>
    public bool IsRuledOut(Match noun, int sentenceFirst)
    {
        if (noun.Definite || !IsDenial(sentenceFirst) || noun.First - sentenceFirst > MostDenied) return false;
        for (var i = sentenceFirst + 1; i < noun.First; i++)
            if (material.IsComma(i) || material.Tokens[i].Kind == TokenKind.Quote || material.IsParticle(i, EventParticle.Disclosure) || scene.IsSpeech(i) && material.HasAnd(i) || scene.Referents.Covering(i) is null && OpensClause(i)) return false;
        return true;
    }

    private bool OpensClause(int token) =>
        scene.LinkAt(token, out _) is LinkKind.Stop && !material.IsForm(token, "عن") && !material.IsForm(token, "ما") || scene.TryTrigger(token, out _, out var verb) && verb.Form != TriggerForm.Noun;

    /// <summary>"أكد أنه لم يلتق", "قال: لم نجتمع": one who speaks says that it was not held.</summary>
    public bool IsRuledOut(Match verb) =>
        IsDeniedOf(verb.First)
        || (material.IsForm(verb.First - 1, "لم") && !material.IsForm(verb.First - 2, "ما") || material.IsForm(verb.First - 1, "ولم")) && (scene.SpeakerAt(verb.First) is not null || material.IsForm(verb.First - 2, "انه") || material.IsForm(verb.First - 2, "انها"));

    /// <summary>"نفى المتحدث أن تكون الحكومة قد ناقشت مع": what somebody denies to have been.</summary>
    private bool IsDeniedOf(int verb)
    {
        if (!material.IsForm(verb - 1, "قد") || BeforeSubject(verb - 2) is var be && !material.IsParticle(be, EventParticle.Be) || !material.IsForm(be - 1, "ان")) return false;
        var denial = BeforeSubject(be - 2);
        return IsDenial(denial) && !IsNot(denial - 1);
    }

    private bool IsDenial(int token) => scene.MarkAt<StatusMark>(token, out _) is { Status: EventStatus.Denied } && !material.IsForm(token, "لن");

    /// <summary>"لا", "غير", "لم".</summary>
    public bool IsNot(int token) => material.IsParticle(token, EventParticle.Not);

    /// <summary>The token before those who stand between كان and its verb, with their commas.</summary>
    public int BeforeSubject(int token)
    {
        for (var most = token - MostSubject; token > most && (scene.Referents.Covering(token) is not null || material.IsComma(token) || material.IsParticle(token, EventParticle.Also)); token = scene.Referents.Covering(token) is { } subject ? subject.First - 1 : token - 1) { }
        return token;
    }
}
