using System.Collections.Frozen;
using Mahdar.Pages.Zones;

namespace Mahdar.Pages.Content;

/// <summary>Headings and buttons that say what comes after them: data/pages/labels.tsv.</summary>
internal sealed class LabelTable
{
    private const int LongestLabel = 60;

    public static LabelTable Default { get; } = new();

    private readonly FrozenDictionary<string, Zone> whole;
    private readonly FrozenDictionary<string, (string[] Words, Zone Zone)[]> starts;

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> openers;

    private LabelTable()
    {
        var rows = PageTable.Load("labels").Select(cells => (Words: Words(cells[0]), Place: cells[1], Zone: Enum.Parse<Zone>(cells[2], true))).ToList();
        whole = rows.ToFrozenDictionary(row => string.Join(' ', row.Words), row => row.Zone);
        openers = rows.Select(row => row.Words[0]).ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();
        starts = rows.Where(row => row.Place == "start").GroupBy(row => row.Words[0])
            .ToFrozenDictionary(group => group.Key, group => group.Select(row => (row.Words, row.Zone)).OrderByDescending(row => row.Words.Length).ToArray());
    }

    /// <summary>What a line announces; <see cref="Zone.None"/> for any other line.</summary>
    public Zone Of(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestLabel || !Opens(line)) return Zone.None;
        var words = Words(line.ToString());
        if (words.Length == 0) return Zone.None;
        if (whole.TryGetValue(string.Join(' ', words), out var zone)) return zone;
        foreach (var (start, announced) in starts.GetValueOrDefault(words[0], []))
            if (words.Length >= start.Length && words.AsSpan(0, start.Length).SequenceEqual(start)) return announced;
        return Zone.None;
    }

    /// <summary>Whether some label begins with the first word of a line: of most lines none does.</summary>
    private bool Opens(ReadOnlySpan<char> line)
    {
        Span<char> word = stackalloc char[2 * LongestLabel];
        var length = 0;
        foreach (var c in line)
        {
            if (Arabic.Letters.Fold(c) is var folded && folded == '\0') continue;
            if (char.IsLetter(folded))
            {
                word[length++] = folded;
                if (Arabic.Letters.IsLamAlef(c)) word[length++] = Arabic.Letters.Alef;
            }
            else if (length > 0) break;
        }
        return openers.Contains(word[..length]);
    }

    /// <summary>Folded words without figures and marks: a count of comments is no part of the label.</summary>
    private static string[] Words(string line)
    {
        var words = new List<string>();
        foreach (var part in Arabic.Letters.Fold(line).Split([' ', '_', '-', '–', '/', '(', ')', '[', ']', ':', '.', '…', '!', '؟', '?', '،', ',', '"', '«', '»', '|', '+', '#'], StringSplitOptions.RemoveEmptyEntries))
            if (!part.All(c => char.IsAsciiDigit(c) || !char.IsLetterOrDigit(c))) words.Add(part);
        return [.. words];
    }
}
