using Mahdar.Reading.Fetching;

namespace Mahdar.Tests.Pipeline.Watching;

/// <summary>Time that passes only when somebody waits for it, and then at once.</summary>
internal sealed class JumpingClock : Clock
{
    private readonly Lock gate = new();
    private DateTimeOffset now = new(2025, 3, 1, 12, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset Now
    {
        get
        {
            lock (gate) return now;
        }
    }

    public override void Wait(TimeSpan time, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        lock (gate)
            if (time > TimeSpan.Zero) now += time;
    }
}
