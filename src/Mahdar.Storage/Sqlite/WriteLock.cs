namespace Mahdar.Storage.Sqlite;

/// <summary>
/// One program at a time keeps reports in a store: a lock on a file beside it, which the system lets go when the program ends in whatever way.
/// </summary>
internal sealed class WriteLock : IDisposable
{
    private const int PauseMilliseconds = 200;

    private readonly FileStream held;

    private WriteLock(FileStream held) => this.held = held;

    /// <param name="onWait">Called once where another program holds it.</param>
    public static WriteLock Take(string storeFile, Action onWait)
    {
        var file = storeFile + ".lock";
        for (var told = false; ; Thread.Sleep(PauseMilliseconds))
        {
            try
            {
                return new WriteLock(new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException) when (File.Exists(file))
            {
                if (!told) onWait();
                told = true;
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                throw new StoreException($"{storeFile}: {fault.Message}", $"{storeFile}: تعذرت الكتابة: {fault.Message}", fault);
            }
        }
    }

    public void Dispose() => held.Dispose();
}
