using System.Globalization;

namespace Mahdar.Storage.Sqlite;

/// <summary>
/// The ids that a filter leaves, worked out once for all that is counted among them: they lie in a table of the connection's own until another filter is asked for, or the
/// record has changed.
/// </summary>
internal sealed class Picked(Database database)
{
    /// <summary>Where they lie.</summary>
    public const string Ids = "SELECT id FROM temp.picked";

    private string? now;

    public void Pick(FilterSql left)
    {
        var wanted = $"{State("derived")} {State("revision")} {left.Text} {FilterSql.Json(left.Values.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""))}";
        if (wanted == now) return;
        if (now is null) database.Script("CREATE TEMP TABLE IF NOT EXISTS picked (id TEXT PRIMARY KEY) WITHOUT ROWID");
        now = "";
        database.Run("DELETE FROM temp.picked");
        database.Run($"INSERT OR IGNORE INTO temp.picked {left.Text}", left.Values);
        now = wanted;
    }

    private object? State(string name) => database.Value("SELECT value FROM state WHERE name = $1", name);
}
