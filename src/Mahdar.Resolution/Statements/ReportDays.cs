namespace Mahdar.Resolution.Statements;

/// <summary>
/// The days of reports; that of a report without one is taken from the reports that tell what it tells: from one that shares a statement with
/// it, or several things that may have been said on one occasion.
/// </summary>
internal sealed class ReportDays
{
    private const double Same = 1, Alike = 0.5, Least = 1;

    private const int OneTime = 7;

    private readonly DateOnly?[] days;
    private readonly bool[] inferred;

    public ReportDays(Material material, StatementGroups statements)
    {
        days = [.. material.Reports.Select(report => report.Published)];
        inferred = new bool[days.Length];
        foreach (var (report, votes) in Votes(statements))
        {
            var best = votes.GroupBy(vote => vote.Day).Select(day => (Day: day.Key, Points: day.Sum(vote => vote.Points))).OrderByDescending(day => day.Points).ThenBy(day => day.Day).First();
            if (best.Points < Least || IsRivalled(best, votes)) continue;
            days[report] = best.Day;
            inferred[report] = true;
        }
    }

    public DateOnly? Of(int report) => days[report];

    /// <summary>Whether the day comes from other reports.</summary>
    public bool IsInferred(int report) => inferred[report];

    /// <summary>Whether another time has nearly as much for it.</summary>
    private static bool IsRivalled((DateOnly Day, double Points) best, List<(DateOnly Day, double Points)> votes) =>
        votes.Where(vote => Math.Abs(vote.Day.DayNumber - best.Day.DayNumber) > OneTime).GroupBy(vote => vote.Day).Any(day => day.Sum(vote => vote.Points) * 1.5 > best.Points);

    private static Dictionary<int, List<(DateOnly Day, double Points)>> Votes(StatementGroups statements)
    {
        var votes = new Dictionary<int, List<(DateOnly, double)>>();
        foreach (var pair in statements.Occasions)
        {
            var (one, other) = (statements.Facts[pair.A], statements.Facts[pair.B]);
            var (without, with) = one.Told is null ? (one, other) : (other, one);
            if (!votes.TryGetValue(without.Report, out var list)) votes[without.Report] = list = [];
            list.Add((with.Told!.Value, pair.IsSame ? Same : Alike));
        }
        return votes;
    }
}
