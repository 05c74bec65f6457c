namespace Mahdar.Model.Records;

/// <summary>One of the values that claims give for one attribute of a record.</summary>
public sealed record Reading
{
    /// <summary>Unique in the record; the same as long as one of its claims stays.</summary>
    public required string Id { get; init; }
    public required Trait Trait { get; init; }
    /// <summary>The value in one fixed form: days as <c>2024-07-25/2024-07-27</c>, a session as its number, a status as in the contract.</summary>
    public required string Value { get; init; }
    /// <summary>The ids of the claims that say so.</summary>
    public required IReadOnlyList<string> Claims { get; init; }
    /// <summary>How many groups of reports that do not copy one another say so.</summary>
    public required int Witnesses { get; init; }
    public required bool IsPreferred { get; init; }
    /// <summary>Why it is shown first, or not.</summary>
    public required Reason Why { get; init; }
}
