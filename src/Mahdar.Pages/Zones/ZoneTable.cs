using System.Collections.Concurrent;
using System.Collections.Frozen;
using Mahdar.Pages.Tree;

namespace Mahdar.Pages.Zones;

/// <summary>What the names of elements, classes, ids, roles and properties say of a zone: data/pages/elements.tsv and classes.tsv.</summary>
internal sealed class ZoneTable
{
    /// <summary>Class attributes kept with what they mean; sites repeat a few of them.</summary>
    private const int MostRemembered = 20_000;

    public static ZoneTable Default { get; } = new();

    private readonly FrozenDictionary<string, Zone> elements = PageTable.Load("elements").Where(cells => cells[0] == "element").ToFrozenDictionary(cells => cells[1], cells => Parse(cells[2]));
    private readonly FrozenDictionary<string, Zone> roles = PageTable.Load("elements").Where(cells => cells[0] == "role").ToFrozenDictionary(cells => cells[1], cells => Parse(cells[2]));
    private readonly FrozenDictionary<string, Zone> properties = PageTable.Load("elements").Where(cells => cells[0] == "property").ToFrozenDictionary(cells => cells[1], cells => Parse(cells[2]));
    private readonly FrozenDictionary<string, (string[] Words, Zone Zone)[]> classes = PageTable.Load("classes")
        .Select(cells => (Words: cells[0].Split(' '), Zone: Parse(cells[1])))
        .GroupBy(row => row.Words[0]).ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(row => row.Words.Length).ToArray());
    private readonly ConcurrentDictionary<string, Zone> remembered = new();

    /// <summary>What the element itself says, without what it stands in.</summary>
    public Zone Of(PageElement element)
    {
        var zone = elements.GetValueOrDefault(element.Name);
        if (element.Attributes.Length == 0) return zone;
        if (element["role"] is { } role) zone |= roles.GetValueOrDefault(role);
        if (element["itemprop"] is { } property) zone |= properties.GetValueOrDefault(property);
        if (element["class"] is { } classNames) zone |= OfNames(classNames);
        if (element["id"] is { } id) zone |= OfNames(id);
        if (element.Has("hidden") || IsUndisplayed(element["style"])) zone |= Zone.Hidden;
        return zone;
    }

    private static bool IsUndisplayed(string? style)
    {
        if (style is null) return false;
        var at = style.IndexOf("display", StringComparison.OrdinalIgnoreCase);
        return at >= 0 && style.AsSpan(at + 7).TrimStart([' ', ':']).StartsWith("none", StringComparison.OrdinalIgnoreCase);
    }

    private Zone OfNames(string names)
    {
        if (remembered.TryGetValue(names, out var known)) return known;
        var zone = Read(ClassWords.Cut(names));
        if (remembered.Count < MostRemembered) remembered[names] = zone;
        return zone;
    }

    private Zone Read(List<string> words)
    {
        var zone = Zone.None;
        for (var i = 0; i < words.Count;)
        {
            var row = Array.Find(classes.GetValueOrDefault(words[i], []), row => Matches(words, i, row.Words));
            if (row.Words is not null) zone |= row.Zone;
            i += row.Words?.Length ?? 1;
        }
        return zone;
    }

    private static bool Matches(List<string> words, int at, string[] row)
    {
        if (at + row.Length > words.Count) return false;
        for (var i = 0; i < row.Length; i++)
            if (words[at + i] != row[i]) return false;
        return true;
    }

    private static Zone Parse(string cell) => cell.Split('|').Aggregate(Zone.None, (zone, name) => zone | (name == "none" ? Zone.None : Enum.Parse<Zone>(name, true)));
}
