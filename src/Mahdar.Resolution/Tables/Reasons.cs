using System.Globalization;
using Mahdar.Model.Records;

namespace Mahdar.Resolution.Tables;

/// <summary>Reasons in both languages, by the key of a table of data/ with the columns key, en and ar.</summary>
internal sealed class Reasons(string table)
{
    private readonly Dictionary<string, TableRow> rows = TableRows.Of(table).ToDictionary(row => row["key"]);

    public Reason Of(string key, params object[] values) =>
        new(string.Format(CultureInfo.InvariantCulture, rows[key]["en"], values), string.Format(CultureInfo.InvariantCulture, rows[key]["ar"], values));
}
