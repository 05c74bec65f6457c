using System.Text;

namespace Mahdar.Reading.Sources.Records;

/// <summary>The rows of a table, with quoted cells as RFC 4180 has them. The separator is the one that the first line has most of.</summary>
internal static class CsvRows
{
    /// <summary>Each row with the line that it begins in, from 1.</summary>
    public static IEnumerable<(int Line, List<string> Cells)> Read(string text)
    {
        var separator = Declared(text) ?? Separator(text);
        var cells = new List<string>();
        var cell = new StringBuilder();
        int line = 1, begun = 1;
        var quoted = false;
        for (var i = Declared(text) is null ? 0 : text.IndexOf('\n', StringComparison.Ordinal) + 1; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\n') line++;
            if (quoted)
            {
                if (c != '"') cell.Append(c);
                else if (i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[i++]);
                else quoted = false;
            }
            else if (c == '"' && cell.Length == 0) quoted = true;
            else if (c == separator) Take();
            else if (c == '\n')
            {
                Take();
                yield return (begun, cells);
                cells = [];
                begun = line;
            }
            else if (c != '\r') cell.Append(c);
        }
        if (cell.Length == 0 && cells.Count == 0) yield break;
        Take();
        yield return (begun, cells);

        void Take()
        {
            cells.Add(cell.ToString());
            cell.Clear();
        }
    }

    /// <summary>The separator that spreadsheets write into a first line of its own: "sep=;".</summary>
    private static char? Declared(string text) =>
        text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text.Length > 6 && text.AsSpan(5).TrimStart('\r').StartsWith("\n", StringComparison.Ordinal) ? text[4] : null;

    private static char Separator(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        var header = text.AsSpan(0, end < 0 ? text.Length : end);
        var (separator, most) = (',', header.Count(','));
        foreach (var other in "\t;|")
            if (header.Count(other) is var count && count > most) (separator, most) = (other, count);
        return separator;
    }
}
