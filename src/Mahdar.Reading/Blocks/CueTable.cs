using System.Collections.Frozen;
using System.Globalization;
using Mahdar.Model;

namespace Mahdar.Reading.Blocks;

/// <summary>The cues of data/blocks/cues.tsv, found by their first or last word.</summary>
internal sealed class CueTable
{
    private readonly FrozenDictionary<string, Cue[]> byFirst;
    private readonly FrozenDictionary<string, Cue[]> byLast;
    private readonly FrozenDictionary<string, Cue[]> byFirstAnywhere;

    public CueTable()
    {
        var cues = TableRows.Load("cues").Select(Read).ToList();
        LongestLine = cues.Max(cue => cue.Most);
        byFirst = Index(cues.Where(cue => cue.Place is CuePlace.Whole or CuePlace.Head or CuePlace.Start), cue => cue.Words[0]);
        byLast = Index(cues.Where(cue => cue.Place == CuePlace.End), cue => cue.Words[^1]);
        byFirstAnywhere = Index(cues.Where(cue => cue.Place == CuePlace.Part), cue => cue.Words[0]);
    }

    public int LongestLine { get; }

    /// <summary>Whether any cue starts so: what running text is asked first, for most of it has none.</summary>
    public bool Knows(string firstWord) => byFirst.ContainsKey(firstWord) || byFirstAnywhere.ContainsKey(firstWord);

    /// <summary>The cue that a line starts with, or else ends with, or else holds; the longest of several. Null where it has none.</summary>
    public Cue? Find(string[] line, int length, bool inHead)
    {
        var first = 0;
        while (first < line.Length - 1 && IsOrnament(line[first])) first++;
        if (first >= line.Length) return null;
        return AtStart(line, first, length, inHead) ?? AtEnd(line, length) ?? Anywhere(line, length);
    }

    private Cue? AtStart(string[] line, int first, int length, bool inHead)
    {
        Cue? best = null;
        foreach (var cue in byFirst.GetValueOrDefault(line[first], []))
            if (length <= cue.Most && (inHead || cue.Place != CuePlace.Head) && Matches(line, first, cue) && (cue.Place == CuePlace.Start || IsWhole(line, first, cue))) best = Longer(best, cue);
        return best;
    }

    private Cue? AtEnd(string[] line, int length)
    {
        Cue? best = null;
        foreach (var cue in byLast.GetValueOrDefault(line[^1], []))
            if (length <= cue.Most && line.Length >= cue.Words.Length && Matches(line, line.Length - cue.Words.Length, cue)) best = Longer(best, cue);
        return best;
    }

    private Cue? Anywhere(string[] line, int length)
    {
        for (var at = 0; at < line.Length; at++)
            foreach (var cue in byFirstAnywhere.GetValueOrDefault(line[at], []))
                if (length <= cue.Most && Matches(line, at, cue)) return cue;
        return null;
    }

    /// <summary>Bullets, arrows and brackets in front of a cue.</summary>
    private static bool IsOrnament(string word) => word.Length == 1 && !char.IsLetterOrDigit(word[0]) && word[0] is not ('*' or '(');

    private static bool Matches(string[] line, int at, Cue cue)
    {
        if (at + cue.Words.Length > line.Length) return false;
        for (var i = 0; i < cue.Words.Length; i++)
            if (line[at + i] != cue.Words[i]) return false;
        return true;
    }

    /// <summary>Nothing but marks and figures (a count of comments, say) after the cue.</summary>
    public static bool IsWhole(string[] line, Cue cue) => line.Length == cue.Words.Length || cue.Place != CuePlace.Start && cue.Place != CuePlace.End || !line.Skip(cue.Words.Length).Any(word => char.IsLetter(word[0]));

    private static bool IsWhole(string[] line, int first, Cue cue)
    {
        for (var i = first + cue.Words.Length; i < line.Length; i++)
            if (char.IsLetter(line[i][0])) return false;
        return true;
    }

    private static Cue Longer(Cue? a, Cue b) => a is null || b.Words.Length > a.Words.Length ? b : a;

    private static FrozenDictionary<string, Cue[]> Index(IEnumerable<Cue> cues, Func<Cue, string> word) =>
        cues.GroupBy(word).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    private static Cue Read(string[] cells) => new(
        FoldedLine.Words(cells[0]),
        Enum.Parse<BlockKind>(cells[1], true),
        Enum.Parse<CuePlace>(cells[2], true),
        cells[3].Length == 0 ? null : Enum.Parse<BlockKind>(cells[3], true),
        cells[4].Length == 0 ? DefaultMost : int.Parse(cells[4], CultureInfo.InvariantCulture));

    private const int DefaultMost = 160;
}
