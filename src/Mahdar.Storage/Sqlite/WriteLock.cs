namespace Mahdar.Storage.Sqlite;

/// <summary>
/// One program at a time keeps reports in a store: a lock on a file beside it, which the system lets go when the program ends in whatever way.
/// </summary>
internal sealed class WriteLock : IDisposable
{
    private const int PauseMilliseconds = 200;

    /// <summary>What the system says of a file that another program holds: EWOULDBLOCK of Linux and of macOS, ERROR_SHARING_VIOLATION of Windows.</summary>
    private static readonly int[] Held = [11, 35, unchecked((int)0x80070020)];

    private readonly FileStream held;

    private WriteLock(FileStream held) => this.held = held;

    /// <param name="onWait">Called once where another program holds it.</param>
    public static WriteLock Take(string storeFile, Action onWait, CancellationToken stop)
    {
        for (var told = false; ; stop.WaitHandle.WaitOne(PauseMilliseconds))
        {
            try
            {
                return new WriteLock(new FileStream(storeFile + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException fault) when (Held.Contains(fault.HResult))
            {
                stop.ThrowIfCancellationRequested();
                if (!told) onWait();
                told = true;
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                throw Faults.OfSystem(storeFile, fault);
            }
        }
    }

    public void Dispose() => held.Dispose();
}
