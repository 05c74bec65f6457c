using Mahdar.Exchange;
using Mahdar.Model;
using Mahdar.Model.Records;

namespace Mahdar.Storage.Sqlite;

/// <summary>Conflicts with the days of the records that they are about.</summary>
internal sealed class ConflictRows
{
    private readonly IReadOnlyList<Conflict> conflicts;
    private readonly HashSet<string> wanted;
    private readonly Dictionary<string, Days> days = [];

    public ConflictRows(Account account)
    {
        conflicts = account.Conflicts;
        wanted = conflicts.SelectMany(conflict => conflict.Records).ToHashSet(StringComparer.Ordinal);
        foreach (var happening in account.Events.Where(happening => wanted.Contains(happening.Id))) days[happening.Id] = happening.When;
        foreach (var edition in account.Editions.Where(edition => wanted.Contains(edition.Id))) days[edition.Id] = edition.When;
        foreach (var person in account.People.Where(person => wanted.Contains(person.Id))) days[person.Id] = new Days(person.First, person.Last);
    }

    public void Take(StatementRecord statement)
    {
        if (wanted.Contains(statement.Id)) days[statement.Id] = new Days(statement.Day, statement.Day);
    }

    public void Write(Tables tables)
    {
        var (table, about) = (tables.Of("conflicts", 1), tables.Of("conflicts_of", 2));
        foreach (var conflict in conflicts)
        {
            var when = conflict.Records.Where(days.ContainsKey).Select(record => days[record]).ToList();
            table.Add(conflict.Id, EnumNames<ConflictKind>.Of(conflict.Kind), conflict.Weight,
                ReportTable.Text(when.Min(days => days.From ?? days.To)), ReportTable.Text(when.Max(days => days.To ?? days.From)));
            foreach (var record in conflict.Records.Distinct()) about.Add(record, conflict.Id);
        }
        table.Finish();
        about.Finish();
    }
}
