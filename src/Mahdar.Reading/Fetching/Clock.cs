namespace Mahdar.Reading.Fetching;

/// <summary>The time, and waiting for it. Tests have one of their own, which does not wait.</summary>
public class Clock
{
    public static Clock OfSystem { get; } = new();

    public virtual DateTimeOffset Now => DateTimeOffset.UtcNow;

    /// <exception cref="OperationCanceledException">It was stopped before or meanwhile.</exception>
    public virtual void Wait(TimeSpan time, CancellationToken stop)
    {
        if (time > TimeSpan.Zero) stop.WaitHandle.WaitOne(time);
        stop.ThrowIfCancellationRequested();
    }
}
