namespace Mahdar.Testing;

/// <summary>Tables of tests/cases: tab-separated, a header first, # starts a comment; \n, \t and \uXXXX stand for characters.</summary>
public static class CaseTable
{
    /// <summary>The rows as xunit takes them: the cells of each.</summary>
    public static IEnumerable<object[]> Rows(string name)
    {
        var columns = 0;
        foreach (var line in File.ReadLines(Repository.Cases(name + ".tsv")))
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            if (columns == 0) columns = cells.Length;
            else yield return [.. Enumerable.Range(0, columns).Select(i => i < cells.Length ? Unescape(cells[i]) : "")];
        }
    }

    private static string Unescape(string cell) => cell.Contains('\\') ? System.Text.RegularExpressions.Regex.Unescape(cell) : cell;
}
