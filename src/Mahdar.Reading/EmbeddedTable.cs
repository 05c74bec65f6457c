using System.Reflection;

namespace Mahdar.Reading;

/// <summary>Rows of a table inside the program: tab-separated, a header first, # starts a comment.</summary>
internal static class EmbeddedTable
{
    public static IEnumerable<string[]> Load(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidDataException($"data/{name}.tsv is not part of the program.");
        using var reader = new StreamReader(stream);
        var columns = 0;
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            if (columns == 0) columns = cells.Length;
            else if (cells.Length != columns) throw new InvalidDataException($"data/{name}.tsv, line {number}: {cells.Length} cells, but the header has {columns}.");
            else yield return cells;
        }
    }
}
