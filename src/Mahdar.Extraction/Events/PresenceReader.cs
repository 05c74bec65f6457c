using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>Visits told without a word for them: "ترمب في سنغافورة" at the head of a sentence, "وكان الرئيس في القاهرة العام الماضي", "الموجود حاليا في لندن".</summary>
internal sealed class PresenceReader(Scene scene, SubjectReader subjects)
{
    private readonly Material material = scene.Material;

    public (Telling Telling, EventDraft Visit)? ReadAt(int token, Sentence sentence) =>
        token == sentence.First && scene.Referents.StartingAt(token) is { Proclitics: Proclitics.None or Proclitics.Al } who ? Told(who.Entities, token, who.End, sentence, true)
        : material.IsParticle(token, EventParticle.Was) ? Being(token, sentence, EventStatus.Held)
        : material.IsParticle(token, EventParticle.WillBe) ? Being(token, sentence, EventStatus.Planned)
        : material.IsParticle(token, EventParticle.There) ? Is(token, sentence) : null;

    private (Telling, EventDraft)? Being(int token, Sentence sentence, EventStatus status)
    {
        // "مينغ كان نائب وزير في الصين": what he was, not where.
        if (scene.Referents.StartingAt(token + 1) is { Kind: ReferentKind.Official, Proclitics: Proclitics.None } && (scene.Referents.Covering(token - 1) is not null || scene.LinkAt(token - 1, out _) is LinkKind.Relative || material.IsWord(token - 1) && !material.HasArticle(token - 1) && token > sentence.First)) return null;
        if (scene.Referents.StartingAt(token + 1) is { Proclitics: Proclitics.None or Proclitics.Al } who) return Told(who.Entities, token, who.End, sentence, false, status);
        return scene.LinkAt(token + 1, out _) is LinkKind.In && subjects.Adjacent(token, sentence.First) is { Count: > 0 } before ? Told(before, token, token + 1, sentence, false, status) : null;
    }

    /// <summary>"الموجود في بروكسل لحضور القمة": who is there for a conference visits nobody.</summary>
    private bool IsAttending(int token) => material.IsForm(token, "لحضور") || material.IsForm(token, "للمشاركه") || material.Passage.Form(token) is "حيث" && scene.TryTrigger(token + 1, out _, out var verb) && verb.Type == EventType.Attendance;

    private (Telling, EventDraft)? Is(int token, Sentence sentence) =>
        subjects.Adjacent(token, sentence.First) is { Count: > 0 } before ? Told(before, token, token + 1, sentence, false, EventStatus.Ongoing) : null;

    private (Telling, EventDraft)? Told(IReadOnlyList<EntityDraft> who, int first, int at, Sentence sentence, bool head, EventStatus? status = null)
    {
        if (who is not [{ Type: EntityType.Person, RepresentedState: { } home } visitor] || visitor.Offices.Exists(office => office.Role is Role.Ambassador or Role.Envoy or Role.Spokesperson)) return null;
        while (!head && at < sentence.End && (scene.Times.At(at) is not null || scene.LinkAt(at, out _) is LinkKind.Skip || scene.MarkAt<StatusMark>(at, out _) is { Status: EventStatus.Ongoing })) at++;
        if (scene.LinkAt(at, out var end) is not (LinkKind.In or LinkKind.To) || at == first || scene.LinkAt(at, out _) is LinkKind.To && !head) return null;
        if (scene.Referents.StartingAt(end) is not { Proclitics: Proclitics.None } land || !scene.IsLand(land) || scene.PlaceOf(land) is not { Country: { } state } place || state == home || IsAttending(land.End)) return null;
        var coming = scene.LinkAt(at, out _) is LinkKind.To;
        var facts = new TriggerFacts(EventType.Visit, TriggerFrame.Stay, TriggerForm.Present) { Likely = status ?? (coming ? EventStatus.Planned : EventStatus.Ongoing), IsThere = !coming };
        var trigger = new Match(head ? at : first, head ? end : first + 1, Proclitics.None, new Entry(EntryKind.Trigger, "في", "في") { Value = facts });
        return (new Telling(trigger, facts, sentence, new Slots { End = land.End }),
            new EventDraft(EventType.Visit, [visitor, scene.Book.State(state)], first, land.End, head ? "visit: of a headline" : "visit: who is there") { Place = place.Place, Country = state, Form = TriggerForm.Present, Status = status });
    }
}
