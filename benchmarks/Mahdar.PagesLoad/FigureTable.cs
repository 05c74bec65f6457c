using System.Globalization;

namespace Mahdar.PagesLoad;

/// <summary>What the readers met, kind by kind, the slowest first.</summary>
internal static class FigureTable
{
    public static string Of(IReadOnlyList<Answer> answers)
    {
        var rows = answers.GroupBy(answer => answer.Kind).Select(kind => (kind.Key, Times: kind.Select(answer => answer.Milliseconds).Order().ToList(), Bytes: kind.Max(answer => answer.Bytes)))
            .OrderByDescending(row => At(row.Times, 0.95)).ToList();
        var lines = rows.Select(row => Text($"{row.Key,-24} {row.Times.Count,6} {At(row.Times, 0.5),9:F1} {At(row.Times, 0.95),9:F1} {row.Bytes / 1000.0,9:F1}"));
        return string.Join('\n', lines.Prepend($"{"page",-24} {"asked",6} {"median ms",9} {"p95 ms",9} {"kB, most",9}"));
    }

    private static double At(List<double> sorted, double part) => sorted[(int)Math.Min(sorted.Count - 1, part * sorted.Count)];

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
