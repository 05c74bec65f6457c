namespace Mahdar.Storage;

/// <summary>In how many events two parties meet.</summary>
public sealed record Tie(string A, string B, int Count);
