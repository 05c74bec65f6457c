using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>Visits that somebody is called to: "دعا ترمب كيم لزيارة واشنطن", "دعوة بوتين إلى البيت الأبيض".</summary>
internal sealed class InvitationReader(Scene scene)
{
    private const int MostBack = 22, MostAhead = 14, MostBefore = 6;

    private static readonly TriggerFacts Facts = new(EventType.Visit, TriggerFrame.Way, TriggerForm.Noun) { Likely = EventStatus.Proposed };
    private static readonly Entry Entry = new(EntryKind.Trigger, "دعوه", "دعوة") { Value = Facts };

    private readonly Material material = scene.Material;

    /// <summary>Who is called to the visit that a noun tells: the one told last before it who is not of the state visited, nor behind من.</summary>
    public EntityDraft? Guest(Match noun, int sentenceFirst, Func<string, bool> isHost)
    {
        if (Word(noun, sentenceFirst) is not { } word) return null;
        var all = scene.Referents.All;
        for (var i = RecentParties.Before(all, noun.First); i >= 0 && all[i].First >= sentenceFirst; i--)
            if ((IsGuest(all[i], isHost) || IsBody(all[i], word, noun.First, isHost)) && !(all[i].First > word && scene.LinkAt(all[i].First - 1, out _) is LinkKind.From)) return all[i].Entity;
        return null;
    }

    /// <summary>"دعاه إلى المجيء إلى موسكو", "دعت الوزير للسفر إلى باريس".</summary>
    public bool IsCalledTo(Match noun, int sentenceFirst) => Word(noun, sentenceFirst) is { } word && scene.Referents.Covering((noun.Proclitics & Proclitics.La) != 0 ? noun.First - 1 : noun.First - 2) is { } guest && guest.First > word;

    /// <summary>"وجه دعوة إلى الوزير لحضور القمة", "نقل دعوة من فلان لفلان للمشاركة في": to whom the invitation goes, told last before the noun.</summary>
    public EntityDraft? Invited(Match noun, int sentenceFirst)
    {
        if (Word(noun, sentenceFirst) is not { } word) return null;
        var all = scene.Referents.All;
        return RecentParties.Before(all, noun.First) is >= 0 and var last && all[last] is { Kind: ReferentKind.Person or ReferentKind.Official } guest && guest.First > word && ((guest.Proclitics & Proclitics.La) != 0 || scene.LinkAt(guest.First - 1, out _) is LinkKind.To) ? guest.Entity : null;
    }

    /// <summary>"لم يدعوا الرئيس إلى زيارة العاصمة".</summary>
    public bool IsUncalled(Match noun, int sentenceFirst) => Word(noun, sentenceFirst) is { } word && material.IsParticle(word - 1, EventParticle.Denies);

    /// <summary>"ألغت دعوة الوزير لزيارة لندن": what is said of the invitation.</summary>
    public EventStatus? StatusOf(Match noun, int sentenceFirst)
    {
        if (Word(noun, sentenceFirst) is not { } word) return null;
        for (var i = word - 1; i >= sentenceFirst && i > word - MostBefore; i--)
            if (scene.MarkAt<StatusMark>(i, out _) is { Status: EventStatus.Cancelled or EventStatus.Denied } mark) return mark.Status;
        return null;
    }

    /// <summary>"دعت الكويت الرئيس إلى زيارتها": the state that calls, told next to the word.</summary>
    public Referent? Host(Match noun, int sentenceFirst)
    {
        if (Word(noun, sentenceFirst) is not { } word) return null;
        var all = scene.Referents.All;
        var next = RecentParties.Before(all, word) + 1;
        if (next < all.Count && all[next].First < noun.First && scene.IsLand(all[next]) && (all[next].Proclitics & ~Proclitics.Al) == 0) return all[next];
        return next > 0 && all[next - 1].First >= sentenceFirst && scene.IsLand(all[next - 1]) && all[next - 1].End == word ? all[next - 1] : null;
    }

    /// <summary>"دعا ترمب بوتين إلى واشنطن": the word itself, with no other for the visit.</summary>
    public (Telling Telling, EventDraft Visit)? ReadAt(int token, Sentence sentence)
    {
        foreach (var word in material.Matches.At(token))
        {
            if (word.Entry.Value is not InviteMark || (word.Proclitics & ~(Proclitics.Wa | Proclitics.Fa | Proclitics.Sa | Proclitics.La | Proclitics.Al | Proclitics.Ba)) != 0) continue;
            EntityDraft? guest = null;
            for (var i = word.End; i < sentence.End && i < word.End + MostAhead && !material.Is(i, ':'); i++)
            {
                if (scene.Referents.StartingAt(i) is { } referent)
                {
                    if (referent.Kind is ReferentKind.Person or ReferentKind.Official) guest = referent.Entity;
                    i = referent.End - 1;
                    continue;
                }
                if (scene.LinkAt(i, out var end) is LinkKind.To)
                {
                    // "دعا فلانا إلى دخول": what is called for, unless the guest himself is told with إلى (دعوة إلى فلان).
                    if (scene.LandAt(end) is not { } land || scene.PlaceOf(land) is not { Country: { } state } place) { if (i == word.End) continue; break; }
                    if (guest is null || Equals(PartyReader.SideOf(guest), state)) return null;
                    var slots = new Slots { End = land.End };
                    return (new Telling(new Match(word.First, word.End, word.Proclitics, Entry), Facts, sentence, slots),
                        new EventDraft(EventType.Visit, [guest, scene.Book.State(state)], word.First, land.End, "visit: visitor invited") { Place = place.Place, Country = state, Form = TriggerForm.Noun, Invited = true });
                }
                if (scene.TryTrigger(i, out _, out _) || scene.LinkAt(i, out _) is LinkKind.Stop or LinkKind.Relative || i > word.End && scene.MarkAt<InviteMark>(i, out _) is not null) break;
            }
        }
        return null;
    }

    private static bool IsGuest(Referent referent, Func<string, bool> isHost) =>
        referent.Kind is ReferentKind.Person or ReferentKind.Official && !RecentParties.Speaks(referent.Entity) && !(PartyReader.SideOf(referent.Entity) is string side && isHost(side));

    /// <summary>"دعت دمشق منظمة حظر الأسلحة إلى زيارة دوما": a body of states, between who calls it and the visit.</summary>
    private bool IsBody(Referent referent, int word, int noun, Func<string, bool> isHost)
    {
        if (referent is not { Kind: ReferentKind.Organization, Proclitics: Proclitics.None or Proclitics.Al, Entity.Sort: "intergovernmental" } || referent.First < word || referent.End < noun - 1 || scene.LinkAt(referent.First - 1, out _) is not (null or LinkKind.Skip)) return false;
        var all = scene.Referents.All;
        return RecentParties.Before(all, referent.First) is >= 0 and var i && PartyReader.SideOf(all[i].Entity) is string side && isHost(side);
    }

    /// <summary>The word of invitation before "لزيارة" or "إلى زيارة".</summary>
    private int? Word(Match noun, int sentenceFirst)
    {
        if ((noun.Proclitics & Proclitics.La) == 0 && scene.LinkAt(noun.First - 1, out _) is not LinkKind.To) return null;
        for (var i = noun.First - 1; i >= sentenceFirst && i > noun.First - MostBack; i--)
            foreach (var match in material.Matches.At(i))
                if (match.Entry.Value is InviteMark && scene.Referents.Covering(i) is null) return i;
        return null;
    }
}
