namespace Mahdar.Resolution.Statements;

/// <summary>
/// Which reports tell the same words: for each report the numbers of what it shares with others, statements told in several reports and, where
/// one has no day, what was probably said on one occasion.
/// </summary>
internal sealed class SharedWords
{
    private readonly Dictionary<int, HashSet<int>> ofReport = [];

    public SharedWords(StatementGroups statements)
    {
        var number = 0;
        foreach (var group in statements.Groups)
            if (group.Count > 1 && group.Any(at => statements.Facts[at].Report != statements.Facts[group[0]].Report))
                Add(++number, group.Select(at => statements.Facts[at].Report));
        foreach (var pair in statements.Occasions.Where(pair => !pair.IsSame))
            Add(++number, [statements.Facts[pair.A].Report, statements.Facts[pair.B].Report]);
    }

    public IReadOnlySet<int> Of(int report) => ofReport.GetValueOrDefault(report) ?? [];

    private void Add(int number, IEnumerable<int> reports)
    {
        foreach (var report in reports)
        {
            if (!ofReport.TryGetValue(report, out var numbers)) ofReport[report] = numbers = [];
            numbers.Add(number);
        }
    }
}
