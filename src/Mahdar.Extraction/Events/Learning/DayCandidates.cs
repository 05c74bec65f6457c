using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Learning;
using Mahdar.Model;

namespace Mahdar.Extraction.Events.Learning;

/// <summary>
/// The days that an event may be on: those that the rules worked out, those told in its sentence, around it and at the head of the
/// report, the day of the report, and none.
/// </summary>
internal sealed class DayCandidates
{
    private const int Reach = 50, Back = 120, Lead = 80, MostTellings = 3, MostDays = 32;

    private readonly Scene scene;
    private readonly Material material;
    private readonly DateOnly? published;
    private readonly TimeRelations relations;
    private readonly List<(int Token, TimeExpression Time)> head = [];
    private readonly List<DayCandidate> found = [];
    private readonly TimesTold told;
    private bool limited;

    public DayCandidates(Scene scene)
    {
        (this.scene, material) = (scene, scene.Material);
        published = material.Report.Published?.From;
        relations = new TimeRelations(published);
        told = new TimesTold(scene);
        ReadHead();
    }

    /// <param name="others">All events of the report.</param>
    public List<DayCandidate> Of(EventDraft draft, List<EventDraft> others, int index)
    {
        found.Clear();
        limited = false;
        var none = Candidate(default)!;
        var rule = Candidate(draft.When)!;
        rule.Features.Add("rule", draft.When.IsKnown ? "day" : "none", draft.OfScene ? "of scene" : "");
        if (published is { } today)
        {
            Mark(Days.On(today), "published", "");
            Mark(Days.On(today.AddDays(-1)), "day before", "");
        }
        var tellings = Math.Min(draft.Evidence.Count, MostTellings);
        for (var t = 0; t < tellings; t++) Read(draft.Evidence[t].First, t == 0 ? "a" : "b", none);
        if (index > 0) MarkOther(others[index - 1], draft, "event before");
        if (index + 1 < others.Count) MarkOther(others[index + 1], draft, "event after");
        ReadElsewhere(draft);
        if (draft.Type == EventType.Visit) AddStretches(draft);
        if (draft.Type is EventType.Visit or EventType.Meeting) AddOpen();
        // "سيزور بغداد قبل نهاية العام": its own words say that the day is open.
        if (limited && !draft.When.IsKnown) found.RemoveAll(candidate => candidate.Days.IsKnown);
        foreach (var candidate in found) Describe(candidate, draft);
        return [.. found];
    }

    private void MarkOther(EventDraft other, EventDraft draft, string name)
    {
        if (!other.When.IsKnown || other.When.From is not { } from) return;
        var shared = other.Parties.Any(draft.Parties.Contains) ? "shared" : "apart";
        if (Candidate(other.When) is { } same) same.Features.Add(name, shared, other.Type == draft.Type ? "same type" : "other type");
        if (!other.When.IsOneDay && Candidate(Days.On(from)) is { } first) first.Features.Add(name, "begins", shared);
    }

    private void Mark(Days days, string name, string value) => Candidate(days)?.Features.Add(name, value);

    /// <summary>The days told in the sentence, in the one before, and at the head.</summary>
    private void Read(int token, string place, DayCandidate none)
    {
        var sentence = material.Passage.SentenceOf(token);
        var (first, end) = (material.Passage.Sentences[sentence].First, material.Passage.Sentences[sentence].End);
        var form = scene.TryTrigger(token, out var trigger, out var facts) ? TellingFeatures.Form(facts.Form) : "none";
        var count = 0;
        for (var side = -1; side <= 1; side += 2)
        {
            var (nth, commas, marks, verbs) = (0, 0, 0, 0);
            for (var i = token + side; i >= first && i < end && Math.Abs(i - token) <= Reach; i += side)
            {
                if (material.IsComma(i)) commas++;
                else if (material.Tokens[i].Kind == TokenKind.Quote || material.Is(i, ':')) marks++;
                else if (i != trigger.End - 1 && scene.Referents.Covering(i) is null && (scene.TryTrigger(i, out _, out _) || material.Matches.Has(i, EntryKind.Cue))) verbs++;
                if (scene.Times.At(i) is not { } time) continue;
                var start = i;
                while (scene.Times.At(i + side) == time) i += side;
                limited |= side > 0 && nth == 0 && verbs == 0 && IsLimit(time);
                if (time is not { Kind: TimeKind.Date or TimeKind.Range, Days: { From: not null, To: not null } days } || IsLimit(time)) continue;
                count++;
                if (Candidate(days) is not { } candidate) continue;
                Describe(candidate.Features, time, side < 0 ? "before" : "after", place, form, nth++, Math.Abs(start - token), commas, marks, verbs);
            }
        }
        none.Features.Add("times here", form, count switch { 0 => "none", 1 => "one", _ => "more" });
        if (count == 0) none.Features.Add("no times", place, form);
        ReadBefore(first, token, place, form, count);
        foreach (var (at, time) in head)
            if (at < first || at >= end)
                if (Candidate(time.Days) is { } candidate)
                {
                    candidate.Features.Add(material.KindAt(at) == BlockKind.Title ? "of title" : "of lead", place, form);
                    candidate.Features.Add("of head", count == 0 ? "no time here" : "times here", TellingFeatures.Distance((token - at) / 4));
                }
        if (published is { } today && Candidate(Days.On(today)) is { } own) own.Features.Add("published", form, count == 0 ? "no time here" : "times here");
    }

    /// <summary>The last day told before the sentence.</summary>
    private void ReadBefore(int first, int token, string place, string form, int here)
    {
        var lines = 0;
        for (var i = first - 1; i >= 0 && token - i < Back; i--)
        {
            if (material.Tokens[i].Kind == TokenKind.Break) lines++;
            if (!material.IsActive(i) || scene.Times.At(i) is not { Kind: TimeKind.Date or TimeKind.Range, Days: { From: not null, To: not null } days } time || IsLimit(time)) continue;
            if (Candidate(days) is not { } candidate) return;
            var far = lines switch { 0 => "same line", 1 => "line before", _ => "farther" };
            candidate.Features.Add("last before", form, far);
            candidate.Features.Add("last before", place, here == 0 ? "no time here" : "times here");
            return;
        }
    }

    /// <summary>Days told anywhere in the report, where somebody of the event or a word of its kind stands beside them.</summary>
    private void ReadElsewhere(EventDraft draft)
    {
        var first = draft.Evidence[0].First;
        var here = material.Passage.SentenceOf(first);
        foreach (var mention in told.All)
        {
            if (mention.Sentence == here || !mention.Time.Days.IsKnown || mention.Time.Kind is not (TimeKind.Date or TimeKind.Range) || mention.Time.Days is not { From: not null, To: not null } || IsLimit(mention.Time)) continue;
            var (parties, kind) = (0, mention.Kinds[(int)draft.Type] ? mention.Definite[(int)draft.Type] ? "known" : "new" : "none");
            foreach (var party in draft.Parties)
                if (mention.Entities.Contains(party)) parties++;
            var side = mention.Sentence < here ? "before" : "after";
            if (parties == 0 && kind == "none" && Math.Abs(mention.Sentence - here) > 4 || Candidate(mention.Time.Days) is not { } candidate) continue;
            var bag = candidate.Features;
            bag.Add("elsewhere", side, kind);
            bag.Add("elsewhere, parties", parties switch { 0 => "0", 1 => "1", _ => "2" }, kind);
            bag.Add("elsewhere, parties", parties switch { 0 => "0", 1 => "1", _ => "2" }, relations.Of(mention.Time.Days));
            bag.Add("elsewhere, sentences", side, TellingFeatures.Distance(Math.Abs(mention.Sentence - here)));
            if (mention.IsTold(draft)) bag.Add("told by the event's words");
        }
    }

    /// <summary>From one day told to another, or for as many days as are told.</summary>
    private void AddStretches(EventDraft draft)
    {
        var (count, isLast) = (found.Count, draft.Departs || draft.Ends);
        for (var c = 0; c < count; c++)
        {
            if (!found[c].Days.IsOneDay || found[c].Days.From is not { } from) continue;
            foreach (var mention in told.All)
            {
                if (mention.Time.Kind == TimeKind.Duration && mention.Kinds[(int)draft.Type] && TimesTold.DaysOf(mention.Time) is > 1 and < 15 and var length) Stretch(found[c], isLast ? from.AddDays(1 - length) : from, isLast ? from : from.AddDays(length - 1), "length", mention.Entities.Contains(draft.Parties[0]));
                else if (mention.Time is { Kind: TimeKind.Date, Days: { IsOneDay: true, From: { } to } } && to > from && to.DayNumber - from.DayNumber < 12 && mention.Kinds[(int)draft.Type]) Stretch(found[c], from, to, "from one to other", mention.Entities.Contains(draft.Parties[0]));
            }
        }
    }

    private void Stretch(DayCandidate begin, DateOnly from, DateOnly to, string name, bool named)
    {
        if (Candidate(new Days(from, to)) is not { } stretch) return;
        foreach (var feature in begin.Features.Items) stretch.Features.Add(feature);
        stretch.Features.Add("stretch", name, named ? "named" : "");
    }

    private void Describe(FeatureBag bag, TimeExpression time, string side, string place, string form, int nth, int distance, int commas, int marks, int verbs)
    {
        var first = material.Passage.TokenAt(time.Span.Start);
        var order = nth switch { 0 => "first", 1 => "second", _ => "later" };
        bag.Add("told", side, place);
        bag.Add("told", side, form);
        bag.Add("told in order", side, order);
        bag.Add("told near", side, TellingFeatures.Distance(distance));
        bag.Add("between, commas", side, commas switch { 0 => "0", 1 => "1", _ => "2" });
        bag.Add("between, marks", side, marks > 0 ? "some" : "none");
        bag.Add("between, verbs", side, verbs switch { 0 => "0", 1 => "1", _ => "2" });
        if (verbs == 0 && nth == 0) bag.Add("told clearly", side, form);
        if (verbs == 0 && nth == 0 && commas == 0) bag.Add("told directly", side, form);
        bag.Add("time word", material.Passage.Form(first));
        if (first > 0) bag.Add("word before time", material.IsWord(first - 1) ? material.Passage.Form(first - 1) : "-");
        if (first > 0) bag.Add("word before time", side, material.IsWord(first - 1) ? material.Passage.Form(first - 1) : "-");
    }

    /// <summary>"قبل نهاية العام", "بحلول يونيو", "منذ الاثنين": what comes before a day, or lasts since it, is not on it.</summary>
    private bool IsLimit(TimeExpression time)
    {
        var first = material.Passage.TokenAt(time.Span.Start);
        return first > 0 && material.IsWord(first - 1) && material.Passage.Form(first - 1) is "قبل" or "قبيل" or "بحلول" or "منذ" or "ومنذ" or "حتي";
    }

    private void Describe(DayCandidate candidate, EventDraft draft)
    {
        var (bag, days) = (candidate.Features, candidate.Days);
        var relation = relations.Of(days);
        var open = days is { From: not null, To: null } ? "open" : "closed";
        bag.Add("days", relation, open);
        bag.Add("days", TypeOf(draft.Type), relation);
        bag.Add("days", TypeOf(draft.Type), open);
        bag.Add("days by form", TellingFeatures.Form(draft.Form), relation);
        if (draft.InTitle) bag.Add("days of title", relation);
        if (draft.Arrival) bag.Add("arrival", open, relation);
        if (days.IsKnown != draft.When.IsKnown) bag.Add("not as rule", days.IsKnown ? "day for none" : "none for day");
        else if (days.From != draft.When.From) bag.Add("not as rule", "another");
    }

    /// <summary>Who came on a day may still be there.</summary>
    private void AddOpen()
    {
        var count = found.Count;
        for (var c = 0; c < count; c++)
        {
            if (!found[c].Days.IsOneDay || Candidate(new Days(found[c].Days.From, null)) is not { } open) continue;
            foreach (var feature in found[c].Features.Items) open.Features.Add(feature);
            open.Features.Add("open of day");
        }
    }

    private DayCandidate? Candidate(Days days)
    {
        foreach (var candidate in found)
            if (candidate.Days == days) return candidate;
        if (found.Count >= MostDays) return null;
        found.Add(new DayCandidate(days));
        return found[^1];
    }

    private void ReadHead()
    {
        var (sentences, seen) = (0, -1);
        for (var i = 0; i < material.Tokens.Length && i < 3 * Lead && sentences < 3; i++)
        {
            if (!material.IsActive(i)) continue;
            if (material.Tokens[i].Kind != TokenKind.Break && material.Passage.SentenceOf(i) is var sentence && sentence != seen) (seen, sentences) = (sentence, sentences + 1);
            if (sentences < 3 && scene.Times.At(i) is { Kind: TimeKind.Date or TimeKind.Range, Days: { From: not null, To: not null } } time && (head.Count == 0 || head[^1].Time != time) && !IsLimit(time)) head.Add((i, time));
        }
    }

    public static string TypeOf(EventType type) => type switch { EventType.Meeting => "meeting", EventType.Call => "call", EventType.Visit => "visit", EventType.Attendance => "attendance", _ => "agreement" };
}
