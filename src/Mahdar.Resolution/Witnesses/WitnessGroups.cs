namespace Mahdar.Resolution.Witnesses;

/// <summary>Which reports copy one another. Reports are meant by their place in the sorted list of all.</summary>
/// <param name="groups">For each report, the first report of its group.</param>
public sealed class WitnessGroups(int[] groups)
{
    /// <summary>The group of a report: the place of its first report.</summary>
    public int Of(int report) => groups[report];

    /// <summary>How many witnesses a set of reports makes.</summary>
    public int Count(IEnumerable<int> reports) => reports.Select(Of).Distinct().Count();
}
