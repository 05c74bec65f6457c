using Mahdar.Model.Records;

namespace Mahdar.Storage.Sqlite;

/// <summary>What leads to a record: itself, its claims and names, its readings; and the readings of a conflict that no other record has.</summary>
internal sealed class MemberRows
{
    private readonly List<(string Id, string Record, bool IsOfConflict)> rows = [];

    public void Take(IReadOnlyDictionary<string, string> members)
    {
        rows.EnsureCapacity(members.Count * 2);
        foreach (var (id, record) in members) rows.Add((id, record, false));
    }

    public void Take(IReadOnlyList<Reading> readings, string record)
    {
        foreach (var reading in readings) rows.Add((reading.Id, record, false));
    }

    public void Take(Conflict conflict)
    {
        rows.Add((conflict.Id, conflict.Id, true));
        foreach (var reading in conflict.Readings) rows.Add((reading.Id, conflict.Id, true));
    }

    /// <summary>Sorted as the table is; of several records the one that is no conflict.</summary>
    public void Write(Database database)
    {
        rows.Sort(static (a, b) =>
            string.CompareOrdinal(a.Id, b.Id) is not 0 and var id ? id : a.IsOfConflict != b.IsOfConflict ? (a.IsOfConflict ? 1 : -1) : string.CompareOrdinal(a.Record, b.Record));
        for (var i = 0; i < rows.Count; i++)
            if (i == 0 || rows[i].Id != rows[i - 1].Id) database.Run("INSERT INTO members VALUES ($1, $2)", rows[i].Id, rows[i].Record);
        rows.Clear();
    }
}
