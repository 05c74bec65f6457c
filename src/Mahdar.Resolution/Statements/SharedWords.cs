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
        foreach (var group in statements.Retold)
            if (group.Any(at => statements.Facts.ReportOf(at) != statements.Facts.ReportOf(group[0])))
                Add(++number, group.Select(statements.Facts.ReportOf));
        foreach (var pair in statements.Occasions.Where(pair => !pair.IsSame))
            Add(++number, [statements.Facts.ReportOf(pair.A), statements.Facts.ReportOf(pair.B)]);
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
