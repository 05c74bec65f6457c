using Mahdar.Arabic;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>Who holds, begins, signs or reaches what a noun tells: the subject of the verb that carries it (عقد فلان اجتماعا, سيوقعان معاهدة).</summary>
internal sealed class CarrierReader(Scene scene, SubjectReader subjects, RecentParties recent, StatusReader status)
{
    private const int MostToCarrier = 30, MostToWhen = 2;

    private readonly Material material = scene.Material;

    /// <summary>The subject of عقد or أجرى, or of شارك في, where it stands between the verb and the noun; empty where it names nobody known.</summary>
    public IReadOnlyList<EntityDraft>? Of(Telling telling, EntityDraft[] known)
    {
        for (var i = telling.Trigger.First - 1; i >= telling.Sentence.First && i > telling.Trigger.First - MostToCarrier; i--)
        {
            if (!scene.TryTrigger(i, out var verb, out var facts)) continue;
            // "المقابلة التي أجرتها معه الشبكة عقب قمة": its noun stands before it.
            if (facts is { Frame: TriggerFrame.Light, Pronoun: not TriggerPronoun.None }) continue;
            // "سيوقعان في نهاية المحادثات معاهدة", "وقعا خلال لقائهما اتفاقا": when they sign it.
            if (telling.Facts.Type == EventType.Agreement && facts.Form == TriggerForm.Noun && IsWhen(i, telling.Sentence.First)) continue;
            // "بحث الاتفاق مع إيران", "لم يوقع اتفاقا مع", "وقع انفجار بعد اتفاق مع".
            if (telling.Facts.Type == EventType.Agreement && (facts.Frame != TriggerFrame.Light || material.IsParticle(i - 1, EventParticle.Not) || subjects.Strangers.IsAnother(verb) || material.Tokens[verb.End].Kind == TokenKind.Number)) return null;
            if (!(facts.Frame is TriggerFrame.Light or TriggerFrame.Discuss || facts.Frame == TriggerFrame.Part && (known.Length > 0 || telling.Facts.Frame == TriggerFrame.Talks) && scene.LinkAt(telling.Trigger.First - 1, out _) is LinkKind.In) || facts.Form == TriggerForm.Noun || IsVerbalNoun(i, telling.Trigger.First)) return null;
            if (facts.Own) return subjects.Speaking(i) is { } speaker && !known.Contains(speaker) ? [SpeakingFor(speaker, i, known)] : null;
            // "سيوقعان في نهاية المحادثات": what is signed is no meeting.
            if (telling.Facts.Type != EventType.Agreement && verb.Entry.Name is "وقع" or "يوقع") return null;
            // "الولايات المتحدة وكوريا الشمالية كانتا تجريان محادثات", "سيجريان لقاءات مع", "ووقعا وثيقة", not "أجرينا": the dual has its subject before it.
            var dual = facts is { Dual: true, Frame: TriggerFrame.Light } && !material.Passage.Form(verb.First).EndsWith("نا");
            if (dual && subjects.Adjacent(verb.First, telling.Sentence.First) is { Count: 2 } pair && PartyReader.Sides(pair) == 2 && !pair.Any(known.Contains)) return pair;
            if (dual && recent.Two(verb.First) is { Count: 2 } both && !both.Any(known.Contains)) return both;
            if (subjects.Of(verb, telling.Trigger.First, telling.Sentence.First) is { } carrier) return carrier.Parties.Any(known.Contains) ? null : carrier.Parties;
            if (facts is { Dual: true, Frame: TriggerFrame.Light } && recent.Two(verb.First) is { Count: 2 } two) return two.Any(known.Contains) ? null : two;
            return verb.End < telling.Trigger.First - 1 && subjects.Strangers.IsAnother(verb) ? [] : null;
        }
        return null;
    }

    /// <summary>"في نهاية المحادثات", "خلال لقائهما", "على هامش القمة".</summary>
    private bool IsWhen(int token, int sentenceFirst)
    {
        for (var i = token - 1; i >= sentenceFirst && i >= token - MostToWhen; i--)
            if (scene.LinkAt(i, out _) is LinkKind.In || scene.LinkAt(i, out _) is LinkKind.Stop && !scene.TryTrigger(i, out _, out _)) return true;
        return false;
    }

    /// <summary>"نجري محادثات مع كوريا الشمالية": who says "we" speaks for his state, where no person is told on the other side.</summary>
    private EntityDraft SpeakingFor(EntityDraft speaker, int verb, EntityDraft[] known) =>
        material.Passage.Form(verb)[0] == 'ن' && known.Length > 0 && known.All(party => party.Type == EntityType.State) && PartyReader.SideOf(speaker) is string state ? scene.Book.State(state) : speaker;

    /// <summary>"طلبت فرنسا عقد اجتماع": without the ending of an object the word before is a noun, and its subject calls for it.</summary>
    private bool IsVerbalNoun(int token, int noun) => noun == token + 1 && material.IsForm(token, "عقد") && status.IsCarrier(token) && !material.Passage.Form(noun).EndsWith("ات");
}
