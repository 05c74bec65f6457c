namespace Mahdar.Storage.Sqlite;

/// <summary>Which records of a kind a filter leaves: for the lists, and to count them. The rows are called <c>t</c>.</summary>
internal static class Conditions
{
    public const string AtPlace = "SELECT id FROM events WHERE place = ? UNION ALL SELECT id FROM events WHERE country = ?";

    public static FilterSql Events(RecordFilter filter, Database database) => FilterSql.Of("events", "event", filter, database)
        .And("t.type = ?", filter.Kind).And("t.status = ?", filter.Status).And("(t.place = ? OR t.country = ?)", filter.Place)
        .And("t.last >= ?", Day(filter.From)).And("t.first <= ?", Day(filter.To));

    public static FilterSql Statements(RecordFilter filter, Database database) => FilterSql.Of("statements", "statement", filter, database)
        .And("t.mode = ?", filter.Kind).And($"t.event IN ({AtPlace})", filter.Place).And("t.day >= ?", Day(filter.From)).And("t.day <= ?", Day(filter.To));

    public static FilterSql Editions(RecordFilter filter, Database database) => FilterSql.Of("editions", "edition", filter, database)
        .And("t.status = ?", filter.Status).And("(t.place = ? OR t.country = ?)", filter.Place).And("t.last >= ?", Day(filter.From)).And("t.first <= ?", Day(filter.To));

    public static FilterSql People(RecordFilter filter, Database database) => FilterSql.Of("people", "person", filter, database)
        .And("t.id IN (SELECT record FROM parties WHERE kind = 'person' AND party = ?)", filter.Kind is { } role ? PartyRows.KeyOfRole(role) : null)
        .And("t.last >= ?", Day(filter.From)).And("t.first <= ?", Day(filter.To));

    public static FilterSql Conflicts(RecordFilter filter, Database database) => FilterSql.Of("conflicts", "conflict", filter, database)
        .And("t.kind = ?", filter.Kind)
        .And($"t.id IN (SELECT conflict FROM conflicts_of WHERE record IN ({AtPlace} UNION ALL SELECT id FROM editions WHERE place = ? OR country = ?))", filter.Place)
        .And("t.last >= ?", Day(filter.From)).And("t.first <= ?", Day(filter.To));

    private static string? Day(DateOnly? day) => ReportTable.Text(day);
}
