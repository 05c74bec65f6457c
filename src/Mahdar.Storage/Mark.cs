using Mahdar.Model.Records;

namespace Mahdar.Storage;

/// <summary>That somebody accepted or rejected a record: the latest such judgement about it, or about one of its claims.</summary>
/// <param name="Verdict"><see cref="Verdict.Accept"/> or <see cref="Verdict.Reject"/>.</param>
public sealed record Mark(string Record, Verdict Verdict, string Who, DateTimeOffset When, string Why);
