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

    public void Write(Database database)
    {
        foreach (var conflict in conflicts)
        {
            var about = conflict.Records.Where(days.ContainsKey).Select(record => days[record]).ToList();
            database.Run("INSERT INTO conflicts VALUES ($1, $2, $3, $4, $5)", conflict.Id, EnumNames<ConflictKind>.Of(conflict.Kind), conflict.Weight,
                ReportTable.Text(about.Min(when => when.From ?? when.To)), ReportTable.Text(about.Max(when => when.To ?? when.From)));
            foreach (var record in conflict.Records.Distinct()) database.Run("INSERT INTO conflicts_of VALUES ($1, $2)", record, conflict.Id);
        }
    }
}
