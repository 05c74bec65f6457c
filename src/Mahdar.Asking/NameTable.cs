using System.Reflection;
using Mahdar.Arabic;

namespace Mahdar.Asking;

/// <summary>What states, organizations, series and places are called, from data/: to show their keys as names, and to find a key by any name.</summary>
public sealed class NameTable
{
    public static readonly NameTable States = new("states", key: 0, latin: 1, arabic: 2, others: 3);
    public static readonly NameTable Organizations = new("organizations", key: 0, latin: 1, arabic: 2, others: 3);
    public static readonly NameTable Series = new("series", key: 0, latin: 1, arabic: 2, others: 3);
    /// <summary>The key of a place is its name.</summary>
    public static readonly NameTable Places = new("places", key: 0, latin: 2, arabic: 0, others: 1);

    /// <summary>Capitals in English; what Arabic calls them is the key.</summary>
    public static readonly NameTable Capitals = new("capitals", key: 0, latin: 1, arabic: 0, others: 0);

    private readonly Dictionary<string, (string Latin, string Arabic)> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> keys = new(StringComparer.Ordinal);

    private NameTable(string table, int key, int latin, int arabic, int others)
    {
        foreach (var cells in Rows(table))
        {
            names.TryAdd(cells[key], (cells[latin], cells[arabic]));
            foreach (var name in cells[others].Split('|').Append(cells[latin]).Append(cells[arabic]).Append(cells[key]))
                if (name.Length > 0) keys.TryAdd(Folded(name), cells[key]);
        }
    }

    /// <summary>The name in Arabic or in Latin letters; null where the table has none.</summary>
    public string? Of(string key, bool inArabic) =>
        names.TryGetValue(key, out var name) && (inArabic ? name.Arabic : name.Latin) is { Length: > 0 } known ? known : null;

    /// <summary>The key by itself or by any name in either language; null where none is known.</summary>
    public string? Key(string name) => keys.GetValueOrDefault(Folded(name));

    private static string Folded(string name) => Letters.Fold(name.Trim()).ToLowerInvariant();

    private static IEnumerable<string[]> Rows(string table)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(table)!;
        using var reader = new StreamReader(stream);
        var isHeader = true;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            if (!isHeader) yield return line.Split('\t');
            isHeader = false;
        }
    }
}
