using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>
/// Tells of visits what the report around them tells: a visit takes its day from the meeting of the visitor with the hosts; one
/// that the head of the report speaks of, without a word of its time, goes on.
/// </summary>
internal sealed class VisitScene(Scene scene)
{
    /// <summary>So many lines are the head of a report.</summary>
    private const int HeadLines = 3;

    /// <summary>A visit of more days is one of which only the week or month is told.</summary>
    private const int MostDays = 5;

    /// <summary>A visit of longer ago is not the one at which they met.</summary>
    private const int MostDaysOff = 30;

    private DateOnly? Today => scene.Material.Report.Published?.From;

    public List<EventDraft> Fill(List<EventDraft> events)
    {
        var settled = events.ConvertAll(draft => draft.Type == EventType.Visit ? Settle(draft, events) : draft);
        settled = settled.ConvertAll(draft => IsLeft(draft, settled) ? Leave(draft) : Ahead(draft, settled));
        settled = settled.ConvertAll(draft => HasJustArrived(draft) || LastsFromNow(draft) ? draft with { When = LengthReader.Stretch(new Days(Today, null), draft.Duration), Rule = draft.Rule + ", on the day of the report" } : draft);
        var visits = settled.FindAll(draft => draft.Type == EventType.Visit && draft.When.From is not null);
        return visits.Count == 0 ? settled : settled.ConvertAll(draft => draft.Type != EventType.Meeting ? draft : draft.OfScene ? OfVisit(draft, visits) : draft.When.IsKnown ? draft : OnVisit(draft, visits));
    }

    /// <summary>"التقاه خلال زيارته إلى واشنطن الأسبوع الماضي": the days of a visit that is over are surer than that of the scene.</summary>
    private EventDraft OfVisit(EventDraft meeting, List<EventDraft> visits) =>
        visits.Find(one => one.Status == EventStatus.Held && one.When.To > Today?.AddDays(-MostDaysOff) && IsWithin(meeting, one)) is { When: { From: { } from, To: { } to } days } && (meeting.When.From < from || meeting.When.From > to || to.DayNumber - from.DayNumber >= MostDays)
            ? meeting with { When = days, OfScene = false, Rule = meeting.Rule.Replace("day of the scene", "days of the visit", StringComparison.Ordinal) } : meeting;

    /// <summary>A meeting with the hosts that has no day of its own is on the day of the visit, if the visit has but one or begins on the day of the report.</summary>
    private EventDraft OnVisit(EventDraft meeting, List<EventDraft> visits)
    {
        var visit = visits.Find(one => IsWithin(meeting, one) && IsOver(one) == IsOver(meeting));
        // "وصل اليوم إلى باريس للقاء المستشارة": who has come today meets today, as far as is told.
        if (meeting.Status == EventStatus.Planned && Today is { } today && visits.Exists(one => IsWithin(meeting, one) && IsOngoing(one) && one.When.From == today && HasCome(one))) return meeting with { When = Days.On(today), Rule = meeting.Rule + ", on the day of the visit" };
        // What is to come may be on any day of the visit.
        if (visit is { When: { IsOneDay: false, To: not null } } && meeting.Status == EventStatus.Planned) return meeting with { When = visit.When, Rule = meeting.Rule + ", on the days of the visit" };
        // "سيصل الخميس إلى الخرطوم للقاء نظيره": on the day he comes, as far as is told.
        if (visit is { When: { From: { } begin, To: null }, Status: EventStatus.Planned } && meeting.Status == EventStatus.Planned) return meeting with { When = Days.On(begin), Rule = meeting.Rule + ", on the day of the visit" };
        if (visit is null || !visit.When.IsOneDay && visit.When.From != Today) return meeting;
        return meeting with { When = Days.On(visit.When.From!.Value), Rule = meeting.Rule + ", on the day of the visit" };
    }

    /// <summary>"وصل الوزير إلى بكين", at the head of the report and without a day: on that of the report.</summary>
    private bool HasJustArrived(EventDraft visit) => Today is not null && IsOngoing(visit) && visit is { Arrival: true, InLead: true, Form: not TriggerForm.Present, When.IsKnown: false };

    /// <summary>"يبدأ الرئيس زيارة إلى لندن تستغرق ثلاثة أيام": a visit of so many days that is the news itself, and nobody says since when, begins with it.</summary>
    private bool LastsFromNow(EventDraft visit) => Today is not null && IsOngoing(visit) && visit is { Duration.Days: > 1, When.IsKnown: false, Departs: false } && (visit.InLead || visit.Arrival || visit.Begins);

    /// <summary>"وصل إلى", not "توجه إلى": who is there by now.</summary>
    private bool HasCome(EventDraft visit) => visit.Evidence.Any(words => scene.TryTrigger(words.First, out _, out var verb) && verb is { Form: TriggerForm.Past, IsThere: true });

    private static EventDraft Leave(EventDraft visit) => visit with { Status = EventStatus.Held, When = visit.When is { From: { } from, To: null } ? Days.On(from) : visit.When };

    /// <summary>A visit that is over has ended: where no other day is told, on the day it began. Its length is told by its days.</summary>
    public static EventDraft Close(EventDraft draft) => draft.Type != EventType.Visit ? draft : (draft is { Status: EventStatus.Held, When: { From: not null, To: null } } ? Leave(draft) : draft) with { Duration = null };

    /// <summary>Nobody is in two places: of two journeys that go on, the one without a day is over; so is one after which another was made.</summary>
    private static bool IsLeft(EventDraft visit, List<EventDraft> events) =>
        IsOngoing(visit) && events.Exists(other => other.Type == EventType.Visit && IsOver(other) && other.When.From is { } day && other.Country != visit.Country && other.Parties[0] == visit.Parties[0]
            && (visit.When.From is { } begun ? day > begun : IsOngoing(other)));

    /// <summary>"وصل اليوم إلى الدوحة في إطار جولة تشمل الأردن ومصر": who is in one land of his journey has the others before him, on other days.</summary>
    private static EventDraft Ahead(EventDraft visit, List<EventDraft> events)
    {
        if (!visit.OfTour || !IsOver(visit) || events.Find(other => other is { OfTour: false } && IsOver(other) && other.Country != visit.Country && other.Parties[0] == visit.Parties[0]) is not { } here) return visit;
        var days = visit.When.From == here.When.From ? default : visit.When;
        return IsOngoing(here) && IsOngoing(visit) || visit.Status == EventStatus.Held ? visit with { Status = EventStatus.Planned, When = days } : visit with { When = days };
    }

    private static bool IsOngoing(EventDraft draft) => draft is { Type: EventType.Visit, Status: EventStatus.Ongoing };

    private EventDraft Settle(EventDraft visit, List<EventDraft> events)
    {
        var meeting = events.Find(one => IsWithin(one, visit) && !one.OfScene && (visit.Unsure || IsOver(one) == IsOver(visit)));
        if (visit.Unsure && visit.Status == EventStatus.Held && !visit.When.IsKnown)
            visit = meeting is { Status: EventStatus.Planned } && !visit.Arrival && !IsAmid(visit) ? visit with { Status = EventStatus.Planned } : IsInHead(visit) || IsAmid(visit) ? visit with { Status = EventStatus.Ongoing } : visit;
        if (visit.When.IsKnown || meeting is not { When: { IsOneDay: true, From: { } day } } || IsOver(meeting) != IsOver(visit)) return visit;
        return visit with { When = visit.Status == EventStatus.Held ? Days.On(day) : new Days(day, null), Rule = visit.Rule + ", on the day of the meeting" };
    }

    /// <summary>A meeting of the visitor with somebody of the state visited, there as far as is told.</summary>
    public static bool IsWithin(EventDraft meeting, EventDraft visit) =>
        meeting.Type == EventType.Meeting && (meeting.Country is null || meeting.Country == visit.Country)
        && meeting.Parties.Any(party => !ReferenceEquals(party, visit.Parties[^1]) && Equals(PartyReader.SideOf(party), visit.Country)) && meeting.Parties.Any(party => SidesMatching.AreOne(party, visit.Parties[0]));

    private static bool IsOver(EventDraft draft) => draft.Status is EventStatus.Held or EventStatus.Ongoing;

    /// <summary>"وفي زيارة للصين للقاء نظيره، قال الوزير": he is there.</summary>
    private bool IsAmid(EventDraft visit) => scene.TryTrigger(visit.First, out _, out var facts) && facts.Form == TriggerForm.Noun && scene.Material.IsWord(visit.First - 1) && scene.Material.Passage.Form(visit.First - 1) is "وفي" or "في" && scene.Material.Passage.Sentences[scene.Material.Passage.SentenceOf(visit.First)].First >= visit.First - 2;

    private bool IsInHead(EventDraft visit)
    {
        var lines = 0;
        for (var i = visit.First - 1; i >= 0 && lines < HeadLines; i--)
            if (scene.Material.Tokens[i].Kind == Arabic.TokenKind.Break) lines++;
        return lines < HeadLines;
    }
}
