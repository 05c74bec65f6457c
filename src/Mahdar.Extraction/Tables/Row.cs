namespace Mahdar.Extraction.Tables;

/// <summary>A row of a table. A cell that the line leaves out is empty.</summary>
public sealed class Row(Table table, int line, string[] cells)
{
    public string this[string column] => table.Column(column) is var index && index < cells.Length ? cells[index].Trim() : "";

    public string[] List(string column) => this[column].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public string? OrNull(string column) => this[column] is { Length: > 0 } value ? value : null;

    public T Enum<T>(string column) where T : struct, Enum =>
        System.Enum.TryParse<T>(this[column].Replace("-", ""), true, out var value) ? value : throw Wrong(column);

    public InvalidDataException Wrong(string column) => new($"data/{table.Name}.tsv, line {line}: '{this[column]}' is not a {column}.");
}
