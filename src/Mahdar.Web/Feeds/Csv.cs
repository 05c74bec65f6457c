using System.Text;

namespace Mahdar.Web.Feeds;

/// <summary>Rows as CSV (RFC 4180) with the mark by which spreadsheets know UTF-8.</summary>
public static class Csv
{
    public static string Of(IEnumerable<IReadOnlyList<string?>> rows)
    {
        var csv = new StringBuilder("\ufeff");
        foreach (var row in rows) csv.AppendJoin(',', row.Select(cell => Quoted(cell ?? ""))).Append("\r\n");
        return csv.ToString();
    }

    /// <summary>A spreadsheet takes what begins like a formula for one: the apostrophe makes it a text.</summary>
    private static string Quoted(string cell)
    {
        var text = cell is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + cell : cell;
        return text.AsSpan().ContainsAny("\",\n\r") ? new StringBuilder(text).Replace("\"", "\"\"").Insert(0, '"').Append('"').ToString() : text;
    }
}
