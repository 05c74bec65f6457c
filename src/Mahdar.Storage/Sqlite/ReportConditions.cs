namespace Mahdar.Storage.Sqlite;

/// <summary>
/// Which reports a filter leaves. Where parties are asked for, their mentions lead, which lie in the order of the list; otherwise the index of days
/// does, so that a page is read without looking at all that match.
/// </summary>
internal static class ReportConditions
{
    /// <summary>So few texts are looked up one by one; of more than these the list is walked until the page is full.</summary>
    private const long Few = 2000;

    private const string AtPlace = $"SELECT c.report FROM members m JOIN claims c ON c.id = m.id WHERE m.record IN ({Conditions.AtPlace})";

    /// <param name="columns">Of the table of reports.</param>
    public static FilterSql Of(string columns, RecordFilter filter, Database database)
    {
        var sql = new FilterSql(filter.Parties is [var first, ..] ? $"SELECT {columns} FROM {Mentions(first)} x CROSS JOIN reports ON key = x.report" : $"SELECT {columns} FROM reports");
        if (filter.Parties.Count > 0) sql.And(filter.Parties[0].Count == 1 ? "x.party = ?" : "? IS NOT NULL", Value(filter.Parties[0]));
        foreach (var others in filter.Parties.Skip(1))
            sql.And("EXISTS (SELECT 1 FROM mentions y WHERE y.party IN (SELECT value FROM json_each(?)) AND y.day = coalesce(published, '') AND y.report = key)", FilterSql.Json(others));
        return sql.And($"key IN ({AtPlace})", filter.Place).And("publisher = ?", filter.Kind).And("publisher = ?", filter.Publisher).And("published >= ?", Day(filter.From)).And("published <= ?", Day(filter.To))
            .And(Words(filter, database, out var match), match);
    }

    /// <summary>The order of the list, as what leads has it.</summary>
    public static FilterSql InOrder(this FilterSql sql, RecordFilter filter) => sql.Then((filter.Parties.Count, filter.Order == Order.Old) switch
    {
        (0, false) => "ORDER BY published DESC, key",
        (0, true) => "ORDER BY published IS NULL, published, key",
        (_, false) => "ORDER BY x.day DESC, x.report",
        (_, true) => "ORDER BY x.day = '', x.day, x.report",
    }).Page(filter);

    /// <summary>Several parties may stand in one report.</summary>
    private static string Mentions(IReadOnlyList<string> parties) => parties.Count == 1 ? "mentions" : "(SELECT DISTINCT '' AS party, day, report FROM mentions WHERE party IN (SELECT value FROM json_each($1)))";

    private static string Value(IReadOnlyList<string> parties) => parties.Count == 1 ? parties[0] : FilterSql.Json(parties);

    private static string Words(RecordFilter filter, Database database, out string? match)
    {
        var words = SearchedWords.Of(filter.Text, database);
        match = words?.Match;
        return $"{(words?.Most(database) > Few ? "+" : "")}number IN (SELECT rowid FROM terms WHERE terms MATCH ?)";
    }

    private static string? Day(DateOnly? day) => ReportTable.Text(day);
}
