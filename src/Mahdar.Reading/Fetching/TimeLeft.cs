using System.Diagnostics;

namespace Mahdar.Reading.Fetching;

/// <summary>The time that one address may take: only what is spent with its servers counts, not the waiting for a turn.</summary>
internal sealed class TimeLeft(TimeSpan whole)
{
    private TimeSpan left = whole;

    /// <exception cref="OperationCanceledException">The time is over, or all was stopped.</exception>
    public T Spend<T>(Func<CancellationToken, T> work, CancellationToken stop)
    {
        var start = Stopwatch.GetTimestamp();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(left);
        try
        {
            return work(limit.Token);
        }
        finally
        {
            left -= Stopwatch.GetElapsedTime(start);
            if (left < TimeSpan.Zero) left = TimeSpan.Zero;
        }
    }
}
