namespace Mahdar.Resolution.Statements;

/// <summary>Which tellings are one statement.</summary>
/// <param name="Facts">All tellings, in the order of reports and of their text.</param>
/// <param name="Groups">Places in <paramref name="Facts"/>, the tellings of one statement together.</param>
/// <param name="Links">The pairs by which they came together.</param>
internal sealed record StatementGroups(StatementFacts Facts, Partition Groups, IReadOnlyList<StatementPair> Links)
{
    /// <summary>The groups of several tellings: few of all.</summary>
    public IEnumerable<IReadOnlyList<int>> Retold => Enumerable.Range(0, Groups.Count).Where(i => Groups.SizeOf(i) > 1).Select(i => Groups[i]);

    /// <summary>Pairs of tellings that may come from one occasion, of which one is in a report without a day.</summary>
    public IReadOnlyList<StatementPair> Occasions { get; init; } = [];
}
