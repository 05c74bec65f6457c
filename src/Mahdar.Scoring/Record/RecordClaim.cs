namespace Mahdar.Scoring.Record;

/// <summary>Words of a report that a record of an event stands on. <paramref name="Sides"/>: keys of the states and bodies of the record.</summary>
public sealed record RecordClaim(string Record, string Claim, int Start, int End, string Kind, IReadOnlySet<string> Sides);
