using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>
/// Puts together what tells of one event: same type, parties that can be the same, and neither status nor day against
/// it. The more specific parties, day and place win.
/// </summary>
internal sealed class EventMerger(DateOnly? published)
{
    /// <summary>What is recalled without its year is not this far from the report.</summary>
    private const int MostDaysOff = 200;

    /// <summary>Who arrived so many days ago or less is still there, where nothing else is told.</summary>
    private const int MostDaysSinceArrival = 2;

    /// <summary>What a report is about was so many days ago or less.</summary>
    private const int MostDaysOfNews = 10;

    /// <summary>No report tells of so many events; in a text without end, what was told longer ago is not told again.</summary>
    private const int MostBack = 300;

    public List<EventDraft> Merge(IReadOnlyList<EventDraft> tellings, IReadOnlyList<Recall> recalls)
    {
        var events = new List<EventDraft>();
        foreach (var telling in tellings.OrderBy(t => t.InTitle).ThenBy(t => t.First).Select(Settle))
        {
            var same = Find(events, telling);
            if (same < 0 && telling.InTitle && IsPartly(events, telling)) continue;
            if (same < 0) events.Add(telling);
            else events[same] = Join(events[same], telling);
        }
        var another = -1;
        foreach (var recall in recalls)
            if (recall.IsNew) another = recall.First;
            else if (!IsOfAnother(events, recall, another)) Add(events, recall);
        return OnPhone(events).OrderBy(e => e.First).Select(Decide).ToList();
    }

    /// <summary>What is settled alike, and tells of the same parties, is one event: "التقى كيم ومون", then "لقاء مون وكيم المرتقب" where the days tell that it was held.</summary>
    public List<EventDraft> Rejoin(List<EventDraft> settled)
    {
        var events = new List<EventDraft>(settled.Count);
        foreach (var draft in settled)
        {
            if (events.FindIndex(Math.Max(0, events.Count - MostBack), told => IsPart(draft, told) || IsPart(told, draft)) is >= 0 and var stay)
            {
                var (whole, part) = IsPart(draft, events[stay]) ? (events[stay], draft) : (draft, events[stay]);
                events[stay] = whole with { Evidence = [.. whole.Evidence, .. part.Evidence] };
                continue;
            }
            var same = draft.Type is EventType.Meeting or EventType.Visit ? events.FindIndex(Math.Max(0, events.Count - MostBack), told => told.Status == draft.Status && BeginAlike(told.When, draft.When) && CanBeSame(told, draft)) : -1;
            if (same < 0) events.Add(draft);
            else events[same] = Join(events[same], draft);
        }
        return events;
    }

    /// <summary>"وصل الأربعاء إلى إسرائيل … وسيزور الخميس النصب": what is still to come of a visit that goes on is no other one.</summary>
    private static bool IsPart(EventDraft part, EventDraft stay) =>
        part is { Type: EventType.Visit, Status: EventStatus.Planned, Told: false, When.From: { } from } && stay is { Type: EventType.Visit, Status: EventStatus.Ongoing, When: { From: { } begun, To: { } last } }
        && part.Country == stay.Country && from >= begun && from <= last && SidesMatching.CanBeSame(stay.Parties, part.Parties);

    private static bool BeginAlike(Days a, Days b) => !a.IsKnown || !b.IsKnown || a.From == b.From;

    /// <summary>"بحث مع نظيره", "المحادثات بين الرئيسين" of two who called each other is that call, and its words tell of it.</summary>
    private static List<EventDraft> OnPhone(List<EventDraft> events)
    {
        if (!events.Exists(told => told.Type == EventType.Call)) return events;
        var kept = events.FindAll(told => told is not { Type: EventType.Meeting, Talked: true });
        foreach (var talk in events)
        {
            if (talk is not { Type: EventType.Meeting, Talked: true }) continue;
            var call = kept.FindIndex(told => told.Type == EventType.Call && SidesMatching.CanBeSame(told.Parties, talk.Parties) && !AreApart(told.When, talk.When) && !IsAgainst(told.Status, talk.Status));
            if (call < 0) kept.Add(talk);
            else kept[call] = kept[call] with { Evidence = [.. kept[call].Evidence, .. talk.Evidence] };
        }
        return kept;
    }

    /// <summary>A title names some of those whom the report tells of: "فلان يلتقي نظيره التركي والصيني".</summary>
    private static bool IsPartly(List<EventDraft> events, EventDraft title)
    {
        var sides = title.Parties.Select(PartyReader.SideOf).ToHashSet();
        return events.Exists(told => told.Type == title.Type && told.Parties.Count > title.Parties.Count && sides.IsSubsetOf(told.Parties.Select(PartyReader.SideOf)));
    }

    /// <summary>What "the summit" adds goes to the event of that kind told last before it, if nothing is against it.</summary>
    private void Add(List<EventDraft> events, Recall recall)
    {
        if (published is { } today && recall.When.From is { } day && Math.Abs(day.DayNumber - today.DayNumber) > MostDaysOff) recall = recall with { When = default };
        var status = Settled(recall.Status, recall.When);
        var best = -1;
        for (var i = Math.Max(0, events.Count - MostBack); i < events.Count; i++)
        {
            if (CanMean(recall, status, events[i]) && (best < 0 || MeansRather(recall, events[i], events[best]))) best = i;
        }
        if (best < 0) return;
        events[best] = events[best] with
        {
            When = LengthReader.EndOn(IsWithin(recall.When, events[best]) ? events[best].When : Narrower(events[best].When, recall.When), recall.Last),
            // "تأمل أن تكون الزيارة بداية": what is hoped of a visit does not make it a possible one.
            Status = events[best] is { Type: EventType.Visit, Status: null } && status == EventStatus.Proposed ? null : Stronger(events[best].Status, status),
            Place = events[best].Place ?? recall.Place,
            Country = events[best].Country ?? recall.Country,
            Duration = events[best].Duration ?? recall.Length,
            Lasting = events[best].Lasting ?? recall.Length,
        };
    }

    /// <summary>Of the kind, of the rank and with the visitor that the words tell, and with nothing against it.</summary>
    private bool CanMean(Recall recall, EventStatus? status, EventDraft told)
    {
        if (told.Type != recall.Type || recall.Summit && told.Lower || recall.Visitor is { } visitor && !told.Parties.Contains(visitor)) return false;
        if (recall.When.To < published && !IsOver(told.Status ?? told.Likely)) return false;
        // "لن تعقد ماي اجتماعا معه": what is then said of a meeting is said of another.
        if (told.Status == EventStatus.Denied && status is EventStatus.Planned or EventStatus.Proposed) return false;
        return !IsAgainst(told.Status, status) && !AreApart(told.When, recall.When) && !AreApart(told.Country, recall.Country);
    }

    /// <summary>"القمة": rather of those who lead, else what was told nearest.</summary>
    private static bool MeansRather(Recall recall, EventDraft told, EventDraft other) =>
        recall.Summit && IsOfLeaders(told) != IsOfLeaders(other) ? IsOfLeaders(told) : Distance(told, recall.First) < Distance(other, recall.First);

    /// <summary>Whether "the summit" can mean it.</summary>
    private static bool IsOfLeaders(EventDraft told) => told.Summit || told.Parties.All(party => party is { Type: EntityType.Person, Name: not null } && party.Offices.Exists(office => office.Role is Role.HeadOfState or Role.HeadOfGovernment));

    /// <summary>Another event, without parties, was told of after the last that the words could mean.</summary>
    private static bool IsOfAnother(List<EventDraft> events, Recall recall, int another)
    {
        if (another < 0) return false;
        for (var i = Math.Max(0, events.Count - MostBack); i < events.Count; i++)
            if (events[i].Type == recall.Type && events[i].Evidence.Any(words => words.First > another && words.First < recall.First)) return false;
        return true;
    }

    private static int Distance(EventDraft told, int token)
    {
        var least = int.MaxValue;
        foreach (var (first, _) in told.Evidence) least = Math.Min(least, first <= token ? token - first : 10 * (first - token));
        return least;
    }

    /// <summary>A known day tells what the words leave open.</summary>
    private EventDraft Settle(EventDraft telling)
    {
        // A verb in the past is surer than the year of a month that is told without it.
        if (telling is { Form: TriggerForm.Past, Status: EventStatus.Held } && telling.When.From > published) return telling with { When = default };
        if (telling.Status == EventStatus.Ongoing && telling is { Type: EventType.Visit, Form: TriggerForm.Past }) return telling.When.To < published?.AddDays(-MostDaysSinceArrival) || telling.Likely == EventStatus.Held && !(telling.When.IsOneDay && telling.When.To >= published?.AddDays(-1)) ? telling with { Status = EventStatus.Held } : telling;
        // "ألغى القمة المرتقبة في مايو الماضي": the day is that of the cancelling.
        if (telling is { Status: EventStatus.Cancelled, Due: false } && telling.When.To < published) return telling with { When = default };
        // "وصل أمس إلى عمان في جولة تشمل مسقط": the day is that of the first land.
        return telling is { OfTour: true, Status: null } && telling.When.To < published ? telling : telling with { Status = Settled(telling.Status, telling.When) };
    }

    private EventStatus? Settled(EventStatus? status, Days when)
    {
        if (published is not { } today || when is not { From: { } from, To: { } to }) return status;
        if (from > today && status is null or EventStatus.Held) return EventStatus.Planned;
        return to < today && status is null or EventStatus.Planned ? EventStatus.Held : status;
    }

    private int Find(List<EventDraft> events, EventDraft telling)
    {
        var best = -1;
        for (var i = Math.Max(0, events.Count - MostBack); i < events.Count; i++)
        {
            if (!CanBeSame(events[i], telling)) continue;
            if (best < 0 || events[i].Status == telling.Status && events[best].Status != telling.Status || events[i].When.IsKnown && events[i].When == telling.When) best = i;
        }
        return best;
    }

    private bool CanBeSame(EventDraft told, EventDraft telling)
    {
        if (told.Type != telling.Type || AreApart(told.When, telling.When)) return false;
        var goesOn = telling.Type == EventType.Visit && (told.Status == EventStatus.Ongoing || telling.Status == EventStatus.Ongoing);
        if (!goesOn && IsAgainst(told.Status, telling.Status)) return false;
        if (telling.Type == EventType.Meeting && IsAnew(told, telling)) return false;
        if (telling.Type is EventType.Meeting or EventType.Agreement && (IsLongBefore(told, telling) || IsLongBefore(telling, told))) return false;
        // "التقاه، وكان قد التقاه في مايو".
        if (telling.Before && !told.Before && !told.When.IsKnown) return false;
        // "ألغى القمة، وقال إن لقاء آخر ممكن".
        if (telling.Anew && told.Status == EventStatus.Cancelled && telling.Status != EventStatus.Cancelled) return false;
        if (IsEarlier(told, telling) || IsEarlier(telling, told)) return false;
        if (telling.Type == EventType.Attendance && telling.Edition != told.Edition && telling.Edition >= 0 && told.Edition >= 0) return false;
        if (telling.Lower != told.Lower && AreOfLevels(telling, told)) return false;
        if (telling.Type == EventType.Visit ? told.Country != telling.Country : AreApart(told.Country, telling.Country)) return false;
        // Who takes part is compared last: it takes longest.
        return SidesMatching.CanBeSame(told.Parties, telling.Parties);
    }

    /// <summary>"التقيا", then "لقاء جديد": only one of the two is said to be another one, and what is told of them does not go together.</summary>
    private static bool IsAnew(EventDraft told, EventDraft telling) => telling.Anew != told.Anew && IsAgainst(told.Status ?? told.Likely, telling.Status ?? telling.Likely);

    /// <summary>A visit of long ago is not the one that goes on.</summary>
    private bool IsEarlier(EventDraft one, EventDraft other) => one.Type == EventType.Visit && other.Status == EventStatus.Ongoing && one.When.To < published?.AddDays(-10 * MostDaysSinceArrival);

    /// <summary>"التقى بوتين الأسد", "وصل لإجراء محادثات مع الأسد", then "وكانا التقيا في نوفمبر": what the report is about was not so long ago.</summary>
    private bool IsLongBefore(EventDraft one, EventDraft other) =>
        one.When.To < published?.AddDays(-MostDaysOfNews) && !other.When.IsKnown && other.InLead && !one.InLead && (IsOver(other.Status ?? other.Likely) ? other.Form != TriggerForm.Noun : one.Form == TriggerForm.Past);

    /// <summary>One tells of those who lead a state, the other of its officials.</summary>
    private static bool AreOfLevels(EventDraft a, EventDraft b)
    {
        var (lower, upper) = a.Lower ? (a, b) : (b, a);
        if (lower.Delegated && lower.Parties.Any(party => party.Type == EntityType.State && upper.Parties.Any(other => IsNamed(other) && Equals(PartyReader.SideOf(other), party.Ref)))) return true;
        return !lower.Parties.Any(party => IsNamed(party) && upper.Parties.Contains(party)) && (upper.Summit || upper.Parties.Any(party => IsNamed(party) && party.Offices.Exists(office => office.Role is Role.HeadOfState or Role.HeadOfGovernment)));
    }

    private static bool IsNamed(EntityDraft party) => party is { Type: EntityType.Person, Name: not null };

    private static bool IsAgainst(EventStatus? a, EventStatus? b) => a is { } x && b is { } y && IsOver(x) != IsOver(y);

    private static bool IsOver(EventStatus status) => status is EventStatus.Held or EventStatus.Ongoing;

    private static bool AreApart(Days a, Days b) => a.IsKnown && b.IsKnown && (a.To < b.From || b.To < a.From);

    private static bool AreApart(string? a, string? b) => a is not null && b is not null && a != b;

    private static EventDraft Join(EventDraft one, EventDraft other) => one with
    {
        Parties = SidesMatching.Join(one.Parties, other.Parties),
        Status = one.Type == EventType.Visit && (one.Status == EventStatus.Ongoing || other.Status == EventStatus.Ongoing) ? EventStatus.Ongoing : Stronger(Against(one, other), Against(other, one)),
        Likely = one.InTitle || one.Status is null && other.Eve ? other.Likely : one.Likely,
        Eve = one.Eve && other.Eve,
        When = one.Type == EventType.Visit && one.When.From == other.When.From ? Longer(one.When, other.When) : IsWithin(other.When, one) ? one.When : IsWithin(one.When, other) ? other.When : Ended(one.When, other.When) ?? Ended(other.When, one.When) ?? Narrower(one.When, other.When),
        Place = one.Place is null || other.Place is { Type: EntityType.Place } && one.Place.Type == EntityType.State ? other.Place ?? one.Place : one.Place,
        Country = one.Country ?? other.Country,
        Evidence = [.. one.Evidence, .. other.Evidence],
        Duration = one.Duration ?? other.Duration,
        Lasting = one.Lasting ?? other.Lasting,
        Edition = one.Edition >= 0 ? one.Edition : other.Edition,
        Told = one.Told || other.Told,
        InLead = one.InLead || other.InLead,
        Lower = one.Lower && other.Lower,
        Delegated = one.Delegated && other.Delegated,
        Arrival = one.Arrival || other.Arrival,
        Begins = one.Begins || other.Begins,
        Ends = one.Ends || other.Ends,
        OfTour = one.OfTour && other.OfTour,
        Summit = one.Summit || other.Summit,
        InTitle = one.InTitle && other.InTitle,
        Talked = one.Talked && other.Talked,
        Form = one.Form == TriggerForm.Noun ? other.Form : one.Form,
        Together = one.Together || other.Together,
    };

    /// <summary>"قبيل القمة التي ألغيت": as what is to come, where another telling cancels it.</summary>
    private static EventStatus? Against(EventDraft telling, EventDraft other) =>
        telling is { Status: null, Eve: true } && other.Status == EventStatus.Cancelled ? EventStatus.Planned
        // "تجري الحكومة محادثات مع الحركة", then "مستعدة لإجراء محادثات": talks that go on are more than wished for.
        : telling is { Type: EventType.Meeting, Status: EventStatus.Proposed or EventStatus.Denied } && other is { Status: null, Likely: EventStatus.Ongoing } && other.First < telling.First ? null
        : telling.Status;

    /// <summary>Cancelled over all, but what is spoken of as coming before its cancelling is told stays possible; planned over proposed; held over ongoing (the talks that began are told of again).</summary>
    private static EventStatus? Stronger(EventStatus? a, EventStatus? b) => a is null ? b : b is null || a == b ? a
        : a is EventStatus.Cancelled && b is EventStatus.Proposed || b is EventStatus.Cancelled && a is EventStatus.Proposed or EventStatus.Planned ? EventStatus.Proposed
        : a is EventStatus.Cancelled || b is EventStatus.Cancelled ? EventStatus.Cancelled
        : a is EventStatus.Planned || b is EventStatus.Planned ? EventStatus.Planned
        : a is EventStatus.Held || b is EventStatus.Held ? EventStatus.Held
        : a is EventStatus.Ongoing || b is EventStatus.Ongoing ? EventStatus.Ongoing
        : a is EventStatus.Denied || b is EventStatus.Denied ? EventStatus.Denied : a;

    private static Days Narrower(Days a, Days b) => !a.IsKnown ? b : !b.IsKnown ? a : Length(b) < Length(a) ? b : a;

    /// <summary>"وصل السبت", then "غادر الاثنين": the beginning of what goes to a known end.</summary>
    private static Days? Ended(Days end, Days beginning) => end is { From: null, To: { } last } && beginning.From is not null && LengthReader.EndOn(beginning, last) is var days && days.To == last ? days : null;

    /// <summary>"وصل الخميس في زيارة تستغرق ثلاثة أيام", then "زيارته اليوم الجمعة": one of the days of a visit whose beginning and length are told.</summary>
    private static bool IsWithin(Days day, EventDraft visit) =>
        visit is { Type: EventType.Visit, Duration.Days: > 1, When: { IsOneDay: false, From: { } from, To: { } to } } && day.IsOneDay && day.From >= from && day.To <= to;

    private static Days Longer(Days a, Days b) => Length(b) > Length(a) ? b : a;

    private static int Length(Days days) => days is { From: { } from, To: { } to } ? to.DayNumber - from.DayNumber : int.MaxValue;

    private EventDraft Decide(EventDraft draft)
    {
        // "وصل اليوم في زيارة تستغرق يوما واحدا": he goes on the same day.
        var ofOneDay = draft.Duration is { TotalDays: <= 1 };
        // Of a visit the length is told by its days.
        if (draft.Type == EventType.Visit) draft = draft with { When = draft.Duration is { } length && (draft.When.From is null || draft is { Ends: true, When.IsOneDay: true }) ? LengthReader.StretchBack(draft.When.To, length) : LengthReader.Stretch(draft.When, draft.Duration), Duration = draft.When.IsKnown ? null : draft.Duration };
        var status = draft.Status ?? (draft.InTitle && (draft.Form == TriggerForm.Present || draft.Type == EventType.Agreement) && draft.Type != EventType.Visit ? EventStatus.Held : draft.Likely);
        // "الزيارة هي الخامسة التي يقوم بها" of one who comes on Thursday; "لقاء حدث قبل عقود".
        if (status == EventStatus.Ongoing && draft.When.From > (draft.Arrival ? published?.AddDays(1) : published)) status = EventStatus.Planned;
        // "وصل الاثنين في زيارة تستغرق يومين", told on Friday.
        if (status == EventStatus.Ongoing && draft.Type == EventType.Visit && (draft.When.From < draft.When.To || ofOneDay) && draft.When.To < published) status = EventStatus.Held;
        if (status == EventStatus.Ongoing && draft.Type != EventType.Visit && draft.When.To < published?.AddDays(-MostDaysOfNews)) status = EventStatus.Held;
        // Who has arrived or is there stays until a day that is not told.
        var open = draft.Type == EventType.Visit && draft.When.IsOneDay && !ofOneDay && (status == EventStatus.Ongoing || draft.Arrival || draft.Begins);
        return draft with { Status = status, Unsure = draft.Status is null, When = open ? new Days(draft.When.From, null) : draft.When };
    }
}
