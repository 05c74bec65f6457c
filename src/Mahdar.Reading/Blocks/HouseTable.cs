using System.Collections.Frozen;
using System.Globalization;
using Mahdar.Model;

namespace Mahdar.Reading.Blocks;

/// <summary>The publishers of data/blocks/houses.tsv.</summary>
internal sealed class HouseTable
{
    /// <summary>How far into a text its dateline may stand.</summary>
    private const int DatelineReach = 120;

    private readonly FrozenDictionary<string, House> houses = TableRows.Load("houses")
        .Select(cells => new House(cells[0], Enum.Parse<BlockKind>(cells[1], true), int.Parse(cells[2], CultureInfo.InvariantCulture)))
        .ToFrozenDictionary(house => house.Publisher, StringComparer.OrdinalIgnoreCase);

    /// <summary>By the metadata, or else by the name in brackets of a dateline such as "(CNN)--".</summary>
    public House Of(Report report)
    {
        var name = report.Publisher?.Replace(" ", "", StringComparison.Ordinal) ?? Signature(report.Text);
        return name is not null && houses.TryGetValue(name, out var house) ? house : House.Unknown;
    }

    private static string? Signature(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, DatelineReach));
        var open = head.IndexOf('(');
        var close = open < 0 ? -1 : head[open..].IndexOf(')');
        return close is > 1 and < 12 ? head.Slice(open + 1, close - 1).ToString() : null;
    }
}
