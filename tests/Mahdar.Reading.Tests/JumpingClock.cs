using Mahdar.Reading.Fetching;

namespace Mahdar.Tests.Reading;

/// <summary>Time that passes only when somebody waits for it, and then at once.</summary>
internal sealed class JumpingClock : Clock
{
    private DateTimeOffset now = new(2025, 3, 1, 12, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset Now => now;

    public override void Wait(TimeSpan time, CancellationToken stop)
    {
        if (time > TimeSpan.Zero) now += time;
    }
}
