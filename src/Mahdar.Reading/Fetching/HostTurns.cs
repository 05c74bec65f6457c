using System.Collections.Concurrent;

namespace Mahdar.Reading.Fetching;

/// <summary>One request to a host at a time, and a pause between one and the next, whichever thread asks.</summary>
internal sealed class HostTurns(Clock clock)
{
    private sealed class Turn
    {
        public SemaphoreSlim Free { get; } = new(1, 1);

        public DateTimeOffset Next { get; set; }
    }

    private readonly ConcurrentDictionary<string, Turn> turns = [];

    /// <param name="pause">From the start of this request to that of the next one.</param>
    public T Take<T>(string host, TimeSpan pause, Func<T> request, CancellationToken stop)
    {
        var turn = turns.GetOrAdd(host, _ => new Turn());
        turn.Free.Wait(stop);
        try
        {
            clock.Wait(turn.Next - clock.Now, stop);
            turn.Next = clock.Now + pause;
            return request();
        }
        finally
        {
            turn.Free.Release();
        }
    }
}
