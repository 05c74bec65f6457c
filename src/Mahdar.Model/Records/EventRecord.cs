using Mahdar.Model.Claims;

namespace Mahdar.Model.Records;

/// <summary>One meeting, call, visit, attendance or agreement, over all reports. Its own values are those of the preferred readings.</summary>
public sealed record EventRecord
{
    /// <summary>The smallest of the ids of its claims; the ids of the others lead here too.</summary>
    public required string Id { get; init; }
    public required EventType Type { get; init; }
    public MeetingForm? Form { get; init; }
    public required EventStatus Status { get; init; }
    public required IReadOnlyList<Party> Parties { get; init; }
    public Days When { get; init; }
    public PlaceClaim? Place { get; init; }
    /// <summary>The id of an edition's record.</summary>
    public string? Edition { get; init; }
    public TimeSpan? Duration { get; init; }
    public IReadOnlyList<string> Topics { get; init; } = [];
    /// <summary>Announced, then held, postponed or cancelled: a history, no conflict. In the order of the reports' days.</summary>
    public IReadOnlyList<StatusEntry> History { get; init; } = [];
    public IReadOnlyList<Reading> Readings { get; init; } = [];
    public required IReadOnlyList<string> Claims { get; init; }
    public IReadOnlyList<Link> Links { get; init; } = [];
    public required int Reports { get; init; }
    public required int Witnesses { get; init; }
}
