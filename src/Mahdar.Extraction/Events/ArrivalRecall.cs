using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>"زيارة الرئيس إلى باريس … الرئيس وصل أمس", "يتوجه إلى بريطانيا، حيث يصل الخميس": an arrival without a land adds its day to the visit told before.</summary>
internal sealed class ArrivalRecall(Scene scene, SubjectReader subjects, DayReader days, LengthReader lengths, List<EventDraft> found)
{
    public Recall? Read(Telling telling)
    {
        var (trigger, facts, sentence, slots) = telling;
        if (facts is not { Frame: TriggerFrame.Way, IsThere: true } || scene.SpeakerAt(trigger.First) is not null || days.Read(trigger, slots.End, sentence.First, sentence.End) is not { IsOneDay: true } when) return null;
        return Visitor(telling) is { } visitor ? new Recall(EventType.Visit, trigger.First, null, new Days(when.From, null), null, null) { Visitor = visitor, Length = lengths.Read(trigger, sentence) } : null;
    }

    /// <summary>Who is told behind the verb, who makes the visit told before it in the sentence, or who is told directly before it.</summary>
    private EntityDraft? Visitor(Telling telling)
    {
        var (trigger, _, sentence, slots) = telling;
        if (slots.Bare is [{ Parties: [{ Name: not null } told] }, ..]) return told;
        if (found is [.., { Type: EventType.Visit } visit] && visit.First >= sentence.First) return visit.Parties[0];
        return subjects.Adjacent(trigger.First, sentence.First) is [{ Type: EntityType.Person } before] ? before : null;
    }
}
