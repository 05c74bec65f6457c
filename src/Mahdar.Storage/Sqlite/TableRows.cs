using Microsoft.Data.Sqlite;

namespace Mahdar.Storage.Sqlite;

/// <summary>
/// The rows that a table of the account is to have, each added once: all of them are written into an empty table, or, where the account before stands
/// in it, what is not as before. Then the rows that are there are known by their hashes alone, for there may be very many.
/// </summary>
internal sealed class TableRows
{
    private readonly Database database;
    private readonly string table, insert;
    private readonly string[] columns;
    private readonly int keys;
    private readonly HashSet<UInt128>? before;
    private readonly List<object?[]> added = [];

    /// <param name="keys">So many of the first columns tell the rows apart.</param>
    public TableRows(Database database, string table, int keys, bool isEmpty)
    {
        (this.database, this.table, this.keys) = (database, table, keys);
        columns = [.. database.Rows("SELECT name FROM pragma_table_info($1)", row => row.GetString(0), table)];
        insert = $"INSERT INTO {table} VALUES ({string.Join(", ", columns.Select((_, at) => $"${at + 1}"))})";
        if (!isEmpty) before = [.. database.Rows($"SELECT * FROM {table}", HashOf)];
    }

    public void Add(params ReadOnlySpan<object?> row)
    {
        if (before is null) database.Run(insert, row);
        else if (!before.Remove(RowHash.Of(row))) added.Add(row.ToArray());
    }

    /// <summary>After the last row: takes away what is no longer there, and adds what is new.</summary>
    public void Finish()
    {
        if (before is { Count: > 0 })
            foreach (var key in database.Rows($"SELECT * FROM {table}", row => before.Contains(HashOf(row)) ? Values(row)[..keys] : null))
                if (key is not null) database.Run($"DELETE FROM {table} WHERE {string.Join(" AND ", columns.Take(keys).Select((column, at) => $"{column} = ${at + 1}"))}", key);
        foreach (var row in added) database.Run(insert, row);
    }

    private static UInt128 HashOf(SqliteDataReader row) => RowHash.Of(Values(row));

    private static object?[] Values(SqliteDataReader row)
    {
        var values = new object?[row.FieldCount];
        for (var i = 0; i < values.Length; i++) values[i] = row.IsDBNull(i) ? null : row.GetValue(i);
        return values;
    }
}
