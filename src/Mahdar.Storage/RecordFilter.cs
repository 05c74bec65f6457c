namespace Mahdar.Storage;

/// <summary>Which records of one kind are asked for. What is not set does not restrict.</summary>
public sealed record RecordFilter
{
    /// <summary>
    /// Each list holds keys of parties (ids of people; <c>state:RU</c>, <c>organization:un</c>, <c>series:gulf-summit</c>), of which one
    /// at least takes part or speaks; all lists must be satisfied.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<string>> Parties { get; init; } = [];
    /// <summary>A place by its folded name, or a state by its code in capitals.</summary>
    public string? Place { get; init; }
    /// <summary>Records of this day or later; those without a day are left out.</summary>
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }
    /// <summary>As in the contract: <c>held</c>, <c>planned</c> …</summary>
    public string? Status { get; init; }
    /// <summary>The type of an event, the mode of a statement or the kind of a conflict, as in the contract.</summary>
    public string? Kind { get; init; }
    /// <summary>What people said of the record; not for states, organizations, series and reports, of which there is nothing to accept.</summary>
    public Standing Standing { get; init; }
    /// <summary>Words that must all be there, under whatever clitics.</summary>
    public string? Text { get; init; }
    /// <summary>Told by this publisher, among others.</summary>
    public string? Publisher { get; init; }
    public Order Order { get; init; }
    /// <summary>At most so many; 0 for all.</summary>
    public int Limit { get; init; }
    public int Offset { get; init; }
}
