namespace Mahdar.Model;

public enum EventType { Meeting, Call, Visit, Attendance, Agreement }

public enum MeetingForm { Bilateral, Trilateral, Multilateral }

/// <summary>As of the report: what it announces is planned, what it tells of is held.</summary>
public enum EventStatus { Held, Ongoing, Planned, Cancelled, Proposed, Denied }

/// <summary>Who took part, for whom, in which office. Ids are of entities of the same report.</summary>
public sealed record Participant(string Entity, string? Represents, Role? Role);

/// <summary>
/// What an event is about, where it stands: a noun phrase as it is written ("سبل إنهاء الحرب"), without the word that leads to it. Phrases apart by a comma, or
/// by و before a word that heads a subject of its own (والأزمة السورية), are several topics; what و joins otherwise (الأمن والاستقرار) is one.
/// </summary>
public sealed record Topic(Span Span, string Text);

/// <summary>A meeting, call, visit, attendance or agreement. A visit has the visitor first and the state visited last.</summary>
public sealed record Event
{
    public required string Id { get; init; }
    public required EventType Type { get; init; }
    public MeetingForm? Form { get; init; }
    public required EventStatus Status { get; init; }
    public required IReadOnlyList<Participant> Participants { get; init; }
    public Days When { get; init; }
    public string? Place { get; init; }
    public string? Edition { get; init; }
    /// <summary>How long it is said to last: hours of a meeting or call, days of a visit.</summary>
    public TimeSpan? Duration { get; init; }
    public IReadOnlyList<Topic> Topics { get; init; } = [];
    public required IReadOnlyList<Span> Evidence { get; init; }
    public required string Rule { get; init; }
}
