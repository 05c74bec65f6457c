namespace Mahdar.Model.Records;

/// <summary>
/// A person's decision about the record, kept apart from what is derived. <see cref="A"/> and <see cref="B"/> are ids of claims, of forms of a
/// name or of readings; the anchors find them again where a newer reading of the reports gives claims other ids.
/// </summary>
public sealed record Judgement
{
    /// <summary>Counts up from 1 in the order of deciding.</summary>
    public required long Number { get; init; }
    public required Verdict Verdict { get; init; }
    public required string A { get; init; }
    public string? B { get; init; }
    public Evidence? AnchorA { get; init; }
    public Evidence? AnchorB { get; init; }
    public required string Who { get; init; }
    public required DateTimeOffset When { get; init; }
    public required string Why { get; init; }
}
