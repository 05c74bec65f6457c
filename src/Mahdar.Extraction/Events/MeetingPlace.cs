using Mahdar.Extraction.Editions;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>
/// Where a meeting was whose own words don't tell it: with its hosts, where one side visits the state of the other (زار باريس والتقى الرئيس الفرنسي); where both have
/// come to; where one of them has come to meet the other (زار برلين للقاء نظيره البريطاني); where the session is at which they met; in the land of who received
/// (استقبل الملك الوزير الفرنسي).
/// </summary>
internal sealed class MeetingPlace(Scene scene, IReadOnlyList<EditionDraft> sessions)
{
    /// <summary>So many tokens behind a journey, in its sentence, stands the meeting that it was made for.</summary>
    private const int MostBehind = 25;

    /// <summary>No report tells of so many journeys between a meeting and the one at which it was, nor so often of one event.</summary>
    private const int MostVisits = 50, MostTold = 20;

    public List<EventDraft> Fill(List<EventDraft> events)
    {
        var visits = events.FindAll(draft => draft is { Type: EventType.Visit, Country: not null });
        var passed = 0;
        return events.ConvertAll(draft =>
        {
            if (draft is { Type: EventType.Visit, Country: not null }) passed++;
            if (draft is not { Type: EventType.Meeting, Country: null, Place: null }) return draft;
            var first = Math.Max(0, passed - MostVisits);
            return OfSession(draft) ?? OfVisit(draft, visits.GetRange(first, Math.Min(visits.Count, passed + MostVisits) - first)) ?? OfHost(draft) ?? draft;
        });
    }

    private EventDraft? OfSession(EventDraft meeting) =>
        meeting.Edition >= 0 && sessions[meeting.Edition].Place is { } place ? meeting with { Place = place, Country = place.Land, Rule = meeting.Rule + ", where the session is" } : null;

    private EventDraft? OfVisit(EventDraft meeting, List<EventDraft> visits) =>
        VisitOf(meeting, visits) is { } visit ? meeting with { Place = visit.Place, Country = visit.Country, Rule = meeting.Rule + ", where the visit led" } : null;

    /// <summary>Who leads a state, or is a minister of it, receives at home, as far as nothing else is told.</summary>
    private EventDraft? OfHost(EventDraft meeting)
    {
        foreach (var (first, _) in meeting.Evidence)
            if (scene.TryTrigger(first, out var word, out _) && word.Entry.Key is "استقبل" or "يستقبل" or "استقبال" && meeting.Parties[0] is { Type: EntityType.Person, RepresentedState: { } home } host && host.Offices.Exists(IsAtHome))
                return meeting with { Place = scene.Book.State(home), Country = home, Rule = meeting.Rule + ", at home with who received" };
        return null;
    }

    private static bool IsAtHome(HeldHere office) =>
        office is { Status: not OfficeStatus.Former, Role: Role.HeadOfState or Role.HeadOfGovernment or Role.DeputyHead or Role.Minister or Role.ForeignMinister, Of.State: not null };

    private EventDraft? VisitOf(EventDraft meeting, List<EventDraft> visits)
    {
        var best = default(EventDraft);
        var least = int.MaxValue;
        foreach (var visit in visits)
        {
            if (!GoTogether(meeting, visit) || !(VisitScene.IsWithin(meeting, visit) || HaveBothCome(meeting, visit, visits) || IsMadeFor(meeting, visit))) continue;
            var distance = Distance(meeting, visit);
            if (distance < least) (best, least) = (visit, distance);
        }
        return best;
    }

    /// <summary>Neither status nor days are against the two being of one journey.</summary>
    private static bool GoTogether(EventDraft meeting, EventDraft visit)
    {
        if (meeting.When is { From: { } first } && visit.When.To < first || visit.When.From is { } begin && meeting.When.To < begin) return false;
        return meeting.Status switch
        {
            EventStatus.Held or EventStatus.Ongoing => visit.Status is EventStatus.Held or EventStatus.Ongoing,
            EventStatus.Planned => visit.Status is EventStatus.Planned or EventStatus.Ongoing,
            EventStatus.Proposed => visit.Status is EventStatus.Planned or EventStatus.Ongoing or EventStatus.Proposed,
            _ => visit.Status == meeting.Status,
        };
    }

    private static bool HaveBothCome(EventDraft meeting, EventDraft visit, List<EventDraft> visits) =>
        Comes(meeting, visit) && visits.Exists(other => other.Country == visit.Country && Comes(meeting, other) && !SidesMatching.AreOne(other.Parties[0], visit.Parties[0]) && GoTogether(meeting, other));

    private bool IsMadeFor(EventDraft meeting, EventDraft visit) =>
        Comes(meeting, visit) && Told(meeting, visit).Any(told => told.Met > told.Went && told.Met - told.Went < MostBehind && scene.Material.Passage.SentenceOf(told.Met) == scene.Material.Passage.SentenceOf(told.Went));

    private static bool Comes(EventDraft meeting, EventDraft visit) => meeting.Parties.Any(party => SidesMatching.AreOne(party, visit.Parties[0]));

    private static int Distance(EventDraft meeting, EventDraft visit) => Told(meeting, visit).Min(told => Math.Abs(told.Met - told.Went));

    /// <summary>Where the words of both begin, each of the one with each of the other.</summary>
    private static IEnumerable<(int Met, int Went)> Told(EventDraft meeting, EventDraft visit) =>
        from met in meeting.Evidence.Take(MostTold)
        from went in visit.Evidence.Take(MostTold)
        select (met.First, went.First);
}
