using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>
/// A meeting told only as the time at which one addresses another or several act together, or as what one asks the other for:
/// "طلب فلان من فلان، خلال اجتماع عقد في بكين", "وقع كل من فلان وفلان خلال قمة", "طلب فلان من فلان عقد لقاء".
/// </summary>
internal sealed class MeantimeReader(Scene scene, PartyReader parties, RecentParties recent, StatusReader status)
{
    private const int MostBefore = 4, MostAhead = 40, MostActing = 24, MostAdjectives = 2, MostSent = 5;

    private readonly Material material = scene.Material;

    public Pairing? Read(Telling telling)
    {
        var (trigger, facts, sentence, _) = telling;
        if (Ahead(telling) is { } ahead) return ahead;
        if (facts is { Frame: TriggerFrame.Object, Pronoun: TriggerPronoun.One }) return IsMeantime(trigger.First - 1) ? Addressed(telling) : null;
        if (facts is not { Frame: TriggerFrame.Meeting or TriggerFrame.Talks } || trigger.Definite || IsOwned(BehindAdjectives(trigger))) return null;
        if (facts.Pronoun == TriggerPronoun.None && scene.MarkAt<CarrierMark>(trigger.First - 1, out _) is not null && status.IsAskedFor(trigger.First - 1, sentence.First))
            return recent.TwoBetween(sentence.First, trigger.First) is { Count: 2 } asking && IsAddressed(asking[1], trigger.First) ? new Pairing(asking, [], false, "noun: what one asks the other for") { Told = false } : null;
        var meantime = IsMeantime(trigger.First - 1) || telling.Slots.Gathers && facts.Pronoun == TriggerPronoun.None;
        if (facts is { Plural: true, Frame: not TriggerFrame.Talks } || !meantime && !IsUpshot(trigger.First)) return null;
        if (facts.Pronoun == TriggerPronoun.None || scene.Material.Passage.Form(trigger.End - 1).EndsWith("هم")) { if (Together(telling) is { } together) return together; }
        return facts.Plural || !meantime || facts.Pronoun != TriggerPronoun.None ? null : Addressed(telling);
    }

    /// <summary>"طلب فلان من فلان خلال اجتماع", "قال فلان لفلان خلال استقباله": one who speaks and the one spoken to.</summary>
    private Pairing? Addressed(Telling telling) =>
        recent.TwoBetween(telling.Sentence.First, telling.Trigger.First) is { Count: 2 } two && IsAddressed(two[1], telling.Trigger.First, telling.Facts.Frame == TriggerFrame.Object) ? new Pairing(two, [], false, "noun: time of what one says to the other") : null;

    /// <summary>"وفي اجتماع مغلق دام ساعتين، أبلغ فلان نظيره", "وفي أول لقاء بينهما، قال فلان لفلان": at the head of the sentence, before the one who speaks and the one spoken to.</summary>
    private Pairing? Ahead(Telling telling)
    {
        var (trigger, facts, sentence, _) = telling;
        if (facts is not { Frame: TriggerFrame.Meeting or TriggerFrame.Talks, Plural: false } || trigger.First - sentence.First > MostBefore || !IsMeantime(sentence.First)) return null;
        var all = scene.Referents.All;
        if (RecentParties.Before(all, trigger.First) is >= 0 and var last && all[last].First >= sentence.First) return null;
        Referent? speaker = null;
        for (var i = RecentParties.Before(all, trigger.End) + 1; i < all.Count && all[i].First < Math.Min(sentence.End, trigger.End + MostAhead); i++)
        {
            if (all[i].Kind is not (ReferentKind.Person or ReferentKind.Official)) continue;
            if (speaker is null)
            {
                if (all[i].Proclitics != Proclitics.None && all[i].Proclitics != Proclitics.Al || RecentParties.Speaks(all[i].Entity) || !scene.IsSpeech(all[i].First - 1)) return null;
                speaker = all[i];
            }
            else if (!Equals(PartyReader.SideOf(all[i].Entity), PartyReader.SideOf(speaker.Entity)))
                return IsSpokenTo(all[i], speaker.End) ? new Pairing([speaker.Entity, all[i].Entity], [], false, "noun: time of what one says to the other") : null;
        }
        return null;
    }

    /// <summary>"أبلغ فلان نظيره", "قال فلان لفلان".</summary>
    private static bool IsSpokenTo(Referent other, int speakerEnd) =>
        other.Office is { IsCounterpart: true } && other.Proclitics == Proclitics.None || (other.Proclitics & Proclitics.La) != 0 && other.First < speakerEnd + 2;

    /// <summary>"وقع كل من السودان ومصر وإثيوبيا خلال قمة", "قررت أوبك وروسيا في اجتماعهم": those who act together at that time.</summary>
    private Pairing? Together(Telling telling)
    {
        var noun = telling.Trigger.First;
        for (var i = noun - 2; i >= telling.Sentence.First && i > noun - MostActing; i--)
        {
            if (material.Is(i, ':') || material.Tokens[i].Kind == TokenKind.Quote || scene.Referents.Covering(i) is null && IsOfAnother(i)) return null;
            var first = scene.Referents.Covering(i) is { } referent ? referent.First : i;
            var each = material.IsEachOf(first - 2);
            if (each || parties.ReadAt(first) is not { } list || list.End > noun || (list.Proclitics & ~Proclitics.Al) != 0 || PartyReader.Sides(list.Parties) < 2)
            {
                i = first;
                continue;
            }
            if (IsSubject(first, telling.Sentence.First)) return new Pairing(list.Parties, [], false, "noun: time of what they do together");
            if (Whole(list, telling.Sentence.First) is { } whole) return new Pairing(whole.Parties, [], false, "noun: time of what they do together");
            if (!IsJoined(first)) return null;
            i = first;
        }
        return null;
    }

    /// <summary>"رؤساء إيران فلان وروسيا فلان": those of a list that begins before are read with it.</summary>
    private bool IsJoined(int first) => RecentParties.Before(scene.Referents.All, first) is >= 0 and var last && scene.Referents.All[last].End == first;

    /// <summary>"وزراء الري في مصر والسودان": the list that begins with whom a state or body sent, where it ends as the one told does; null where there is none.</summary>
    private PartyList? Whole(PartyList part, int sentenceFirst)
    {
        for (var i = part.First - 2; i >= sentenceFirst && i >= part.First - MostSent && scene.Referents.Covering(i) is null; i--)
            if (parties.ReadAt(i) is { Proclitics: Proclitics.None or Proclitics.Al } whole && whole.End == part.End && PartyReader.Sides(whole.Parties) > 1) return IsSubject(i, sentenceFirst) ? whole : null;
        return null;
    }

    /// <summary>"الذي", "مع", "بين", another meeting: those told before it need not be in this one.</summary>
    private bool IsOfAnother(int token) =>
        scene.LinkAt(token, out _) is LinkKind.Relative or LinkKind.With or LinkKind.Between || scene.TryTrigger(token, out _, out var told) && told is { Form: TriggerForm.Noun, Type: not EventType.Agreement };

    /// <summary>Neither a preposition leads to those who are told, nor does another stand before them whose object they are.</summary>
    private bool IsSubject(int first, int sentenceFirst)
    {
        if (scene.LinkAt(first - 1, out _) is not (null or LinkKind.Skip) && !material.IsForm(first - 1, "ان")) return false;
        var all = scene.Referents.All;
        return RecentParties.Before(all, first) is var last && (last < 0 || all[last].First < sentenceFirst || all[last].End < first - 2);
    }

    private bool IsMeantime(int token) => material.IsParticle(token, EventParticle.Meantime);

    /// <summary>"في ختام محادثات", "عقب إجراء محادثات": what comes of the meeting is told.</summary>
    private bool IsUpshot(int noun) => material.IsParticle(scene.MarkAt<CarrierMark>(noun - 1, out _) is null ? noun - 1 : noun - 2, EventParticle.Upshot);

    /// <summary>"محادثات مكثفة في", "اجتماع أمني موسع عقد في": the token behind the adjectives of an indefinite noun.</summary>
    private int BehindAdjectives(Match noun)
    {
        var at = noun.End;
        for (var most = at + MostAdjectives; at < most && IsAdjective(at, noun); at++) { }
        return at == noun.End || !IsOwned(at) ? at : noun.End;
    }

    /// <summary>Neither an owner's name nor "اجتماع حزبه": it ends like the noun.</summary>
    private bool IsAdjective(int token, Match noun) =>
        IsOwned(token) && scene.Referents.Covering(token) is null && !material.HasArticle(token) && !material.StartsWith(token, Letters.Lam) && !material.HasAnd(token)
        && material.EndsInTaMarbuta(token) == (material.EndsInTaMarbuta(noun.End - 1) || material.Passage.Form(noun.End - 1).EndsWith("ات")) && (material.EndsInTaMarbuta(token) || material.Passage.Form(token)[^1] != Letters.Ha);

    /// <summary>"خلال اجتماع لحزبه": another noun tells whose it is.</summary>
    private bool IsOwned(int token) =>
        material.IsWord(token) && !IsAtPlace(token) && scene.LinkAt(token, out _) is null && scene.Times.At(token) is null && scene.MarkAt<StatusMark>(token, out _) is null && !scene.TryTrigger(token, out _, out _);

    /// <summary>"قمة بسوتشي": where it is, behind ب.</summary>
    private bool IsAtPlace(int token) => scene.Referents.StartingAt(token) is { Kind: ReferentKind.Place or ReferentKind.Capital, Proclitics: Proclitics.Ba };

    /// <summary>"لنظيره", "من الرئيس": the last one named is spoken to; a guest is no one from whom something is brought (<paramref name="guest"/>: رسالة من فلان خلال استقباله).</summary>
    private bool IsAddressed(EntityDraft other, int before, bool guest = false)
    {
        var all = scene.Referents.All;
        for (var i = RecentParties.Before(all, before); i >= 0; i--)
            if (all[i].Entities.Contains(other)) return (all[i].Proclitics & Proclitics.La) != 0 || !guest && IsToward(all[i].First - 1) || IsObject(i);
        return false;
    }

    /// <summary>"أطلع الرئيس نظيره", "أطلع العبادي شي": the object of a verb, a counterpart or directly behind its subject.</summary>
    private bool IsObject(int index)
    {
        var all = scene.Referents.All;
        if (all[index].Proclitics != Proclitics.None) return false;
        return all[index].Office is { IsCounterpart: true } || index > 0 && all[index - 1].End == all[index].First && all[index - 1].Kind is ReferentKind.Person or ReferentKind.Official;
    }

    private bool IsToward(int token) => scene.LinkAt(token, out _) is LinkKind.From or LinkKind.To or LinkKind.With || material.IsForm(token, "علي");
}
