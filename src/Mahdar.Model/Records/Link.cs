namespace Mahdar.Model.Records;

/// <summary>
/// Why two claims (or forms of a name) stand in one record, and what spoke against it. <paramref name="Score"/> is from 0 to 1;
/// a judgement by a person has 1.
/// </summary>
public sealed record Link(string A, string B, double Score, IReadOnlyList<Reason> For, IReadOnlyList<Reason> Against);
