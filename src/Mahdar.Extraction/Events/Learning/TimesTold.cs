using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Events.Learning;

/// <summary>The first expressions of time of a report, each with whom and what kinds of events its sentence tells of.</summary>
internal sealed class TimesTold
{
    private const int Most = 40, Reach = 40;

    private readonly List<TimeTold> all = [];

    public TimesTold(Scene scene)
    {
        var material = scene.Material;
        foreach (var time in material.Times.Times)
        {
            if (all.Count >= Most) break;
            var token = material.Passage.TokenAt(time.Span.Start);
            if (!material.IsActive(token) || time.Kind is not (TimeKind.Date or TimeKind.Range or TimeKind.Duration)) continue;
            var sentence = material.Passage.SentenceOf(token);
            var told = new TimeTold(time, token, sentence);
            var (first, end) = (Math.Max(material.Passage.Sentences[sentence].First, token - Reach), Math.Min(material.Passage.Sentences[sentence].End, token + Reach));
            for (var i = first; i < end; i++)
            {
                if (scene.Referents.Covering(i) is { } referent)
                {
                    told.Entities.UnionWith(referent.Entities);
                    i = referent.End - 1;
                }
                else if (scene.TryTrigger(i, out var trigger, out var facts) && facts.Type is { } type)
                {
                    told.Kinds[(int)type] = true;
                    told.Definite[(int)type] |= trigger.Definite;
                    told.Triggers.Add(i);
                }
            }
            all.Add(told);
        }
    }

    public IReadOnlyList<TimeTold> All => all;

    /// <summary>The length of a duration in days; 0 where it is none.</summary>
    public static int DaysOf(TimeExpression time) =>
        time.Timex is ['P', .. var number, 'D'] && int.TryParse(number, out var days) ? days : 0;
}

/// <summary>An expression of time and what stands beside it; events by the number of their type.</summary>
internal sealed record TimeTold(TimeExpression Time, int Token, int Sentence)
{
    public HashSet<EntityDraft> Entities { get; } = [];

    public bool[] Kinds { get; } = new bool[Enum.GetValues<EventType>().Length];

    public bool[] Definite { get; } = new bool[Enum.GetValues<EventType>().Length];

    public HashSet<int> Triggers { get; } = [];

    /// <summary>Whether words that tell an event stand beside it.</summary>
    public bool IsTold(EventDraft draft)
    {
        foreach (var (first, _) in draft.Evidence)
            if (Triggers.Contains(first)) return true;
        return false;
    }
}
