using System.Collections.Concurrent;
using Mahdar.Storage;
using Mahdar.Storage.Sqlite;

namespace Mahdar.Web.Serving;

/// <summary>Connections to the record for reading: each serves one request at a time.</summary>
public sealed class StorePool(WebOptions options) : IDisposable
{
    private const int MostIdle = 8;

    private readonly ConcurrentBag<RecordStore> idle = [];

    /// <exception cref="StoreException">The file cannot be used.</exception>
    public RecordStore Rent() => idle.TryTake(out var store) ? store : RecordStore.Open(options.Store, StoreAccess.Read);

    public void Return(RecordStore store)
    {
        if (idle.Count < MostIdle) idle.Add(store);
        else store.Dispose();
    }

    public void Dispose()
    {
        while (idle.TryTake(out var store)) store.Dispose();
    }
}
