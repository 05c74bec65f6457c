namespace Mahdar.Scoring.Record;

/// <summary>Rows of a table of annotations, by column.</summary>
internal static class TableRows
{
    public static IEnumerable<Dictionary<string, string>> Of(string path)
    {
        string[]? header = null;
        foreach (var line in File.ReadLines(path))
        {
            var cells = line.Split('\t');
            if (header is null) header = cells;
            else yield return header.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second);
        }
    }
}
