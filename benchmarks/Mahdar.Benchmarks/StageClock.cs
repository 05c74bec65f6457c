using System.Diagnostics;

namespace Mahdar.Benchmarks;

/// <summary>Adds up the time of one stage over all threads.</summary>
internal sealed class StageClock(string stage)
{
    private long ticks;

    public T Time<T>(Func<T> work)
    {
        var start = Stopwatch.GetTimestamp();
        var result = work();
        Interlocked.Add(ref ticks, Stopwatch.GetTimestamp() - start);
        return result;
    }

    public void Add(TimeSpan took) => Interlocked.Add(ref ticks, (long)(took.TotalSeconds * Stopwatch.Frequency));

    public (string Stage, double Seconds) Sum => (stage, ticks / (double)Stopwatch.Frequency);
}
