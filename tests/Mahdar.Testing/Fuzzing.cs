using System.Diagnostics;
using System.Globalization;

namespace Mahdar.Testing;

/// <summary>
/// How long damaged inputs are tried: a moment in everyday tests; where somebody looks for faults, for as many seconds as MAHDAR_FUZZ_SECONDS
/// says, or until as many were tried as MAHDAR_FUZZ_INPUTS says.
/// </summary>
public static class Fuzzing
{
    private const double Moment = 2, Long = 500;

    private static readonly double Seconds = Asked("MAHDAR_FUZZ_SECONDS") ?? Moment;

    private static readonly double Most = Asked("MAHDAR_FUZZ_INPUTS") ?? double.MaxValue;

    /// <summary>Tries inputs until the time is up or there were enough. An input that makes the work throw is kept on disk, and its path told.</summary>
    /// <returns>How many were tried, and the most that one took, in milliseconds.</returns>
    public static (int Tried, double Slowest) Run(Func<ArraySegment<byte>> next, Action<ArraySegment<byte>> work)
    {
        var watch = Stopwatch.StartNew();
        var (tried, slowest) = (0, 0.0);
        for (; tried < Most && watch.Elapsed.TotalSeconds < Seconds; tried++)
        {
            var input = next();
            try
            {
                var taken = Milliseconds(work, input);
                // Something else may have run meanwhile: what takes long is tried again before it counts.
                if (taken > Long) taken = Math.Min(taken, Milliseconds(work, input));
                slowest = Math.Max(slowest, taken);
            }
            catch (Exception fault)
            {
                throw new InvalidOperationException($"input {tried}, kept as {Keep(input, tried)}", fault);
            }
        }
        return (tried, slowest);
    }

    /// <summary>By the clock or in processor time, whichever is less: tests share the machine and the process.</summary>
    private static double Milliseconds(Action<ArraySegment<byte>> work, ArraySegment<byte> input)
    {
        var (clock, processor) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        work(input);
        return Math.Min(Stopwatch.GetElapsedTime(clock).TotalMilliseconds, (Environment.CpuUsage.TotalTime - processor).TotalMilliseconds);
    }

    private static string Keep(ArraySegment<byte> input, int number)
    {
        var kept = Path.Combine(Path.GetTempPath(), $"mahdar-fuzz-{number}");
        File.WriteAllBytes(kept, input.ToArray());
        return kept;
    }

    private static double? Asked(string name) => double.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var asked) ? asked : null;
}
