using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>Summits that are told by no more than their years, behind a meeting of the same states.</summary>
internal sealed class EarlierSummits(Scene scene, DayReader days, IReadOnlyList<EventDraft> found)
{
    /// <summary>"القمتان السابقتان في 2011 و2015": summits of the two states of whose meeting was told.</summary>
    public EntityDraft[]? Of(Telling telling)
    {
        var (trigger, facts, sentence, slots) = telling;
        if (facts is not { Plural: true, Pronoun: TriggerPronoun.None } || !WhoMeets.IsSummit(trigger) || days.Several(trigger, slots.End, sentence.End) is not { Count: 2 } both || !(both[1].To < scene.Material.Report.Published?.From)) return null;
        for (var i = found.Count - 1; i >= 0; i--)
            if (found[i].Type == EventType.Meeting && found[i].Parties.DistinctBy(PartyReader.SideOf).ToArray() is { Length: 2 } two && Array.TrueForAll(two, party => PartyReader.SideOf(party) is string)) return Array.ConvertAll(two, party => party.Type == EntityType.Person && party.RepresentedState is { } state ? scene.Book.State(state) : party);
        return null;
    }
}
