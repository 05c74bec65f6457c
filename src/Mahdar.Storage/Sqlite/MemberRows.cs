using Mahdar.Model.Claims;
using Mahdar.Model.Records;

namespace Mahdar.Storage.Sqlite;

/// <summary>What leads to a record: itself, its claims and names, its readings; and the readings of a conflict that no other record has.</summary>
internal sealed class MemberRows
{
    private readonly List<Member> rows = [];

    /// <summary>The most of all, and first.</summary>
    public void Take(IEnumerable<Member> members)
    {
        rows.EnsureCapacity(members.Count() * 2);
        rows.AddRange(members);
    }

    public void Take(IReadOnlyList<Reading> readings, string record)
    {
        foreach (var reading in readings) rows.Add(new Member(ClaimId.Parse(reading.Id), ClaimId.Parse(record)));
    }

    public void Take(Conflict conflict)
    {
        var id = ClaimId.Parse(conflict.Id);
        rows.Add(new Member(id, id));
        foreach (var reading in conflict.Readings) rows.Add(new Member(ClaimId.Parse(reading.Id), id));
    }

    /// <summary>Sorted as the table is; of several records the one that is no conflict.</summary>
    public void Write(Tables tables)
    {
        var table = tables.Of("members", 1);
        rows.Sort(static (a, b) =>
            a.Id.CompareTo(b.Id) is not 0 and var id ? id : IsConflict(a.Record) != IsConflict(b.Record) ? (IsConflict(a.Record) ? 1 : -1) : a.Record.CompareTo(b.Record));
        for (var i = 0; i < rows.Count; i++)
            if (i == 0 || rows[i].Id != rows[i - 1].Id) table.Add(rows[i].Id.ToString(), rows[i].Record.ToString());
        table.Finish();
        rows.Clear();
    }

    private static bool IsConflict(ClaimId record) => record.Kind == 'c';
}
