using Mahdar.Model;
using Mahdar.Model.Records;
using Mahdar.Pipeline.Records;
using Mahdar.Storage;
using Mahdar.Storage.Sqlite;
using Mahdar.Web.Serving;
using Microsoft.Extensions.Logging;

namespace Mahdar.Web.Review;

/// <summary>
/// Keeps what visitors decide, one after another, and works the account out again: readers go on with the older one until the newer stands.
/// </summary>
public sealed class AccountKeeper(WebOptions options, ILogger<AccountKeeper> log) : IDisposable
{
    private readonly SemaphoreSlim writing = new(1, 1);
    private int waiting;

    /// <summary>True while the account is older than what has been kept.</summary>
    public bool IsWorking => Volatile.Read(ref waiting) > 0;

    public Task<long> JudgeAsync(Judgement judgement) => DoAsync(store => store.Judge(judgement));

    public Task<Judgement?> UndoAsync(string who) => DoAsync(store => store.Undo(who, DateTimeOffset.Now));

    /// <summary>The key under which the report is kept; one that is there already changes nothing.</summary>
    public Task<string> KeepAsync(Minutes minutes) => DoAsync(store =>
    {
        var report = ReportPreparer.Prepare(minutes);
        store.Keep([report]);
        return report.Key;
    });

    /// <summary>Works out what an ingest that was cut off left behind.</summary>
    public Task CatchUpAsync() => DoAsync(_ => true);

    public void Dispose() => writing.Dispose();

    private async Task<T> DoAsync<T>(Func<RecordStore, T> work)
    {
        Interlocked.Increment(ref waiting);
        await writing.WaitAsync().ConfigureAwait(false);
        try
        {
            return await Task.Run(() => Do(work)).ConfigureAwait(false);
        }
        finally
        {
            writing.Release();
            Interlocked.Decrement(ref waiting);
        }
    }

    private T Do<T>(Func<RecordStore, T> work)
    {
        using var store = RecordStore.Open(options.Store, StoreAccess.Write);
        using var held = store.Lock(() => Log.Waiting(log, options.Store));
        var result = work(store);
        // Those who wait for the lock will work the account out themselves.
        if (store.IsBehind && Volatile.Read(ref waiting) == 1) AccountBuilder.Update(store);
        return result;
    }
}
