using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;

namespace Mahdar.Extraction.Events;

/// <summary>A meeting of which no more is told than that it is another one of those who met last: القمة السابقة, الجولة المقبلة, عقد لقاء آخر.</summary>
internal sealed class AnotherReader(Scene scene, RecentParties recent)
{
    public Pairing? Read(Telling telling)
    {
        var (trigger, facts, _, slots) = telling;
        var round = facts.Frame == TriggerFrame.Tour;
        if (facts is not { Form: TriggerForm.Noun, Pronoun: TriggerPronoun.None, Frame: TriggerFrame.Meeting or TriggerFrame.Talks or TriggerFrame.Tour }) return null;
        if (slots is not { Bare.Count: 0, With.Count: 0, Between.Count: 0, From.Count: 0 }) return null;
        // "الجولة السابقة": of talks, where talks were told last.
        if (round && (!trigger.Definite || scene.MarkAt<RoundMark>(trigger.First, out _) is null)) return null;
        return IsAnother(trigger) && recent.Meeting(trigger.First) is { Parties: var parties } && PartyReader.Sides(parties) > 1 ? new Pairing(parties, [], false, "noun: another of the same") { Told = false } : null;
    }

    private bool IsAnother(Match trigger)
    {
        // "جولة جديدة من المفاوضات".
        if (!trigger.Definite && trigger.End > trigger.First + 2 && scene.MarkAt<AnewMark>(trigger.First + 1, out _) is not null) return !IsOwned(trigger.End) && scene.LinkAt(trigger.End, out _) is not (LinkKind.With or LinkKind.Between);
        if (!trigger.Definite) return scene.MarkAt<AnewMark>(trigger.End, out var anew) is not null ? !IsOwned(anew) : scene.Material.IsForm(trigger.First - 1, "اخر") && !IsOwned(trigger.End);
        for (var i = trigger.First + 1; i <= trigger.End; i++)
            if (scene.Times.At(i) is null && scene.MarkAt<OtherMark>(i, out var end) is { } other) return !IsOwned(Math.Max(end, trigger.End)) && !(other.Later && WhoMeets.IsSummit(trigger));
        return false;
    }

    /// <summary>"القمة السابقة للحلف", "الجولة المقبلة من محادثات السلام": whose it is, or what about, tells that others may be meant.</summary>
    private bool IsOwned(int token) =>
        scene.LinkAt(token, out _) is null && scene.Times.At(token) is null && (scene.Material.HasArticle(token) || scene.Material.StartsWith(token, Letters.Lam) || scene.Referents.StartingAt(token) is { Proclitics: Proclitics.None });
}
