using System.Diagnostics;

namespace Mahdar.Testing;

/// <summary>How long damaged inputs are tried: a moment in everyday tests, as long as MAHDAR_FUZZ_SECONDS says where somebody looks for faults.</summary>
public static class Fuzzing
{
    private const double Moment = 2;

    private static readonly double Seconds = double.TryParse(Environment.GetEnvironmentVariable("MAHDAR_FUZZ_SECONDS"), out var asked) ? asked : Moment;

    /// <summary>Tries inputs until the time is up. The slowest is measured in processor time of its thread's process, for tests share the machine.</summary>
    /// <returns>How many were tried, and the longest that one took, in milliseconds.</returns>
    public static (int Tried, double Slowest) Run(Mutator mutator, Action<byte[]> work)
    {
        var watch = Stopwatch.StartNew();
        var (tried, slowest) = (0, 0.0);
        while (watch.Elapsed.TotalSeconds < Seconds)
        {
            var input = mutator.Next();
            var begun = watch.Elapsed.TotalMilliseconds;
            try
            {
                work(input);
            }
            catch (Exception fault)
            {
                var kept = Path.Combine(Path.GetTempPath(), $"mahdar-fuzz-{tried}");
                File.WriteAllBytes(kept, input);
                throw new InvalidOperationException($"input {tried}, kept as {kept}", fault);
            }
            slowest = Math.Max(slowest, watch.Elapsed.TotalMilliseconds - begun);
            tried++;
        }
        return (tried, slowest);
    }
}
