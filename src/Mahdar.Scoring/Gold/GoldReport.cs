namespace Mahdar.Scoring.Gold;

/// <summary>What a person found in a report: one NAME.gold.json. Days are ISO 8601; what the report doesn't tell is null.</summary>
public sealed record GoldReport
{
    public string? Published { get; init; }
    public string? Title { get; init; }
    /// <summary>Lines that are neither title nor body; null where the annotation doesn't tell, and the body is not compared.</summary>
    public IReadOnlyList<string>? Drop { get; init; } = [];
    public IReadOnlyList<GoldPerson> People { get; init; } = [];
    public IReadOnlyList<GoldEvent> Events { get; init; } = [];
    public IReadOnlyList<GoldEdition> Editions { get; init; } = [];
    public IReadOnlyList<GoldStatement> Statements { get; init; } = [];
    public IReadOnlyList<GoldTime> Times { get; init; } = [];
    public IReadOnlyList<GoldProblem> Problems { get; init; } = [];
}

/// <param name="Of">A state's code, or <c>org:</c> and a name.</param>
public sealed record GoldPerson(string Name, string? Role, string? Of);

/// <param name="Who">Parties as <c>CC</c>, <c>CC:NAME</c>, <c>org:NAME</c>, <c>org:NAME:PERSON</c>, <c>party:NAME:PERSON</c>.</param>
/// <param name="Country">The state's code; null where the report doesn't tell.</param>
public sealed record GoldEvent(string Type, string? Status, IReadOnlyList<string> Who, string? From, string? To, string? Country = null, string? City = null)
{
    /// <summary>What it is about, in the words of the report; null where the annotation doesn't tell, and topics are not compared.</summary>
    public IReadOnlyList<string>? Topics { get; init; }
}

public sealed record GoldEdition(string Series, int? Ordinal);

/// <param name="First">The first two or three words of what is said.</param>
/// <param name="Last">The last two or three.</param>
public sealed record GoldStatement(string Speaker, string First, string Last)
{
    /// <summary>To whom it is said, on whose word, and at which event; null where the annotation doesn't tell, and they are not compared.</summary>
    public GoldSlots? Slots { get; init; }
}

/// <param name="Addressee">As a speaker: a name, <c>CC</c>, <c>org:NAME</c>, <c>party:NAME</c>; null where the report doesn't tell.</param>
/// <param name="Relay"><c>org:NAME</c>.</param>
/// <param name="At">The index of the event at which it was said.</param>
public sealed record GoldSlots(string? Addressee, string? Relay, int? At);

public sealed record GoldTime(string Text, string? From, string? To);

public sealed record GoldProblem(string Kind, string Text);
