namespace Mahdar.Model.Records;

/// <summary>
/// What all reports together say, with its disagreements: the same for the same reports and judgements, in whatever order they came.
/// Lists are sorted by id, but for statements: the newest first, of one day by id; each is made when it is looked at.
/// </summary>
public sealed record Account
{
    public IReadOnlyList<PersonRecord> People { get; init; } = [];
    public IReadOnlyList<EventRecord> Events { get; init; } = [];
    public IReadOnlyList<EditionRecord> Editions { get; init; } = [];
    public IReadOnlyList<StatementRecord> Statements { get; init; } = [];
    public IReadOnlyList<Conflict> Conflicts { get; init; } = [];
    /// <summary>For each report, the witness it belongs to: the smallest key among the reports that copy one another.</summary>
    public IReadOnlyDictionary<string, string> Witnesses { get; init; } = new Dictionary<string, string>();
    /// <summary>Each claim and name node that stands in a record, once, in no order; very many, and each is made when it is looked at.</summary>
    public IEnumerable<Member> Members { get; init; } = [];
}
