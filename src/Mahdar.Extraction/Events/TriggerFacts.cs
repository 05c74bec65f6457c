using Mahdar.Model;

namespace Mahdar.Extraction.Events;

public enum TriggerForm : byte { Past, Present, Noun }

/// <summary>How a word of an event takes its parties: see data/events/verbs.tsv and nouns.tsv.</summary>
public enum TriggerFrame : byte { Object, Host, Summon, With, Discuss, Light, Gather, Place, Way, Leave, Send, Going, Return, Stay, Begin, Phone, Part, Deal, Sign, Meeting, Talks, Dialogue, Visit, Tour, Credentials }

/// <summary>A pronoun written with the word: لقائه (one), لقائهما (two), لقائي (the speaker).</summary>
public enum TriggerPronoun : byte { None, One, Two, Speaker }

/// <summary>What data/events says of a word that tells an event. <paramref name="Type"/> is null for verbs that only carry one (عقد, أجرى).</summary>
/// <param name="Dual">The verb's subject is two (التقيا).</param>
public sealed record TriggerFacts(EventType? Type, TriggerFrame Frame, TriggerForm Form, TriggerPronoun Pronoun = TriggerPronoun.None, bool Dual = false, bool Plural = false)
{
    /// <summary>The gender that a verb has; Any for the dual and plural forms and for nouns.</summary>
    public Lexicon.Gender Gender { get; init; }
    /// <summary>Whether the verb is in the first person: سنلتقي, سأزور.</summary>
    public bool Own { get; init; }
    /// <summary>Whether who did it is at the place by then: وصل, not توجه.</summary>
    public bool IsThere { get; init; }
    /// <summary>Talks that are spoken of in general as often as they are held (الحوار, التفاوض).</summary>
    public bool IsIdea { get; init; }
    /// <summary>The status that the word tells where nothing else does.</summary>
    public EventStatus Likely { get; init; } = EventStatus.Held;
}
