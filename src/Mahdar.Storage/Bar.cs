namespace Mahdar.Storage;

/// <summary>How many events and statements fall into a stretch of time: <c>2024</c>, <c>2024-07</c> or <c>2024-07-25</c>.</summary>
public sealed record Bar(string Time, int Events, int Statements);
