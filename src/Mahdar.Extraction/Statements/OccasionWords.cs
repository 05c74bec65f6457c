using Mahdar.Extraction.Events;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Statements;

/// <summary>
/// The words by which a sentence tells where something is said: an event of the report as a circumstance ("خلال لقائه السفير"), one told before
/// ("خلال اللقاء"), or the press conference that two give together ("في مؤتمر صحفي مع نظيره").
/// </summary>
internal sealed class OccasionWords
{
    /// <summary>So many tokens before the words of the event the word may stand that makes it a circumstance.</summary>
    private const int Reach = 2;

    /// <summary>So many words stand between a press conference and مع.</summary>
    private const int MostToWith = 4;

    /// <summary>So many events before, and behind, a word can be meant by it.</summary>
    private const int MostBack = 50, MostAhead = 5;

    /// <summary>So many tokens of a sentence stand before a verb of meeting that the sentence is about, and so many between أجرى and what is held.</summary>
    private const int MostOfVerb = 25, MostToCarrier = 14;

    private readonly Scene scene;
    private readonly Material material;
    private readonly IReadOnlyList<EventDraft> events;

    /// <summary>What tells of events as a circumstance, by its sentence: the event and the first token of the words.</summary>
    private readonly ILookup<int, (int Event, int First)> circumstances;

    /// <summary>All that tells of events, by its sentence.</summary>
    private readonly ILookup<int, (int Event, int First)> evidence;

    public OccasionWords(Scene scene, IReadOnlyList<EventDraft> events)
    {
        (this.scene, material, this.events) = (scene, scene.Material, events);
        var told = events.SelectMany((happening, i) => happening.Evidence.Select(words => (Event: i, words.First))).ToArray();
        evidence = told.ToLookup(one => material.Passage.SentenceOf(one.First));
        circumstances = told.Where(one => IsCircumstance(one.First, events[one.Event].Type)).ToLookup(one => material.Passage.SentenceOf(one.First));
    }

    /// <summary>The occasions that the events of the report give a sentence, where one of them has the speaker's side among its parties.</summary>
    public IEnumerable<(int First, Occasion Occasion)> Told(int sentence, EntityDraft speaker)
    {
        foreach (var (at, first) in circumstances[sentence])
            if (IsOver(events[at]) && HasSide(events[at], speaker)) yield return (first, new Occasion(at, "told beside"));
    }

    /// <summary>The one meeting or call that a sentence tells by its verb before a token ("استقبل الوزير السفير", "أجرى اتصالا"), in nobody's words, in which the speaker himself took part.</summary>
    public Occasion? Met(int sentence, int before, EntityDraft speaker)
    {
        int? met = null;
        foreach (var (at, first) in evidence[sentence])
        {
            if (first >= before) continue;
            if (met is not null && met != at || events[at].Type is not (EventType.Meeting or EventType.Call) || !IsOver(events[at]) || !HasPart(events[at], speaker) || scene.SpeakerAt(first) is not null || !IsDone(first, material.Passage.Sentences[sentence].First)) return null;
            met = at;
        }
        return met is { } one ? new Occasion(one, "in the sentence of the meeting") : null;
    }

    /// <summary>"استقبل", "أجرى الوزير اتصالا": told by a verb near the head of its sentence, not as a circumstance ("بعد لقائه") nor as what was long before ("وكان قد التقاه").</summary>
    private bool IsDone(int first, int sentence)
    {
        if (first - sentence > MostOfVerb || material.IsWas(sentence)) return false;
        if (!scene.TryTrigger(first, out _, out var facts) || facts.Form != TriggerForm.Noun) return true;
        for (var i = first - 1; i >= Math.Max(sentence, first - MostToCarrier); i--)
            if (scene.TryTrigger(i, out _, out var carrier) && carrier is { Frame: TriggerFrame.Light, Form: not TriggerForm.Noun }) return true;
            else if (Particles.Is(material, i, Particle.Preposition | Particle.During | Particle.Elsewhere)) return false;
        return false;
    }

    /// <summary>The event told before that a word at a token means, as a circumstance: "خلال اللقاء", "في ختام زيارته"; or the one of those who meet the press together.</summary>
    public Occasion? Recalled(int token, EntityDraft speaker)
    {
        if (IsPress(token)) return IsCircumstance(token, EventType.Meeting) ? Press(token, speaker) : null;
        if (!scene.TryTrigger(token, out var match, out var facts) || facts is not { Type: { } type and (EventType.Meeting or EventType.Call or EventType.Visit), Form: TriggerForm.Noun, Frame: not (TriggerFrame.Going or TriggerFrame.Way or TriggerFrame.Dialogue or TriggerFrame.Send) }) return null;
        if (!match.Definite && !material.HasArticle(match.First) && facts.Pronoun == TriggerPronoun.None || !IsCircumstance(match.First, type)) return null;
        var with = scene.LinkAt(match.End, out var end) is LinkKind.With ? end : -1;
        if (scene.Referents.StartingAt(with >= 0 ? with : match.End) is { Kind: not ReferentKind.Place } other) return With(other.Entity, speaker, type, match.First) is { } met ? new Occasion(met, "told again") : null;
        return with < 0 && Nearest(match.First, told => told.Type == type && HasPart(told, speaker)) is { } known ? new Occasion(known, "told before") : null;
    }

    /// <summary>"في مؤتمر صحفي مع نظيره", "في مؤتمر صحفي مشترك عقب اللقاء": the meeting of those who give it.</summary>
    private Occasion? Press(int token, EntityDraft speaker)
    {
        var common = false;
        for (var i = token + 1; i <= token + MostToWith && material.IsWord(i); i++)
        {
            common |= material.Passage.Form(i) is "مشترك" or "المشترك";
            if (scene.LinkAt(i, out var end) is LinkKind.With)
                return scene.Referents.StartingAt(end) is { } other && With(other.Entity, speaker, EventType.Meeting, token) is { } met ? new Occasion(met, "at the press with") : null;
        }
        return common && Nearest(token, told => told.Type == EventType.Meeting && HasPart(told, speaker)) is { } held ? new Occasion(held, "at the press together") : null;
    }

    /// <summary>"مؤتمر صحفي", "المؤتمر الصحافي".</summary>
    private bool IsPress(int token) =>
        material.IsWord(token) && material.Passage.Form(token) is "مؤتمر" or "المؤتمر" or "موتمر" or "الموتمر" && material.IsWord(token + 1) && material.Passage.Form(token + 1) is "صحفي" or "صحافي" or "الصحفي" or "الصحافي";

    /// <summary>The meeting, call or visit told nearest that the speaker has with another.</summary>
    private int? With(EntityDraft other, EntityDraft speaker, EventType type, int token) =>
        Nearest(token, told => told.Type == type && HasPart(told, speaker) && HasPart(told, other) && !ReferenceEquals(other, speaker));

    /// <summary>The event that is over or goes on and was told last before a token, else first behind it.</summary>
    private int? Nearest(int token, Predicate<EventDraft> fits)
    {
        int? best = null;
        var least = int.MaxValue;
        var told = Behind(token);
        for (var i = Math.Max(0, told - MostBack); i < Math.Min(events.Count, told + MostAhead); i++)
        {
            if (!IsOver(events[i]) || !fits(events[i])) continue;
            var distance = events[i].Evidence.Min(words => words.First <= token ? token - words.First : 10 * (words.First - token));
            if (distance < least) (best, least) = (i, distance);
        }
        return best;
    }

    /// <summary>Of the events, which stand in the order of the text, the first that is told behind a token.</summary>
    private int Behind(int token)
    {
        var (low, high) = (0, events.Count);
        while (low < high)
            if (events[(low + high) / 2].First <= token) low = (low + high) / 2 + 1;
            else high = (low + high) / 2;
        return low;
    }

    /// <summary>Nothing was said yet at what is still to come.</summary>
    public static bool IsOver(EventDraft happening) => happening.Status is null or EventStatus.Held or EventStatus.Ongoing;

    /// <summary>Of those who meet one is of the speaker's side: enough where the event stands beside his words ("خلال لقائه").</summary>
    private static bool HasSide(EventDraft happening, EntityDraft speaker) => happening.Parties.Any(party => party == speaker || PartyReader.SideOf(party).Equals(PartyReader.SideOf(speaker)));

    /// <summary>He himself, or his state or body; where he has no name, whoever speaks for the same; a ministry for its state.</summary>
    public static bool HasPart(EventDraft happening, EntityDraft speaker) =>
        happening.Parties.Contains(speaker) || happening.Parties.Any(party => (party is not { Type: EntityType.Person, Name: not null } || speaker is not { Type: EntityType.Person, Name: not null }) && PartyReader.SideOf(party).Equals(PartyReader.SideOf(speaker)) || party.Type == EntityType.State && speaker.Type == EntityType.Organization && speaker.Land == party.Ref);

    /// <summary>"خلال", "في ختام", "لدى"; "في" alone right before it; "أمام القمة", "على هامش المؤتمر" where somebody attends.</summary>
    private bool IsCircumstance(int first, EventType type)
    {
        for (var i = first; i >= Math.Max(0, first - Reach); i--)
        {
            if (Particles.Is(material, i, Particle.During)) return true;
            if (i >= first - 1 && (material.IsForm(i, "في") || material.IsForm(i, "وفي"))) return true;
            if (type == EventType.Attendance && material.IsWord(i) && material.Passage.Form(i) is "امام" or "في" or "وفي" or "هامش") return true;
            if (type == EventType.Call && i == first - 1 && material.IsForm(i, "عبر")) return true;
        }
        return type == EventType.Attendance && material.HasBa(first);
    }
}
