using Mahdar.Storage;
using Mahdar.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace Mahdar.Tests.Storage;

/// <summary>A store in a folder that is gone after the test.</summary>
internal sealed class StoreFile : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("mahdar").FullName;

    public string Name => Path.Combine(Folder, "record.db");

    /// <summary>With the invented reports and their account.</summary>
    public static StoreFile Filled()
    {
        var file = new StoreFile();
        using var store = file.Open(StoreAccess.Write);
        store.Keep(Samples.Reports);
        store.Write(Samples.Account, Samples.Places);
        return file;
    }

    public RecordStore Open(StoreAccess access) => RecordStore.Open(Name, access);

    /// <summary>What another program would do to the file.</summary>
    public void Change(string sql)
    {
        SQLitePCL.Batteries_V2.Init();
        using var connection = new SqliteConnection($"Data Source={Name};Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public void Dispose() => Directory.Delete(Folder, true);
}
