using Mahdar.Storage.Sqlite;

namespace Mahdar.Web.Serving;

/// <summary>The record for the time of one request, as it was when the request first asked: what is written meanwhile shows in the next one.</summary>
public sealed class Lease(StorePool pool) : IDisposable
{
    private RecordStore? store;
    private IDisposable? snapshot;
    private (long, long)? state;

    public RecordStore Store
    {
        get
        {
            if (store is not null) return store;
            store = pool.Rent();
            snapshot = store.Snapshot();
            return store;
        }
    }

    /// <summary>Of the account and of what is kept: what is shown of one state stays as it is.</summary>
    public (long Derived, long Revision) State => state ??= (Store.Derived, Store.Revision);

    public void Dispose()
    {
        snapshot?.Dispose();
        if (store is not null) pool.Return(store);
        (store, snapshot) = (null, null);
    }
}
