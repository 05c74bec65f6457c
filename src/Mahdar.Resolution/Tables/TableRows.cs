using System.Reflection;

namespace Mahdar.Resolution.Tables;

/// <summary>Reads a table of data/ that travels inside the program.</summary>
internal static class TableRows
{
    /// <param name="name">Such as <c>people/people</c>. Throws <see cref="InvalidDataException"/> where there is no such table.</param>
    public static List<TableRow> Of(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new InvalidDataException($"data/{name}.tsv is not part of the program.");
        using var reader = new StreamReader(stream);
        Dictionary<string, int>? columns = null;
        var rows = new List<TableRow>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            if (columns is null) columns = cells.Select((column, at) => (column, at)).ToDictionary(cell => cell.column, cell => cell.at);
            else rows.Add(new TableRow(columns, cells));
        }
        return rows;
    }
}
