using Mahdar.Arabic;
using Mahdar.Extraction.Mentions;

namespace Mahdar.Extraction.Events;

/// <summary>A meeting told only as the time at which one addresses another: "طلب فلان من فلان، خلال اجتماع عقد في بكين".</summary>
internal sealed class MeantimeReader(Scene scene, RecentParties recent)
{
    private const int MostBefore = 4, MostAhead = 40;

    private readonly Material material = scene.Material;

    public Pairing? Read(Telling telling)
    {
        var (trigger, facts, sentence, _) = telling;
        if (Ahead(telling) is { } ahead) return ahead;
        if (facts is not { Frame: TriggerFrame.Meeting or TriggerFrame.Talks, Pronoun: TriggerPronoun.None, Plural: false } || trigger.Definite || !IsMeantime(trigger.First - 1) || IsOwned(trigger.End)) return null;
        return recent.TwoBetween(sentence.First, trigger.First) is { Count: 2 } two && IsAddressed(two[1], trigger.First) ? new Pairing(two, [], false, "noun: time of what one says to the other") : null;
    }

    /// <summary>"وفي اجتماع مغلق دام ساعتين، أبلغ فلان نظيره", "وفي أول لقاء بينهما، قال فلان لفلان": at the head of the sentence, before the one who speaks and the one spoken to.</summary>
    private Pairing? Ahead(Telling telling)
    {
        var (trigger, facts, sentence, _) = telling;
        if (facts is not { Frame: TriggerFrame.Meeting or TriggerFrame.Talks, Plural: false } || trigger.First - sentence.First > MostBefore || !IsMeantime(sentence.First) || RecentParties.Before(scene.Referents.All, trigger.First) is >= 0 and var last && scene.Referents.All[last].First >= sentence.First) return null;
        var all = scene.Referents.All;
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
                return all[i].Office is { IsCounterpart: true } && all[i].Proclitics == Proclitics.None || (all[i].Proclitics & Proclitics.La) != 0 && all[i].First < speaker.End + 2 ? new Pairing([speaker.Entity, all[i].Entity], [], false, "noun: time of what one says to the other") : null;
        }
        return null;
    }

    private bool IsMeantime(int token) => material.IsForm(token, "خلال") || material.IsForm(token, "اثناء") || material.IsForm(token, "في") || material.IsForm(token, "وخلال") || material.IsForm(token, "وفي");

    /// <summary>"خلال اجتماع لحزبه": another noun tells whose it is.</summary>
    private bool IsOwned(int token) =>
        material.IsWord(token) && scene.LinkAt(token, out _) is null && scene.Times.At(token) is null && scene.MarkAt<StatusMark>(token, out _) is null && !scene.TryTrigger(token, out _, out _);

    /// <summary>"لنظيره", "من الرئيس": the last one named is spoken to.</summary>
    private bool IsAddressed(EntityDraft other, int before)
    {
        var all = scene.Referents.All;
        for (var i = RecentParties.Before(all, before); i >= 0; i--)
            if (all[i].Entities.Contains(other)) return (all[i].Proclitics & Proclitics.La) != 0 || IsToward(all[i].First - 1);
        return false;
    }

    private bool IsToward(int token) => scene.LinkAt(token, out _) is LinkKind.From or LinkKind.To or LinkKind.With || material.IsForm(token, "علي");
}
