namespace Mahdar.Storage.Sqlite;

/// <summary>Everything read until it is disposed is of one moment.</summary>
internal sealed class ReadTransaction : IDisposable
{
    private readonly Database database;

    public ReadTransaction(Database database)
    {
        this.database = database;
        database.Script("BEGIN");
    }

    public void Dispose() => database.Script("COMMIT");
}
