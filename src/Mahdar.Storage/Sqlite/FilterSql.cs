using System.Globalization;
using System.Text;
using Mahdar.Arabic;

namespace Mahdar.Storage.Sqlite;

/// <summary>A question in the making: its conditions and their values, side by side.</summary>
internal sealed class FilterSql(string select)
{
    private readonly StringBuilder sql = new(select + " WHERE 1");
    private readonly List<object?> values = [];

    public string Text => sql.ToString();

    public object?[] Values => [.. values];

    public static FilterSql Of(string select, string kind, RecordFilter filter) => new FilterSql(select).Parties(kind, filter.Parties).Words(filter.Text);

    /// <summary>A condition with one value, which stands at <c>?</c>; none where the value is missing.</summary>
    public FilterSql And(string condition, object? value)
    {
        if (value is not null) sql.Append(" AND ").Append(condition.Replace("?", Parameter(value), StringComparison.Ordinal));
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

    private FilterSql Parties(string kind, IReadOnlyList<IReadOnlyList<string>> parties)
    {
        foreach (var anyOf in parties)
        {
            if (anyOf.Count == 0)
            {
                sql.Append(" AND 0");
                continue;
            }
            sql.Append(" AND t.id IN (SELECT record FROM parties WHERE kind = ").Append(Parameter(kind)).Append(" AND party IN (")
                .AppendJoin(", ", anyOf.Select(Parameter)).Append("))");
        }
        return this;
    }

    private FilterSql Words(string? text)
    {
        if (text is not null && Match(text) is { } match)
            sql.Append(" AND t.id IN (SELECT record FROM texts WHERE number IN (SELECT rowid FROM record_terms WHERE record_terms MATCH ").Append(Parameter(match)).Append("))");
        return this;
    }

    private string Parameter(object? value)
    {
        values.Add(value);
        return "$" + values.Count.ToString(CultureInfo.InvariantCulture);
    }
}
