namespace Mahdar.Model.Records;

/// <summary>
/// Why two claims (or forms of a name) stand in one record, and what spoke against it. <paramref name="Score"/> is from 0 to 1;
/// a judgement by a person has 1.
/// </summary>
public sealed record Link(string A, string B, double Score, IReadOnlyList<Reason> For, IReadOnlyList<Reason> Against)
{
    /// <summary>A claim whose words show <see cref="A"/>, where that is a form of a name.</summary>
    public string? ShownA { get; init; }
    /// <summary>The same for <see cref="B"/>.</summary>
    public string? ShownB { get; init; }
}
