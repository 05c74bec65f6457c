namespace Mahdar.Resolution.Tables;

/// <summary>A row of a table of data/; a cell that the line leaves out is empty.</summary>
internal sealed class TableRow(Dictionary<string, int> columns, string[] cells)
{
    public string this[string column] => columns[column] is var at && at < cells.Length ? cells[at].Trim() : "";

    public string[] List(string column) => this[column].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
