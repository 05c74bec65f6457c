using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;

namespace Mahdar.Extraction.Events;

/// <summary>The land that somebody visits where it doesn't stand with إلى or as the object: told before, listed, or where the journey begins.</summary>
internal sealed class VisitedLandReader(Scene scene)
{
    private const int MostToBegin = 9, MostInside = 3, MostToList = 16;

    private readonly InvitationReader invitations = new(scene);

    public IReadOnlyList<Referent> Of(Telling telling)
    {
        var (trigger, facts, sentence, slots) = telling;
        // "كابول التي وصل إليها".
        if (IsThither(trigger, facts) && LandBefore(trigger.First, sentence.First) is { } land) return Joined(land, sentence.First);
        if (slots.Place is { } place && (Visits(trigger, facts) || slots.Bare.Count > 0 && Arrives(trigger, facts, place.First)) && IsIn(place) && !IsMission(trigger.End, place.First)) return [place];
        if (facts.Form != TriggerForm.Noun) return facts is { Frame: TriggerFrame.Way, IsThere: true } && WhereAt(trigger.First, sentence.First) is { } there ? [there] : [];
        if ((StartOf(telling) ?? SceneOf(telling) ?? WhereMade(telling)) is { } start) return [start];
        if (facts.Frame is TriggerFrame.Visit or TriggerFrame.Tour && Listed(telling) is { Count: > 0 } listed) return listed;
        // "دعت الكويت الرئيس إلى زيارتها".
        return facts is { Frame: TriggerFrame.Visit, Pronoun: TriggerPronoun.One } && invitations.Host(trigger, sentence.First) is { } host ? [host] : [];
    }

    /// <summary>"زار مخيما في الأردن", "بزيارة قاعدة في جيبوتي", "خلال زيارته أكاديمية في العاصمة الصينية": what is visited stands there.</summary>
    private static bool Visits(Match trigger, TriggerFacts facts) =>
        facts.Form == TriggerForm.Noun ? facts.Frame == TriggerFrame.Visit && !trigger.Definite : trigger.Entry.Name is "زار" or "يزور";

    /// <summary>"وصل إلى قاعدة في جيبوتي", "توجه إلى مقر الأمم المتحدة في نيويورك".</summary>
    private bool Arrives(Match trigger, TriggerFacts facts, int place) =>
        facts is { Frame: TriggerFrame.Way, Pronoun: TriggerPronoun.None } && Enumerable.Range(trigger.End, place - trigger.End).Any(token => scene.LinkAt(token, out _) is LinkKind.To);

    /// <summary>"خلال زيارته", "في ختام زيارة": what is told beside it is told of the same place.</summary>
    private bool IsMeantime(int token) => scene.Material.IsParticle(token, EventParticle.Amid);

    /// <summary>"بدأ بومبيو جولته بالرياض", "جولته التي بدأها الاثنين من برلين", "جولة بدأها بالسعودية": where a journey begins.</summary>
    private Referent? StartOf(Telling telling)
    {
        var (trigger, facts, sentence, slots) = telling;
        if (facts is not { Frame: TriggerFrame.Visit or TriggerFrame.Tour, Pronoun: TriggerPronoun.One or TriggerPronoun.None }) return null;
        for (var i = trigger.First - 1; facts.Pronoun == TriggerPronoun.One && slots.Place is not null && i >= sentence.First && i > trigger.First - MostToBegin; i--)
            if (scene.TryTrigger(i, out var verb, out var before) && before.Form != TriggerForm.Noun) return verb.Entry.Key is "بدأ" or "يبدأ" ? slots.Place : null;
        for (var i = trigger.End; i < sentence.End && i < trigger.End + MostToBegin && !scene.Material.IsComma(i); i++)
        {
            if (!scene.TryTrigger(i, out var verb, out var behind) || behind.Form == TriggerForm.Noun) continue;
            if (verb.Entry.Key is not ("بدأ" or "يبدأ" or "استهل" or "يستهل") || behind.Pronoun != TriggerPronoun.One) return null;
            var at = verb.End;
            while (scene.Times.At(at) is not null) at++;
            if (scene.LinkAt(at, out var end) is LinkKind.From or LinkKind.In) at = end;
            return scene.LandAt(at) is { } land && (at > verb.End || (land.Proclitics & Proclitics.Ba) != 0) ? land : null;
        }
        return null;
    }

    /// <summary>"زيارة أربعة بلدان هي غانا وملاوي", "جولة في دول من بينها فرنسا", "زيارة عدة مدن في كندا والمكسيك".</summary>
    private List<Referent> Listed(Telling telling)
    {
        var (trigger, _, sentence, _) = telling;
        var lands = new List<Referent>();
        var several = false;
        for (var i = trigger.End; i < sentence.End && i < trigger.End + MostToList && lands.Count == 0; i++)
        {
            several |= scene.Material.IsParticle(i, EventParticle.Lands);
            if (!several || !(scene.Material.IsParticle(i, EventParticle.Listed) || scene.LinkAt(i, out _) is LinkKind.In)) continue;
            for (var at = i + 1; scene.LandAt(at) is { } land && (lands.Count == 0 ? land.Proclitics == Proclitics.None : (land.Proclitics & ~Proclitics.Wa) == 0);)
            {
                lands.Add(land);
                at = scene.Material.IsComma(land.End) ? land.End + 1 : land.End;
            }
        }
        return lands;
    }

    /// <summary>"زيارته القنصلية السعودية في إسطنبول": another state's house is visited, not the land around it.</summary>
    private bool IsMission(int from, int to)
    {
        for (var i = from; i < to; i++)
            if (scene.Material.IsWord(i) && scene.Material.Passage.Form(i) is var form && (form.Contains("قنصلي", StringComparison.Ordinal) || form.Contains("سفاره", StringComparison.Ordinal))) return true;
        return false;
    }

    /// <summary>"التقى الرئيس كيم في شمال الصين خلال زيارة مفاجئة لكيم", "قال في بغداد خلال زيارة لم يعلن عنها": the place told before in the sentence is that of the visit.</summary>
    private Referent? SceneOf(Telling telling)
    {
        var (trigger, facts, sentence, slots) = telling;
        if (facts is not { Frame: TriggerFrame.Visit, Plural: false } || slots.Bare.Count == 0 && facts.Pronoun != TriggerPronoun.One && trigger.Definite || !IsMeantime(trigger.First - 1) || LandBefore(trigger.First, sentence.First) is not { } land) return null;
        return IsIn(land) ? land : null;
    }

    /// <summary>"أكد الوزير من البرازيل حيث يقوم بزيارة": the land that stands before حيث and a verb that carries the visit.</summary>
    private Referent? WhereMade(Telling telling)
    {
        var (trigger, facts, sentence, _) = telling;
        if (facts is not { Frame: TriggerFrame.Visit, Plural: false, Pronoun: TriggerPronoun.None } || trigger.Definite || !scene.TryTrigger(trigger.First - 1, out var verb, out var light) || light is not { Frame: TriggerFrame.Light, Form: not TriggerForm.Noun }) return null;
        return WhereAt(verb.First, sentence.First);
    }

    /// <summary>"سيعود من كوريا الشمالية، حيث وصل الثلاثاء": the land that stands directly before حيث.</summary>
    private Referent? WhereAt(int verb, int sentenceFirst)
    {
        if (!scene.Material.IsForm(verb - 1, "حيث")) return null;
        var end = scene.Material.IsComma(verb - 2) ? verb - 2 : verb - 1;
        return LandBefore(verb, sentenceFirst) is { } land && land.End == end && (land.Proclitics & Proclitics.Wa) == 0 ? land : null;
    }

    /// <summary>"في بغداد", "بالرياض", "في شمال الصين", not "في وقت تشهد فيه السعودية", "الوضع في سوريا".</summary>
    private bool IsIn(Referent land)
    {
        if ((land.Proclitics & Proclitics.Ba) != 0) return true;
        for (var i = land.First - 1; i >= 0 && i >= land.First - MostInside; i--)
            if (scene.LinkAt(i, out _) is { } link and not LinkKind.Skip) return link == LinkKind.In && !scene.Material.IsParticle(i - 1, EventParticle.Situation);
        return false;
    }

    /// <summary>"زارها", "الإمارات التي وصلها", "كابول التي وصل إليها", "بيروت التي حل بها": the land is told before.</summary>
    public bool IsThither(Match trigger, TriggerFacts facts) =>
        facts is { Form: not TriggerForm.Noun, Frame: TriggerFrame.Place, Pronoun: TriggerPronoun.One }
        || facts is { Form: not TriggerForm.Noun, Frame: TriggerFrame.Way or TriggerFrame.Stay } && scene.LinkAt(trigger.First - 1, out _) is LinkKind.Relative && (facts is { IsThere: true, Pronoun: TriggerPronoun.One } || scene.Material.IsForm(trigger.End, "اليها") || scene.Material.IsForm(trigger.End, "بها"));

    /// <summary>"تشيلي وبيرو والأرجنتين التي زارها": of three or more, joined, the pronoun means all.</summary>
    private List<Referent> Joined(Referent last, int sentenceFirst)
    {
        var all = scene.Referents.All;
        var joined = new List<Referent> { last };
        for (var i = RecentParties.Before(all, last.First); i >= 0 && all[i].First >= sentenceFirst && scene.IsLand(all[i]) && (joined[0].Proclitics & Proclitics.Wa) != 0 && all[i].End == joined[0].First; i--) joined.Insert(0, all[i]);
        return joined.Count > 2 ? joined : [last];
    }

    private Referent? LandBefore(int token, int sentenceFirst)
    {
        var all = scene.Referents.All;
        for (var i = RecentParties.Before(all, token); i >= 0 && all[i].First >= sentenceFirst; i--)
            if (scene.IsLand(all[i])) return all[i];
        return null;
    }
}
