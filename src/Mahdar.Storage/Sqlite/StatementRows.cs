using Mahdar.Exchange;
using Mahdar.Model;
using Mahdar.Model.Claims;
using Mahdar.Model.Records;

namespace Mahdar.Storage.Sqlite;

/// <summary>What statements are asked by. They come by day, and lie in their table by id.</summary>
internal sealed class StatementRows
{
    private readonly List<Row> rows = [];

    public void Take(StatementRecord statement) =>
        rows.Add(new Row(ClaimId.Parse(statement.Id), statement.Event is { } id ? ClaimId.Parse(id) : default, statement.Day, statement.Mode, statement.Witnesses));

    public void Write(Tables tables)
    {
        var table = tables.Of("statements", 1);
        rows.Sort(static (a, b) => a.Id.CompareTo(b.Id));
        foreach (var row in rows)
            table.Add(row.Id.ToString(), ReportTable.Text(row.Day), EnumNames<StatementMode>.Of(row.Mode), row.Event == default ? null : row.Event.ToString(), row.Witnesses);
        table.Finish();
        rows.Clear();
    }

    private readonly record struct Row(ClaimId Id, ClaimId Event, DateOnly? Day, StatementMode Mode, int Witnesses);
}
