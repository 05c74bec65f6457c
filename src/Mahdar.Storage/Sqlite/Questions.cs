namespace Mahdar.Storage.Sqlite;

/// <summary>What can be asked of the record.</summary>
public sealed class Questions
{
    private readonly Database database;

    internal Questions(Database database) => this.database = database;

    /// <summary>The id of the record that an id of it, of one of its claims or of a form of a name stands in; null where there is none.</summary>
    public string? RecordOf(string id) => (string?)database.Value("SELECT record FROM members WHERE id = $1", id);
}
