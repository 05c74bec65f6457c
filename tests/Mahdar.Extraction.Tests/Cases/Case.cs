namespace Mahdar.Extraction.Tests.Cases;

/// <summary>A text and all that is to be found in it: rows of a table, those after the first without the text. A row that is empty behind its text expects nothing.</summary>
public sealed record Case(string Text, IReadOnlyList<string> Expected)
{
    public const string KnownGaps = "known-gaps";

    /// <summary>All tables of a folder of tests/cases but the known gaps.</summary>
    public static TheoryData<Case> OfFolder(string folder) =>
        [.. Directory.EnumerateFiles(Repository.Cases(folder), "*.tsv").Select(file => Path.GetFileNameWithoutExtension(file)).Where(name => name != KnownGaps).Order(StringComparer.Ordinal).SelectMany(name => OfTable(folder + "/" + name))];

    /// <summary>What the program is known to get wrong; a case that it gets right belongs into another table.</summary>
    public static IEnumerable<Case> GapsOf(string folder) => OfTable(folder + "/" + KnownGaps);

    private static IEnumerable<Case> OfTable(string table)
    {
        string? text = null;
        List<string> expected = [];
        foreach (var row in CaseTable.Rows(table))
        {
            if ((string)row[0] is { Length: > 0 } next)
            {
                if (text is not null) yield return new Case(text, expected);
                text = next;
                expected = [];
            }
            var line = string.Join(" | ", row.Skip(1)).TrimEnd(' ', '|');
            if (line.Length > 0) expected.Add(line);
        }
        if (text is not null) yield return new Case(text, expected);
    }

    public override string ToString() => Text;
}
