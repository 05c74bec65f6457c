namespace Mahdar.Resolution.Witnesses;

/// <summary>
/// Tells shingles that are nobody's own: formulas of a site, the same background told again and again. Copies of one text come within days;
/// what comes back after pause upon pause, or in very many reports, is no copy.
/// </summary>
/// <param name="days">For each report its day as a number; null where it is not known.</param>
internal sealed class FormulaRule(int?[] days)
{
    private const int Episodes = 4, Reports = 400;

    private readonly List<int> seen = [];

    public bool IsFormula(ReadOnlySpan<int> reports) => reports.Length > Reports || (reports.Length >= Episodes && CountEpisodes(reports) >= Episodes);

    private int CountEpisodes(ReadOnlySpan<int> reports)
    {
        seen.Clear();
        foreach (var report in reports)
            if (days[report] is { } day) seen.Add(day);
        seen.Sort();
        var episodes = 1;
        for (var i = 1; i < seen.Count; i++)
            if (seen[i] - seen[i - 1] > CopyRule.DaysApart) episodes++;
        return episodes;
    }
}
