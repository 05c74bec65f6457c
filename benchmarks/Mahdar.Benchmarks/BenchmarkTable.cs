using System.Globalization;
using System.Text;

namespace Mahdar.Benchmarks;

internal static class BenchmarkTable
{
    private const double Mebibyte = 1 << 20;

    public static string ToText(BenchmarkOptions options, Pass full, Pass plain)
    {
        var text = new StringBuilder();
        var busy = full.Stages.Sum(stage => stage.Seconds);
        Add($"workers           {options.Workers}");
        Add($"reports           {full.Reports}");
        Add($"words             {full.Words}");
        Add($"output            {full.OutputBytes / Mebibyte:F1} MiB");
        Add($"seconds           {full.Seconds:F2}");
        Add($"reports/s         {full.Reports / full.Seconds:F0}");
        Add($"words/s           {full.Words / full.Seconds:F0}");
        Add($"peak memory       {full.PeakBytes / Mebibyte:F0} MiB");
        foreach (var (stage, seconds) in full.Stages.SelectMany(stage => stage.Stage == FullPass.Extraction ? [stage, .. full.Extraction] : new[] { stage })) Add($"  {stage,-34} {seconds,7:F2} s  {100 * seconds / busy,5:F1} %");
        Add($"plain pass        {plain.Seconds:F2} s: {plain.Reports / plain.Seconds:F0} reports/s, {plain.Words / plain.Seconds:F0} words/s");
        Add($"full / plain      {full.Seconds / plain.Seconds:F1}");
        return text.ToString();

        void Add(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
    }
}
