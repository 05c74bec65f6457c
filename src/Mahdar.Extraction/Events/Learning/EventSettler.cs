using Mahdar.Learning;
using Mahdar.Model;

namespace Mahdar.Extraction.Events.Learning;

/// <summary>
/// Settles status and days of each event at once, by what was learnt from annotated reports: every status with every day that may
/// be meant is scored by what the words show, what the rules say being one sign among others.
/// </summary>
/// <param name="weights">Null where nothing is learnt yet: what the rules say stands.</param>
/// <param name="trace">Where it is given, takes all answers, and what the rules say stands.</param>
internal sealed class EventSettler(Scene scene, WeightTable? weights, EventTrace? trace)
{
    private const int MostTellings = 3;

    /// <summary>So much better than what the rules tell must another status be, and other days.</summary>
    private const float StatusMargin = 1, DaysMargin = 1;

    private static readonly EventStatus[] Statuses = Enum.GetValues<EventStatus>();

    private readonly TellingFeatures tellings = new(scene);
    private readonly TimeRelations relations = new(scene.Material.Report.Published?.From);
    private readonly FeatureBag words = new(), answer = new();
    private DayCandidates? days;

    public List<EventDraft> Settle(List<EventDraft> events)
    {
        if (weights is null && trace is null) return events;
        var settled = new List<EventDraft>(events.Count);
        for (var i = 0; i < events.Count; i++) settled.Add(events[i].Type is EventType.Meeting or EventType.Call or EventType.Visit ? Settle(events[i], events, i) : events[i]);
        return settled;
    }

    private EventDraft Settle(EventDraft draft, List<EventDraft> events, int index)
    {
        WriteWords(draft);
        var candidates = (days ??= new DayCandidates(scene)).Of(draft, events, index);
        if (trace is null) return Choose(draft, candidates);
        trace.Settlings.Add([.. Statuses.SelectMany(status => candidates.Select(candidate => new SettlingCandidate(status, candidate.Days, All(draft, status, candidate))))]);
        return draft;
    }

    private EventDraft Choose(EventDraft draft, IReadOnlyList<DayCandidate> candidates)
    {
        var (best, bestDays, most) = (draft.Status ?? EventStatus.Held, draft.When, float.MinValue);
        var ruledOut = draft.Status == EventStatus.Denied && draft.Evidence.Any(words => scene.Material.IsForm(words.First - 1, "لن"));
        Span<float> ofDays = stackalloc float[candidates.Count];
        for (var c = 0; c < ofDays.Length; c++) ofDays[c] = weights!.Score(candidates[c].Features) + (candidates[c].Days == draft.When ? DaysMargin : 0);
        foreach (var status in Statuses)
        {
            // "لن يسافر": what the words rule out is no guess.
            if (draft is { Invited: true, Evidence.Count: 1 } && status == EventStatus.Held && draft.Status != EventStatus.Held) continue;
            if (ruledOut && status is not (EventStatus.Denied or EventStatus.Cancelled)) continue;
            answer.Clear();
            answer.AddAll(words, (int)status);
            var ofStatus = weights!.Score(answer) + (status == draft.Status ? StatusMargin : 0);
            for (var c = 0; c < ofDays.Length; c++)
            {
                answer.Clear();
                WritePair(draft, status, candidates[c].Days);
                if (ofStatus + ofDays[c] + weights.Score(answer) is var score && score > most) (best, bestDays, most) = (status, candidates[c].Days, score);
            }
        }
        return best == draft.Status && bestDays == draft.When ? draft : draft with { Status = best, When = bestDays, Rule = draft.Rule + Told(draft, best, bestDays) };
    }

    private static string Told(EventDraft draft, EventStatus status, Days days) =>
        days == draft.When ? ", status as learnt" : status == draft.Status ? ", days as learnt" : ", status and days as learnt";

    private ulong[] All(EventDraft draft, EventStatus status, DayCandidate candidate)
    {
        answer.Clear();
        WritePair(draft, status, candidate.Days);
        answer.AddAll(words, (int)status);
        foreach (var item in candidate.Features.Items) answer.Add(item);
        return answer.Items.ToArray();
    }

    private void WriteWords(EventDraft draft)
    {
        words.Clear();
        var type = DayCandidates.TypeOf(draft.Type);
        var rule = TellingFeatures.Status(draft.Status ?? EventStatus.Held);
        words.Add("always");
        words.Add("type", type);
        words.Add("rule", rule);
        words.Add("rule", rule, type);
        words.Add("rule", rule, draft.Unsure ? "unsure" : "sure");
        words.Add("rule's day", relations.Of(draft.When));
        words.Add("rule's day", rule, relations.Of(draft.When));
        words.Add("tellings", Math.Min(draft.Evidence.Count, 3));
        if (draft.Arrival) words.Add("arrival");
        if (draft.Talked) words.Add("talked");
        if (!draft.Told) words.Add("parties understood");
        if (draft.Edition >= 0) words.Add("edition");
        for (var t = 0; t < draft.Evidence.Count && t < MostTellings; t++) tellings.Write(words, draft.Evidence[t].First, t);
    }

    private void WritePair(EventDraft draft, EventStatus status, Days when)
    {
        var (name, relation, type) = (TellingFeatures.Status(status), relations.Of(when), DayCandidates.TypeOf(draft.Type));
        var open = when is { From: not null, To: null } ? "open" : "closed";
        answer.Add("pair", name, relation);
        answer.Add("pair, open", name, open);
        answer.Add(type, name, relation);
        answer.Add(type, name, open);
        answer.Add("pair as rule", status == draft.Status ? "status" : "other", when == draft.When ? "day" : "other");
    }
}
