using System.Collections.Frozen;

namespace Mahdar.Reading.Sources;

/// <summary>The names of fields in data/records/fields.tsv.</summary>
internal static class RecordFields
{
    private static readonly FrozenDictionary<string, (RecordField Field, int Rank)[]> Names = EmbeddedTable.Load("records/fields")
        .Select((cells, row) => (Name: cells[1], Field: Enum.Parse<RecordField>(cells[0], true), Rank: row))
        .GroupBy(row => row.Name).ToFrozenDictionary(group => group.Key, group => group.Select(row => (row.Field, row.Rank)).ToArray(), StringComparer.OrdinalIgnoreCase);

    /// <summary>What a name may mean, each with its rank: of two names of one field the lower counts. Empty for a name that means nothing.</summary>
    public static (RecordField Field, int Rank)[] Of(string name) => Names.GetValueOrDefault(name, []);
}
