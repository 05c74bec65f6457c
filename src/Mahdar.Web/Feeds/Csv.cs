using System.Text;

namespace Mahdar.Web.Feeds;

/// <summary>Rows as CSV (RFC 4180) with the mark by which spreadsheets know UTF-8.</summary>
public static class Csv
{
    /// <summary>Line by line: a list may be longer than memory should hold.</summary>
    public static IEnumerable<string> Of(IEnumerable<IReadOnlyList<string?>> rows) =>
        rows.Select((row, at) => (at == 0 ? "\ufeff" : "") + string.Join(',', row.Select(cell => Quoted(cell ?? ""))) + "\r\n");

    /// <summary>A spreadsheet takes what begins like a formula for one: the apostrophe makes it a text.</summary>
    private static string Quoted(string cell)
    {
        var text = cell is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + cell : cell;
        return text.AsSpan().ContainsAny("\",\n\r") ? new StringBuilder(text).Replace("\"", "\"\"").Insert(0, '"').Append('"').ToString() : text;
    }
}
