namespace Mahdar.Storage.Sqlite;

/// <summary>The tables of the account while it is written: emptied before, or with the account before in them.</summary>
internal sealed class Tables(Database database, bool areEmpty)
{
    public RecordRows Records() => new(database, areEmpty);

    /// <param name="keys">So many of the first columns tell the rows of the table apart.</param>
    public TableRows Of(string table, int keys) => new(database, table, keys, areEmpty);
}
