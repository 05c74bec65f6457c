namespace Mahdar.Resolution.Statements;

/// <summary>The days of reports; that of a report without one is taken from the reports that tell what it tells.</summary>
internal sealed class ReportDays
{
    private readonly DateOnly?[] days;
    private readonly bool[] inferred;

    public ReportDays(Material material, StatementGroups statements)
    {
        days = [.. material.Reports.Select(report => report.Published)];
        inferred = new bool[days.Length];
        var votes = new Dictionary<int, List<DateOnly>>();
        foreach (var group in statements.Groups)
            foreach (var at in group)
                if (days[statements.Facts[at].Report] is null)
                    Vote(votes, statements.Facts[at].Report, group.Select(other => material.Reports[statements.Facts[other].Report].Published));
        foreach (var (report, list) in votes)
        {
            if (list.Count == 0) continue;
            days[report] = list.GroupBy(day => day).OrderByDescending(day => day.Count()).ThenBy(day => day.Key).First().Key;
            inferred[report] = true;
        }
    }

    public DateOnly? Of(int report) => days[report];

    /// <summary>Whether the day comes from other reports.</summary>
    public bool IsInferred(int report) => inferred[report];

    private static void Vote(Dictionary<int, List<DateOnly>> votes, int report, IEnumerable<DateOnly?> others)
    {
        if (!votes.TryGetValue(report, out var list)) votes[report] = list = [];
        list.AddRange(others.OfType<DateOnly>());
    }
}
