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

    /// <summary>The conditions that all records share: parties and words.</summary>
    public static FilterSql Of(string select, string kind, RecordFilter filter, Database database)
    {
        var question = new FilterSql(select);
        foreach (var anyOf in filter.Parties)
            question.And($"t.id IN (SELECT record FROM parties WHERE kind = '{kind}' AND party IN (SELECT value FROM json_each(?)))", Json(anyOf));
        return question.And("t.id IN (SELECT id FROM records WHERE number IN (SELECT rowid FROM record_terms WHERE record_terms MATCH ?))", SearchedWords.Of(filter.Text, database)?.Match);
    }

    /// <summary>A condition with one value, which stands at each <c>?</c>; none where the value is missing.</summary>
    public FilterSql And(string condition, object? value)
    {
        if (value is null) return this;
        values.Add(value);
        sql.Append(" AND ").Append(condition.Replace("?", "$" + values.Count.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        return this;
    }

    public FilterSql Then(string rest)
    {
        sql.Append(' ').Append(rest);
        return this;
    }

    public FilterSql Page(RecordFilter filter) =>
        Then(string.Create(CultureInfo.InvariantCulture, $"LIMIT {(filter.Limit > 0 ? filter.Limit : -1)} OFFSET {filter.Offset}"));

    public static string Json(IEnumerable<string> values) => JsonSerializer.Serialize(values.ToArray(), StringsContext.Default.StringArray);
}
