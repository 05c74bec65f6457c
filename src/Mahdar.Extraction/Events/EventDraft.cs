using Mahdar.Extraction.Events.Topics;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>
/// An event as one place of the report, or several put together, tell it. Tokens <paramref name="First"/> to
/// <paramref name="End"/> (excluded) are the words that tell it first.
/// </summary>
public sealed record EventDraft(EventType Type, IReadOnlyList<EntityDraft> Parties, int First, int End, string Rule)
{
    /// <summary>Null where the words themselves don't tell.</summary>
    public EventStatus? Status { get; init; }
    /// <summary>What its words suggest where nothing tells the status.</summary>
    public EventStatus Likely { get; init; }
    /// <summary>"قبيل القمة": whether nothing but what was before it tells of its status.</summary>
    public bool Eve { get; init; }
    public Days When { get; init; }
    public EntityDraft? Place { get; init; }
    /// <summary>The state that the place lies in, alpha-2.</summary>
    public string? Country { get; init; }
    /// <summary>Index of the edition in the report's editions, or -1.</summary>
    public int Edition { get; init; } = -1;
    /// <summary>How long it lasts, as far as its days are still to be told by it.</summary>
    public TimeSpan? Duration { get; init; }
    /// <summary>How long it is said to last: hours of a meeting, days of a visit.</summary>
    public TimeSpan? Lasting { get; init; }
    /// <summary>What it was about.</summary>
    public IReadOnlyList<TopicSpan> Topics { get; init; } = [];
    /// <summary>Tokens, first and end, of every place that tells of it.</summary>
    public IReadOnlyList<(int First, int End)> Evidence { get; init; } = [];
    /// <summary>"يبدأ زيارة": only its first day is told.</summary>
    public bool Begins { get; init; }
    /// <summary>Whether the words tell the beginning of a visit: وصل إلى.</summary>
    public bool Arrival { get; init; }
    /// <summary>Whether the words tell the end of a visit: غادر.</summary>
    public bool Departs { get; init; }
    /// <summary>"في ختام زيارته الثلاثاء": whether the one day that is told is the last of a visit.</summary>
    public bool Ends { get; init; }
    /// <summary>Whether the words tell of a journey to several lands, of which this is one.</summary>
    public bool OfTour { get; init; }
    /// <summary>Whether the words tell another event than the one told before: لقاء جديد.</summary>
    public bool Anew { get; init; }
    /// <summary>Whether it was before what else is told of its parties: وكان قد التقاه.</summary>
    public bool Before { get; init; }
    /// <summary>Whether the words stand in the title or in the first sentences.</summary>
    public bool InLead { get; init; }
    /// <summary>"ألغى لقاء كان مقررا أمس": whether its words say on which day it was to be.</summary>
    public bool Due { get; init; }
    /// <summary>Whether the visitor is only called to come.</summary>
    public bool Invited { get; init; }
    /// <summary>Whether the words speak of a summit: of those who lead the states.</summary>
    public bool Summit { get; init; }
    /// <summary>Whether officials of a lower level act for the states: they are not those who lead them.</summary>
    public bool Lower { get; init; }
    /// <summary>Whether people without office or name act for one of the sides.</summary>
    public bool Delegated { get; init; }
    /// <summary>Whether the words say that several met together.</summary>
    public bool Together { get; init; }
    /// <summary>Whether the parties stand in the words themselves rather than being understood.</summary>
    public bool Told { get; init; } = true;
    /// <summary>Whether nothing in the words tells the status.</summary>
    public bool Unsure { get; init; }
    /// <summary>Whether its day is that of the scene, not of its own words.</summary>
    public bool OfScene { get; init; }
    /// <summary>Whether the words say no more than that they talked with each other: بحث مع, ناقش مع.</summary>
    public bool Talked { get; init; }
    public bool InTitle { get; init; }
    public TriggerForm Form { get; init; }
}
