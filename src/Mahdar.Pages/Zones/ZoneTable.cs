using System.Collections.Concurrent;
using System.Collections.Frozen;
using Mahdar.Pages.Tree;

namespace Mahdar.Pages.Zones;

/// <summary>What the names of elements, classes, ids, roles and properties say of a zone: data/pages/elements.tsv and classes.tsv.</summary>
internal sealed class ZoneTable
{
    /// <summary>Class attributes kept with what they mean; sites repeat a few of them.</summary>
    private const int MostRemembered = 20_000;

    private int count;

    public static ZoneTable Default { get; } = new();

    private readonly FrozenDictionary<string, Zone> elements = PageTable.Load("elements").Where(cells => cells[0] == "element").ToFrozenDictionary(cells => cells[1], cells => Parse(cells[2]));
    private readonly FrozenDictionary<string, Zone> roles = PageTable.Load("elements").Where(cells => cells[0] == "role").ToFrozenDictionary(cells => cells[1], cells => Parse(cells[2]));
    private readonly FrozenDictionary<string, Zone> properties = PageTable.Load("elements").Where(cells => cells[0] == "property").ToFrozenDictionary(cells => cells[1], cells => Parse(cells[2]));
    private readonly FrozenDictionary<string, (string[] Words, Zone Zone)[]> classes = PageTable.Load("classes")
        .Select(cells => (Words: cells[0].Split(' '), Zone: Parse(cells[1])))
        .GroupBy(row => row.Words[0]).ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(row => row.Words.Length).ToArray());
    private readonly ConcurrentDictionary<string, Zone> remembered = new();
    private readonly ConcurrentDictionary<string, Zone>.AlternateLookup<ReadOnlySpan<char>> rememberedBySpan;

    private readonly Zone[] ofKnown;

    private ZoneTable()
    {
        rememberedBySpan = remembered.GetAlternateLookup<ReadOnlySpan<char>>();
        ofKnown = [.. PageTag.Known.Select(tag => elements.GetValueOrDefault(tag.Name))];
    }

    /// <summary>What the element itself says, without what it stands in.</summary>
    public Zone Of(PageElement element)
    {
        var zone = element.Tag.Number >= 0 ? ofKnown[element.Tag.Number] : elements.GetValueOrDefault(element.Name);
        if (element.Attributes.Length == 0) return zone;
        foreach (var attribute in element.Attributes.All) zone |= OfAttribute(attribute.Name.Memory.Span, attribute.Value.Memory.Span);
        return zone;
    }

    private Zone OfAttribute(ReadOnlySpan<char> name, ReadOnlySpan<char> value) => name switch
    {
        "class" or "id" => OfNames(value),
        "role" => roles.GetValueOrDefault(value.ToString()),
        "itemprop" => properties.GetValueOrDefault(value.ToString()),
        "hidden" => Zone.Hidden,
        "style" => IsUndisplayed(value) ? Zone.Hidden : Zone.None,
        _ => Zone.None,
    };

    private static bool IsUndisplayed(ReadOnlySpan<char> style)
    {
        var at = style.IndexOf("display", StringComparison.OrdinalIgnoreCase);
        return at >= 0 && style[(at + 7)..].TrimStart([' ', ':']).StartsWith("none", StringComparison.OrdinalIgnoreCase);
    }

    private Zone OfNames(ReadOnlySpan<char> names)
    {
        if (rememberedBySpan.TryGetValue(names, out var known)) return known;
        var written = names.ToString();
        var zone = Read(ClassWords.Cut(written));
        if (Interlocked.Increment(ref count) < MostRemembered) remembered[written] = zone;
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
