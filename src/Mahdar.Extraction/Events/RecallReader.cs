using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>What a noun alone adds to an event told elsewhere: "هذه القمة", "اللقاء", "قمة الجمعة" tell its day, place and status.</summary>
internal sealed class RecallReader(Scene scene, StatusReader status, DayReader days, PlaceReader places, LengthReader lengths, IReadOnlyList<EventDraft> found)
{
    /// <summary>So many tokens behind a meeting one that goes on with it is told.</summary>
    private const int MostSince = 120;

    private readonly Material material = scene.Material;

    public IEnumerable<Recall> Read(EventType type, Telling telling)
    {
        var (trigger, facts, sentence, slots) = telling;
        if (IsNewOne(trigger, facts)) yield return new Recall(type, trigger.First, null, default, null, null, true);
        if (!IsKnownOne(trigger, facts) || IsOfOthers(trigger)) yield break;
        var place = places.Read(trigger, slots, sentence.First, sentence.End);
        var told = status.Read(trigger, facts, sentence.First, slots.End).Told;
        var last = lengths.Until(trigger, sentence);
        var when = last is null ? days.Read(trigger, slots.End, sentence.First, sentence.End) : default;
        yield return new Recall(type, trigger.First, told == EventStatus.Held ? null : told, when, place?.Place, place?.Country)
        {
            Summit = WhoMeets.IsSummit(trigger),
            Visitor = type == EventType.Visit && slots.Bare is [{ Parties: [{ Name: not null } visitor] }, ..] ? visitor : null,
            Length = lengths.Read(trigger, sentence),
            Last = last,
        };
    }

    /// <summary>"القمة بين زعماء": of people who are told, though not by name.</summary>
    private bool IsOfOthers(Match trigger) => scene.LinkAt(trigger.End, out _) is LinkKind.Between;

    /// <summary>"القمة", "لقاؤهما", "قمة الجمعة".</summary>
    private bool IsKnownOne(Match trigger, TriggerFacts facts) =>
        facts is { Form: TriggerForm.Noun, Plural: false, Frame: not (TriggerFrame.Tour or TriggerFrame.Summon) } && (trigger.Definite || facts.Pronoun != TriggerPronoun.None || IsOfDay(trigger));

    /// <summary>"انتهت المحادثات بين الجانبين، وستستأنف المحادثات الأسبوع المقبل": the parties of what was told last, where that is over and nothing else is to come.</summary>
    public IReadOnlyList<EntityDraft>? GoingOn(Telling telling)
    {
        var (trigger, facts, sentence, _) = telling;
        if (!trigger.Definite || facts is not { Form: TriggerForm.Noun, Frame: TriggerFrame.Talks, Type: EventType.Meeting, Pronoun: TriggerPronoun.None }) return null;
        if (!(days.Read(trigger, trigger.End, sentence.First, sentence.End).From > material.Report.Published?.From)) return null;
        EventDraft? last = null;
        foreach (var draft in found)
        {
            // "سيزور بيونغ يانغ لمواصلة المشاورات": with those in the land of the journey.
            if (draft.Type == EventType.Visit && draft.First >= sentence.First) return null;
            if (draft.Type != EventType.Meeting) continue;
            if ((draft.Status ?? draft.Likely) is not (EventStatus.Held or EventStatus.Ongoing)) return null;
            last = draft;
        }
        return last is not null && trigger.First - last.First < MostSince ? last.Parties : null;
    }

    /// <summary>"قمة الجمعة": the day makes it a known one.</summary>
    private bool IsOfDay(Match trigger) => scene.Times.At(trigger.End) is { Kind: TimeKind.Date } && material.HasArticle(trigger.End);

    /// <summary>"لعقد قمة في أكتوبر": an indefinite noun that is held or called for is another event; what follows speaks of that one.</summary>
    private bool IsNewOne(Match trigger, TriggerFacts facts) =>
        facts is { Form: TriggerForm.Noun, Pronoun: TriggerPronoun.None, Frame: TriggerFrame.Meeting or TriggerFrame.Talks } && !trigger.Definite && status.IsCarrier(trigger.First - 1);
}
