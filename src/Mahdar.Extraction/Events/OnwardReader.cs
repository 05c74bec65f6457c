using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>The next land of a journey, told apart from the first: "ينتقل إلى روما حيث يلتقي نظيره، ومنها إلى مدريد".</summary>
internal sealed class OnwardReader(Scene scene, RecentParties recent)
{
    private static readonly TriggerFacts Facts = new(EventType.Visit, TriggerFrame.Way, TriggerForm.Noun) { Likely = EventStatus.Planned };
    private static readonly Entry Entry = new(EntryKind.Trigger, "ومنها", "ومنها") { Value = Facts };

    public (Telling Telling, EventDraft Visit)? ReadAt(int token, Sentence sentence)
    {
        if (!scene.Material.IsParticle(token, EventParticle.Onward) || scene.LinkAt(token + 1, out var end) is not LinkKind.To || scene.LandAt(end) is not { } land) return null;
        if (recent.Journeys.Journey(sentence.First, token) is not { } journey || scene.PlaceOf(land) is not { Country: { } state } place || state == journey.Country || Equals(PartyReader.SideOf(journey.Parties[0]), state)) return null;
        var next = journey.Status ?? journey.Likely;
        return (new Telling(new Match(token, token + 1, Proclitics.None, Entry), Facts, sentence, new Slots { End = land.End }),
            new EventDraft(EventType.Visit, [.. journey.Parties.Take(journey.Parties.Count - 1), scene.Book.State(state)], token, land.End, "visit: on from another")
            {
                Place = place.Place,
                Country = state,
                Form = TriggerForm.Noun,
                Arrival = true,
                Status = next == EventStatus.Ongoing ? EventStatus.Planned : next,
            });
    }
}
