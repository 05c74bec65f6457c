using System.Globalization;
using System.Text;
using System.Text.Json;
using Mahdar.Arabic;

namespace Mahdar.Storage.Sqlite;

/// <summary>A question in the making: its conditions and their values, side by side. The text depends on which conditions there are, not on their values.</summary>
internal sealed class FilterSql(string select)
{
    private readonly StringBuilder sql = new(select + " WHERE 1");
    private readonly List<object?> values = [];

    public string Text => sql.ToString();

    public object?[] Values => [.. values];

    /// <summary>The conditions that all records share: parties and words.</summary>
    public static FilterSql Of(string select, string kind, RecordFilter filter)
    {
        var question = new FilterSql(select);
        foreach (var anyOf in filter.Parties)
            question.And($"t.id IN (SELECT record FROM parties WHERE kind = '{kind}' AND party IN (SELECT value FROM json_each(?)))", Json(anyOf));
        return question.And("t.id IN (SELECT id FROM records WHERE number IN (SELECT rowid FROM record_terms WHERE record_terms MATCH ?))", Words(filter.Text));
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

    /// <summary>The full-text condition for words that must all be there; null where the text holds no word.</summary>
    public static string? Match(string text)
    {
        var words = new List<string>();
        SearchTerms.EachWord(text, (_, _, word) => words.Add("(" + string.Join(" OR ", SearchTerms.Of(word).Select(term => $"\"{term}\"")) + ")"));
        return words.Count > 0 ? string.Join(" AND ", words) : null;
    }

    /// <summary>As <see cref="Match"/>; where nothing is asked none, and where what is asked holds no word one that nothing meets.</summary>
    public static string? Words(string? text) => text is null ? null : Match(text) ?? "\"\"";

    public static string Json(IEnumerable<string> values) => JsonSerializer.Serialize(values.ToArray(), StringsContext.Default.StringArray);
}
