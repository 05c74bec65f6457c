using System.Diagnostics;

namespace Mahdar.RecordBenchmark;

/// <summary>Processor seconds of all threads by stage: on a machine that others use too, they tell more than the clock on the wall.</summary>
internal sealed class CpuClock
{
    private readonly Dictionary<string, double> seconds = [];
    private readonly Dictionary<string, double> passed = [];

    public T Time<T>(string stage, Func<T> work)
    {
        var (before, wall) = (Now, Stopwatch.GetTimestamp());
        var result = work();
        seconds[stage] = seconds.GetValueOrDefault(stage) + Now - before;
        passed[stage] = passed.GetValueOrDefault(stage) + Stopwatch.GetElapsedTime(wall).TotalSeconds;
        return result;
    }

    public void Write(int reports)
    {
        var all = seconds.Values.Sum();
        foreach (var (stage, time) in seconds) Console.WriteLine($"{stage,-10} {time,8:0.00} s  {time / all,6:0.0%}  {reports / time,9:0} reports/s  {passed[stage],8:0.00} s passed");
        using var process = Process.GetCurrentProcess();
        Console.WriteLine($"{"all",-10} {all,8:0.00} s          {reports / all,9:0} reports/s a core; peak memory {process.PeakWorkingSet64 >> 20} MiB");
    }

    private static double Now
    {
        get
        {
            using var process = Process.GetCurrentProcess();
            return process.TotalProcessorTime.TotalSeconds;
        }
    }
}
