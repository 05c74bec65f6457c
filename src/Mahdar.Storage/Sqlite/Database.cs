using Microsoft.Data.Sqlite;

namespace Mahdar.Storage.Sqlite;

/// <summary>
/// A connection to a store's file, with its schema up to date, and commands that are prepared once. Whatever fails comes out as a
/// <see cref="StoreException"/> that names the file.
/// </summary>
internal sealed class Database : IDisposable
{
    private const int BusySeconds = 60;

    private readonly SqliteConnection connection;
    private readonly Dictionary<string, SqliteCommand> commands = [];

    private Database(SqliteConnection connection, string file) => (this.connection, File) = (connection, file);

    public string File { get; }

    /// <exception cref="StoreException">It is missing, no store, newer than this program, read-only, or the disk is full.</exception>
    public static Database Open(string file, StoreAccess access, Schema schema)
    {
        SQLitePCL.Batteries_V2.Init();
        if (access == StoreAccess.Write) MakeFolder(file);
        else if (!System.IO.File.Exists(file)) throw Faults.Missing(file);
        return access == StoreAccess.Read ? OpenToRead(file, schema) : Connect(file, file, access, schema);
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
    public int Run(string sql, params ReadOnlySpan<object?> values)
    {
        try
        {
            return Bound(sql, values).ExecuteNonQuery();
        }
        catch (SqliteException fault)
        {
            throw Faults.Of(File, fault);
        }
    }

    /// <summary>The first value of the first row; null where there is none.</summary>
    public object? Value(string sql, params ReadOnlySpan<object?> values)
    {
        try
        {
            return Bound(sql, values).ExecuteScalar() is { } value and not DBNull ? value : null;
        }
        catch (SqliteException fault)
        {
            throw Faults.Of(File, fault);
        }
    }

    /// <summary>The rows, read one after another: a command must not run again before its rows are read.</summary>
    public List<T> Rows<T>(string sql, Func<SqliteDataReader, T> row, params ReadOnlySpan<object?> values)
    {
        try
        {
            using var reader = Bound(sql, values).ExecuteReader();
            var rows = new List<T>();
            while (reader.Read()) rows.Add(row(reader));
            return rows;
        }
        catch (SqliteException fault)
        {
            throw Faults.Of(File, fault);
        }
    }

    /// <summary>The first row, or the default value.</summary>
    public T? Row<T>(string sql, Func<SqliteDataReader, T> row, params ReadOnlySpan<object?> values) => Rows(sql, row, values) is [var first, ..] ? first : default;

    /// <summary>Several statements without parameters.</summary>
    public void Script(string sql)
    {
        try
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            command.ExecuteNonQuery();
        }
        catch (SqliteException fault)
        {
            throw Faults.Of(File, fault);
        }
    }

    public void Dispose()
    {
        foreach (var command in commands.Values) command.Dispose();
        connection.Dispose();
    }

    private static Database OpenToRead(string file, Schema schema)
    {
        try
        {
            return Connect(file, file, StoreAccess.Read, schema);
        }
        catch (StoreException fault) when (fault.InnerException is SqliteException { SqliteErrorCode: Faults.CannotOpen or Faults.ReadOnly })
        {
            // The log of changes needs a file beside the store. Where none may be made, nobody is writing: the file stays as it is.
            return Connect(file, $"file:{Uri.EscapeDataString(Path.GetFullPath(file))}?immutable=1", StoreAccess.Read, schema);
        }
    }

    private static void MakeFolder(string file)
    {
        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder) Directory.CreateDirectory(folder);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Faults.OfSystem(file, fault);
        }
    }

    private static Database Connect(string file, string source, StoreAccess access, Schema schema)
    {
        var mode = access switch { StoreAccess.Write => SqliteOpenMode.ReadWriteCreate, StoreAccess.Change => SqliteOpenMode.ReadWrite, _ => SqliteOpenMode.ReadOnly };
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = source, Mode = mode, Pooling = false, DefaultTimeout = BusySeconds }.ToString());
        var database = new Database(connection, file);
        try
        {
            connection.Open();
            database.Prepare(access, schema);
            return database;
        }
        catch (Exception fault)
        {
            database.Dispose();
            if (fault is SqliteException failed) throw Faults.Of(file, failed);
            throw;
        }
    }

    private void Prepare(StoreAccess access, Schema schema)
    {
        Script($"PRAGMA cache_size=-65536; PRAGMA page_size={Schema.PageSize};");
        var version = Version(schema);
        if (access == StoreAccess.Read)
        {
            // Whoever writes goes through all of the file: mapped, it would count as memory, as would what is sorted meanwhile.
            Script("PRAGMA mmap_size=268435456; PRAGMA temp_store=MEMORY;");
            if (version < schema.Version) throw version == 0 ? Faults.Missing(File) : Faults.Older(File);
            return;
        }
        Script("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;");
        if (version < schema.Version) InTransaction(() => Migrate(schema));
    }

    /// <summary>How many steps the file has taken; 0 for one that is new and empty. One statement: nobody migrates in the middle of it.</summary>
    private int Version(Schema schema)
    {
        var (application, version, tables) = Row(
            "SELECT a.application_id, v.user_version, (SELECT count(*) FROM sqlite_schema) FROM pragma_application_id a, pragma_user_version v",
            row => (row.GetInt32(0), row.GetInt32(1), row.GetInt32(2)));
        if (application != Schema.Application && (application, version, tables) != (0, 0, 0)) throw Faults.NoStore(File);
        return version <= schema.Version ? version : throw Faults.Newer(File, version, schema.Version);
    }

    /// <summary>All steps that are missing, or none: a step cut off leaves the file as it was.</summary>
    private bool Migrate(Schema schema)
    {
        foreach (var step in schema.Steps.Skip(Version(schema))) Script(step);
        Script($"PRAGMA application_id={Schema.Application}; PRAGMA user_version={schema.Version}");
        return true;
    }

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
