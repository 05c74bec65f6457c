using Mahdar.Extraction.Lexicon;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>Tells of a word of an event whether there it tells none: what was not, what is only spoken of, a document that nobody signs.</summary>
internal sealed class IdleWords(Scene scene, StatusReader status)
{
    /// <summary>So many tokens stand at most between the verb of signing and what is signed.</summary>
    private const int MostToSigning = 36;

    /// <summary>So many tokens stand at most between talks and what leads to them.</summary>
    private const int MostToCarrier = 6;

    private readonly Material material = scene.Material;

    public bool IsNone(Match trigger, TriggerFacts facts, int sentenceFirst) =>
        IsOfNothing(trigger, facts) || facts is { Frame: TriggerFrame.Sign } && !IsSigned(trigger, sentenceFirst) || facts.IsIdea && !IsMeant(trigger, sentenceFirst);

    /// <summary>"لم يزر", "على اتصال", "قنوات الاتصال", "عدم زيارته", "تم استقباله", "كان في استقباله": no event is told of.</summary>
    private bool IsOfNothing(Match trigger, TriggerFacts facts) =>
        IsNegated(trigger.First) && !IsDenied(trigger, facts)
        || facts is { Type: EventType.Visit, Form: TriggerForm.Noun } && material.IsParticle(trigger.First - 1, EventParticle.Lack)
        // "ترك هاتفه مع خطيبته": a thing.
        || trigger.Entry.Name == "هاتف" && facts is { Form: TriggerForm.Past, Pronoun: TriggerPronoun.One } && material.IsWord(trigger.First - 1) && scene.Referents.Covering(trigger.First - 1) is null && scene.LinkAt(trigger.First - 1, out _) is null && !material.HasAnd(trigger.First) && !material.IsParticle(trigger.First - 1, EventParticle.Preverbal)
        // "في ما يتصل بالاتفاق".
        || facts is { Type: EventType.Call, Form: TriggerForm.Present } && (material.IsForm(trigger.First - 1, "ما") || material.IsForm(trigger.First - 1, "فيما"))
        || facts.Type == EventType.Call && (material.IsForm(trigger.First - 1, "علي") || material.IsParticle(trigger.First - 1, EventParticle.Channel))
        || trigger.Entry.Name is "قابل" or "يقابل" && IsAnswer(trigger.End)
        || facts is { Frame: TriggerFrame.Object, Form: TriggerForm.Noun } && (IsPassive(trigger.First) || IsWelcome(trigger.First));

    /// <summary>"قابله بالرفض", "قوبل الاقتراح بالترحيب": how somebody answers.</summary>
    private bool IsAnswer(int token)
    {
        for (var i = token; i < token + MostToAnswer; i++)
            if (material.IsWord(i) && material.Passage.Form(i) is "بالرفض" or "برفض" or "بالترحيب" or "بترحيب" or "بالسخريه" or "بالمثل" or "بالصمت" or "بالاستهجان" or "بالشكر") return true;
        return false;
    }

    private const int MostToAnswer = 4;

    /// <summary>"وقع الوزيران على وثيقة", "توصل الطرفان إلى هدنة", "توقيع بيان مشترك", not "نشرت الوزارتان وثيقة".</summary>
    private bool IsSigned(Match paper, int sentenceFirst)
    {
        if (SigningReader.Signing(material, paper.First) >= 0 || scene.LinkAt(paper.First - 1, out _) is LinkKind.To && material.IsParticle(paper.First - 2, EventParticle.Reaching) || IsSignedBehind(paper.End)) return true;
        for (var i = paper.First - 1; i >= sentenceFirst && i > paper.First - MostToSigning; i--)
            if (scene.TryTrigger(i, out var verb, out var facts) && facts.Form != TriggerForm.Noun) return IsSigning(verb);
        return false;
    }

    /// <summary>"البيان المشترك الذي توصل إليه الطرفان", "الإعلان الثلاثي الذي وقعه الرؤساء".</summary>
    private bool IsSignedBehind(int token)
    {
        var at = material.HasArticle(token) && scene.LinkAt(token, out _) is null ? token + 1 : token;
        return scene.LinkAt(at, out var verb) is LinkKind.Relative && scene.TryTrigger(verb, out var signs, out var facts) && facts.Form != TriggerForm.Noun && IsSigning(signs);
    }

    private static bool IsSigning(Match verb) => verb.Entry.Name is "وقع" or "يوقع" or "أبرم" or "يبرم" or "توصل" or "يتوصل";

    /// <summary>"لا مفاوضات", "أكد أنه لم يلتق": a meeting of which it is told that there was none.</summary>
    private bool IsDenied(Match trigger, TriggerFacts facts) =>
        facts.Type == EventType.Meeting && (facts.Form == TriggerForm.Noun || facts.Frame is TriggerFrame.Object or TriggerFrame.With && status.Denials.IsRuledOut(trigger));

    /// <summary>"لم يزر", "ألا يلتقي", "دون أن يلتقي".</summary>
    private bool IsNegated(int token) =>
        material.IsParticle(token - 1, EventParticle.Denies) || material.IsForm(token - 1, "الا") || material.IsForm(token - 1, "ان") && (material.IsForm(token - 2, "دون") || IsNeverBefore(token - 2));

    /// <summary>"لم يسبق له أن التقى", "لم يسبق للرئيس أن زار".</summary>
    private bool IsNeverBefore(int token)
    {
        if (scene.Referents.Covering(token) is { } subject) token = subject.First - 1;
        else if (material.IsWord(token) && material.Passage.Form(token) is "له" or "لها" or "لهما" or "لهم") token--;
        return (material.IsForm(token, "يسبق") || material.IsForm(token, "تسبق")) && material.IsParticle(token - 1, EventParticle.Denies);
    }

    /// <summary>"تم استقباله": by whom is not told.</summary>
    private bool IsPassive(int token)
    {
        if (!material.IsForm(token - 1, "تم") && !material.IsForm(token - 1, "يتم")) return false;
        for (var i = token + 1; i < token + MostToAgent && !material.Is(i, '.'); i++)
            if (scene.LinkAt(i, out _) is LinkKind.By) return false;
        return true;
    }

    /// <summary>So many tokens stand at most between a reception and who receives.</summary>
    private const int MostToAgent = 20;

    /// <summary>"أجرى نقاشا", "استعداده للتفاوض", "دعا إلى حوار", not "الحوار بين الأديان": talks that are held, wished for or refused.</summary>
    private bool IsMeant(Match trigger, int sentenceFirst)
    {
        var carrier = scene.MarkAt<CarrierMark>(trigger.First - 1, out _) is null ? trigger.First : trigger.First - 1;
        // "تم الاتفاق بعد تفاوض الجانب الروسي مع": what something came of was held.
        if (material.IsWord(trigger.First - 1) && material.Passage.Form(trigger.First - 1) is "بعد" or "عقب" or "اثر") return true;
        if (!trigger.Definite && scene.LinkAt(carrier - 1, out _) is LinkKind.To && status.IsCalledFor(carrier, sentenceFirst)) return true;
        for (var i = trigger.First - 1; i >= sentenceFirst && i > trigger.First - MostToCarrier && !material.IsComma(i); i--)
        {
            if (scene.Referents.Covering(i) is { } referent) { i = referent.First; continue; }
            if (scene.MarkAt<StatusMark>(i, out _) is { } mark && (!material.EndsInTaMarbuta(i) || material.IsParticle(i, EventParticle.Willing)) && (mark.Status is EventStatus.Proposed or EventStatus.Denied || mark.Status == EventStatus.Planned && material.IsParticle(i - 1, EventParticle.Not) || mark.Status == EventStatus.Ongoing && scene.LinkAt(trigger.End, out _) is LinkKind.With or LinkKind.Between)) return true;
            // "واصلت الحكومة التفاوض مع".
            if ((!trigger.Definite || scene.LinkAt(trigger.End, out _) is LinkKind.With && scene.LinkAt(trigger.First - 1, out _) is null) && scene.TryTrigger(i, out _, out var verb) && verb is { Frame: TriggerFrame.Light, Form: not TriggerForm.Noun }) return true;
        }
        return false;
    }

    /// <summary>"كان في استقباله": who stands at the airport holds no meeting.</summary>
    private bool IsWelcome(int token) => material.IsForm(token - 1, "في");
}
