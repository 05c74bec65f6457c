using System.Globalization;

namespace Mahdar.Scoring.CheckedNames;

/// <summary>Reads a table of checked names: report, start, end, name, type, whether a table of data/ knows it, verdict, and what it should be.</summary>
public static class CheckedNameTable
{
    private const int Columns = 8;

    /// <exception cref="FormatException">A row has too few columns, or a number or verdict that is none.</exception>
    public static IReadOnlyList<CheckedName> Read(IEnumerable<string> lines) =>
        [.. lines.Where(line => line.Length > 0 && line[0] != '#').Skip(1).Select(Row)];

    private static CheckedName Row(string line)
    {
        var cells = line.Split('\t');
        if (cells.Length != Columns || !Enum.TryParse<Verdict>(cells[6], ignoreCase: true, out var verdict)) throw new FormatException(line);
        return new CheckedName(cells[0], Number(cells[1]), Number(cells[2]), cells[3], cells[4], cells[5] == "yes", verdict);
    }

    private static int Number(string cell) => int.Parse(cell, NumberStyles.None, CultureInfo.InvariantCulture);
}
