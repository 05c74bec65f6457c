using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Mahdar.Storage.Sqlite;

/// <summary>A question in the making: its conditions and their values, side by side. The text depends on which conditions there are, not on their values.</summary>
internal sealed class FilterSql(string select)
{
    private readonly StringBuilder sql = new(select + " WHERE 1");
    private readonly List<object?> values = [];

    public string Text => sql.ToString();

    public object?[] Values => [.. values];

    /// <summary>The ids of a kind's records in the order of their list, under the conditions that all kinds share: parties and words.</summary>
    /// <param name="table">Whose rows have an id; the others' conditions call it <c>t</c>.</param>
    public static FilterSql Of(string table, string kind, RecordFilter filter, Database database)
    {
        var words = SearchedWords.Of(filter.Text, database)?.Match;
        // The index gives its rows by their numbers, which is the order of the list: after a page it need not go on.
        var question = words is null ? new FilterSql($"SELECT t.id FROM {table} t")
            : new FilterSql($"SELECT t.id FROM record_terms f CROSS JOIN records r ON r.number = f.rowid CROSS JOIN {table} t ON t.id = r.id")
                .And($"f.record_terms MATCH ? AND f.rowid >= (SELECT min(number) FROM records WHERE kind = '{kind}') AND f.rowid <= (SELECT max(number) FROM records WHERE kind = '{kind}')", words);
        question.And(filter.Standing);
        // Most publishers tell of very much: each record of the list is looked up until the page is full.
        question.And($"EXISTS (SELECT 1 FROM tellers y WHERE y.kind = '{kind}' AND y.publisher = ? AND y.record = t.id)", filter.Publisher);
        foreach (var anyOf in filter.Parties)
            question.And($"t.id IN (SELECT record FROM parties WHERE kind = '{kind}' AND party IN (SELECT value FROM json_each(?)))", Json(anyOf));
        return question;
    }

    /// <summary>A condition with one value, which stands at each <c>?</c>; none where the value is missing.</summary>
    public FilterSql And(string condition, object? value)
    {
        if (value is null) return this;
        values.Add(value);
        sql.Append(" AND ").Append(condition.Replace("?", "$" + values.Count.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        return this;
    }

    private void And(Standing standing) => sql.Append(standing switch
    {
        Standing.Accepted => " AND t.id IN (SELECT record FROM marks WHERE verdict = 'Accept')",
        Standing.Rejected => " AND t.id IN (SELECT record FROM marks WHERE verdict = 'Reject')",
        Standing.NotRejected => " AND t.id NOT IN (SELECT record FROM marks WHERE verdict = 'Reject')",
        _ => "",
    });

    public FilterSql Then(string rest)
    {
        sql.Append(' ').Append(rest);
        return this;
    }

    /// <summary>By the day in a column; where words are asked for, in the index's own order of days.</summary>
    public FilterSql InOrder(string day, RecordFilter filter) => Then("ORDER BY " + (filter.Order, filter.Text) switch
    {
        (Order.Most, _) => $"t.witnesses DESC, {day} DESC, t.id",
        (Order.Old, null) => $"{day} IS NULL, {day}, t.id",
        (_, null) => $"{day} DESC, t.id",
        (Order.Old, _) => "f.rowid",
        _ => "f.rowid DESC",
    }).Page(filter);

    public FilterSql Page(RecordFilter filter) =>
        Then(string.Create(CultureInfo.InvariantCulture, $"LIMIT {(filter.Limit > 0 ? filter.Limit : -1)} OFFSET {filter.Offset}"));

    public static string Json(IEnumerable<string> values) => JsonSerializer.Serialize(values.ToArray(), StringsContext.Default.StringArray);
}
