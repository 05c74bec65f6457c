namespace Mahdar.Reading.Blocks;

/// <summary>Rows of a table of data/blocks.</summary>
internal static class TableRows
{
    public static IEnumerable<string[]> Load(string name) => EmbeddedTable.Load("blocks/" + name);
}
