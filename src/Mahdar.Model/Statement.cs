namespace Mahdar.Model;

/// <summary>Direct: all in quotation marks; indirect: none; mixed: some.</summary>
public enum StatementMode { Direct, Indirect, Mixed }

/// <summary>What somebody is reported to have said: the words, without the cue and the outer quotation marks.</summary>
public sealed record Statement
{
    public required string Id { get; init; }
    /// <summary>A person, organization or state of the same report.</summary>
    public required string Speaker { get; init; }
    public string? Addressee { get; init; }
    /// <summary>The outlet or body that the report cites for the words.</summary>
    public string? Relay { get; init; }
    public required StatementMode Mode { get; init; }
    public required Span Span { get; init; }
    public required string Text { get; init; }
    public Span? Cue { get; init; }
    public string? Stance { get; init; }
    /// <summary>The event of the same report at which it was said, where the report tells so.</summary>
    public string? Event { get; init; }
    public required string Rule { get; init; }
}
