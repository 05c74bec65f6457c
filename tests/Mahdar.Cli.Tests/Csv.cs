using System.Text;

namespace Mahdar.Tests.Cli;

/// <summary>Reads CSV as RFC 4180 has it, to check what the program writes.</summary>
internal static class Csv
{
    public static List<List<string>> Read(string text)
    {
        var rows = new List<List<string>>();
        var row = new List<string>();
        var cell = new StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (isQuoted && text[i] == '"' && i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[i++]);
            else if (text[i] == '"') isQuoted = !isQuoted;
            else if (!isQuoted && text[i] is ',' or '\n')
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (text[i] != '\n') continue;
                rows.Add(row);
                row = [];
            }
            else cell.Append(text[i]);
        }
        return rows;
    }
}
