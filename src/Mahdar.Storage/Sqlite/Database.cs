using Microsoft.Data.Sqlite;

namespace Mahdar.Storage.Sqlite;

/// <summary>A connection to a store's file, with its schema up to date, and commands that are prepared once.</summary>
internal sealed class Database : IDisposable
{
    private const int BusySeconds = 60;

    private readonly SqliteConnection connection;
    private readonly Dictionary<string, SqliteCommand> commands = [];

    private Database(SqliteConnection connection, string file) => (this.connection, File) = (connection, file);

    public string File { get; }

    /// <exception cref="StoreException">It is missing, no store, newer than this program, read-only, or the disk is full.</exception>
    public static Database Open(string file, StoreAccess access)
    {
        SQLitePCL.Batteries_V2.Init();
        if (access == StoreAccess.Read && !System.IO.File.Exists(file)) throw Faults.Missing(file);
        return Faults.Named(file, () =>
        {
            if (access == StoreAccess.Write && Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder) Directory.CreateDirectory(folder);
            var mode = access == StoreAccess.Write ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadOnly;
            var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false, DefaultTimeout = BusySeconds }.ToString());
            var database = new Database(connection, file);
            try
            {
                connection.Open();
                database.Prepare(access);
                return database;
            }
            catch
            {
                database.Dispose();
                throw;
            }
        });
    }

    /// <summary>Does the work whole or not at all; no other program writes meanwhile.</summary>
    public T InTransaction<T>(Func<T> work)
    {
        Script("BEGIN IMMEDIATE");
        try
        {
            var result = work();
            Script("COMMIT");
            return result;
        }
        catch
        {
            // SQLite itself has rolled back where the disk was full or failed.
            if (SQLitePCL.raw.sqlite3_get_autocommit(connection.Handle!) == 0) Script("ROLLBACK");
            throw;
        }
    }

    /// <summary>Runs a command whose parameters are $1, $2 …; returns the rows changed.</summary>
    public int Run(string sql, params ReadOnlySpan<object?> values) => Bound(sql, values).ExecuteNonQuery();

    /// <summary>The first value of the first row; null where there is none.</summary>
    public object? Value(string sql, params ReadOnlySpan<object?> values) => Bound(sql, values).ExecuteScalar() is { } value and not DBNull ? value : null;

    /// <summary>The rows, read one after another: a command must not run again before its rows are read.</summary>
    public List<T> Rows<T>(string sql, Func<SqliteDataReader, T> row, params ReadOnlySpan<object?> values)
    {
        using var reader = Bound(sql, values).ExecuteReader();
        var rows = new List<T>();
        while (reader.Read()) rows.Add(row(reader));
        return rows;
    }

    /// <summary>The rows as they come, for more than memory should hold.</summary>
    public IEnumerable<T> Stream<T>(string sql, Func<SqliteDataReader, T> row)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        while (reader.Read()) yield return row(reader);
    }

    /// <summary>Several statements without parameters.</summary>
    public void Script(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public void Dispose()
    {
        foreach (var command in commands.Values) command.Dispose();
        connection.Dispose();
    }

    private void Prepare(StoreAccess access)
    {
        Script("PRAGMA temp_store=MEMORY; PRAGMA cache_size=-65536; PRAGMA mmap_size=268435456;");
        if (access == StoreAccess.Write) Script("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;");
        var version = Convert.ToInt32(Value("PRAGMA user_version"), System.Globalization.CultureInfo.InvariantCulture);
        if (version > Schema.Steps.Count) throw Faults.Newer(File, version, Schema.Steps.Count);
        if (version == Schema.Steps.Count) return;
        if (access == StoreAccess.Read) throw version == 0 ? Faults.NoStore(File) : Faults.Older(File);
        if (version == 0 && Value("SELECT count(*) FROM sqlite_schema") is > 0L) throw Faults.NoStore(File);
        Migrate();
    }

    /// <summary>All steps that are missing, or none: a step cut off leaves the file as it was.</summary>
    private bool Migrate() => InTransaction(() =>
    {
        var version = Convert.ToInt32(Value("PRAGMA user_version"), System.Globalization.CultureInfo.InvariantCulture);
        foreach (var step in Schema.Steps.Skip(version)) Script(step);
        Script($"PRAGMA user_version={Schema.Steps.Count}");
        return true;
    });

    private SqliteCommand Bound(string sql, ReadOnlySpan<object?> values)
    {
        if (!commands.TryGetValue(sql, out var command))
        {
            command = connection.CreateCommand();
            command.CommandText = sql;
            for (var i = 0; i < values.Length; i++) command.Parameters.Add(new SqliteParameter { ParameterName = "$" + (i + 1) });
            commands.Add(sql, command);
        }
        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return command;
    }
}
