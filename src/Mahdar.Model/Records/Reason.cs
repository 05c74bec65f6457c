namespace Mahdar.Model.Records;

/// <summary>Why, for people, in both languages.</summary>
public sealed record Reason(string English, string Arabic);
