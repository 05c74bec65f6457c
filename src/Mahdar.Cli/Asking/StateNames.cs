using System.Reflection;
using Mahdar.Arabic;

namespace Mahdar.Cli.Asking;

/// <summary>What states are called, from data/states/states.tsv: to show their codes as names, and to find a code by any name.</summary>
internal sealed class StateNames
{
    public static readonly StateNames All = new();

    private readonly Dictionary<string, (string Latin, string Arabic)> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> codes = new(StringComparer.Ordinal);

    private StateNames()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("states")!;
        using var reader = new StreamReader(stream);
        var isHeader = true;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            if (!isHeader) Add(line.Split('\t'));
            isHeader = false;
        }
    }

    public string Of(string code, bool inArabic) => !names.TryGetValue(code, out var name) ? code : inArabic ? name.Arabic : name.Latin;

    /// <summary>The code in capitals of a state by its code or any of its names in either language; null where none is known.</summary>
    public string? Code(string name) => codes.TryGetValue(Letters.Fold(name.Trim()).ToLowerInvariant(), out var code) ? code : null;

    private void Add(string[] cells)
    {
        names[cells[0]] = (cells[1], cells[2]);
        foreach (var name in cells[3].Split('|').Prepend(cells[2]).Prepend(cells[1]).Prepend(cells[0]))
            if (name.Length > 0) codes.TryAdd(Letters.Fold(name).ToLowerInvariant(), cells[0]);
    }
}
