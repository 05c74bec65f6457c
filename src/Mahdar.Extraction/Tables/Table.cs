using System.Reflection;

namespace Mahdar.Extraction.Tables;

/// <summary>
/// A table of data/, carried inside the program: tab-separated, the first line its header, lines that start with # are
/// comments, several values in one cell stand apart by '|'.
/// </summary>
public sealed class Table
{
    private readonly Dictionary<string, int> columns;

    private Table(string name, string[] header)
    {
        Name = name;
        columns = header.Select((column, index) => (column, index)).ToDictionary(c => c.column, c => c.index);
    }

    public string Name { get; }

    public List<Row> Rows { get; } = [];

    /// <summary>Loads the table of a name such as <c>states/states</c>. Throws where it is missing or malformed, naming table and line.</summary>
    public static Table Load(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidDataException($"data/{name}.tsv is not part of the program.");
        using var reader = new StreamReader(stream);
        return Read(name, reader);
    }

    /// <summary>Reads a table; <paramref name="name"/> is what errors call it.</summary>
    public static Table Read(string name, TextReader reader)
    {
        Table? table = null;
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            if (table is null)
            {
                table = new Table(name, cells);
                continue;
            }
            if (cells.Length > table.columns.Count)
                throw new InvalidDataException($"data/{name}.tsv, line {number}: {cells.Length} cells, but the header has {table.columns.Count}.");
            table.Rows.Add(new Row(table, number, cells));
        }
        return table ?? throw new InvalidDataException($"data/{name}.tsv has no header.");
    }

    internal int Column(string column) =>
        columns.TryGetValue(column, out var index) ? index : throw new InvalidDataException($"data/{Name}.tsv has no column '{column}'.");
}
