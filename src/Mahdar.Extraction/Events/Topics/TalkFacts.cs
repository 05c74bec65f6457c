namespace Mahdar.Extraction.Events.Topics;

/// <summary>Who a verb says discusses: one, two, several, those who speak; or a noun, which says nobody.</summary>
internal enum TalkForm : byte { One, Two, Many, Own, Noun }

/// <summary>What a verb of discussing takes: anything; a meeting alone for its subject (دارت المحادثات حول); words for views (تبادلا وجهات النظر حول); somebody to whom one speaks (تحدث مع نظيره عن).</summary>
internal enum TalkOf : byte { Any, Event, Views, Talk }

/// <summary>A word of discussing (data/events/talking.tsv) as it is written.</summary>
/// <param name="Through">The prepositions, folded, behind which the subject stands.</param>
/// <param name="Direct">Whether the subject stands behind it without one as well.</param>
/// <param name="Of">What stands between the verb and what is discussed.</param>
internal sealed record TalkFacts(TalkForm Form, string[] Through, bool Direct, TalkOf Of)
{
    public bool Past { get; init; }
    /// <summary>لبحث, للتشاور: with ل before the noun.</summary>
    public bool For { get; init; }
}
