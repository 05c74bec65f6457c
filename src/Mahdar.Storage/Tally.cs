namespace Mahdar.Storage;

/// <summary>How many records have one value.</summary>
public sealed record Tally(string Value, int Count);
