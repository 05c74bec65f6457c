using System.Collections.Frozen;
using Mahdar.Model;

namespace Mahdar.Reading.Blocks;

/// <summary>Reads short lines made of nothing but days, hours, agencies and a place: "الرياض في 12 يوليو / واس /", "فرانس24/ أ ف ب".</summary>
internal sealed class SignatureReader
{
    private const int MostWords = 24;

    /// <summary>Words of no table, such as the place: at most so many.</summary>
    private const int MostUnknown = 2;

    private readonly FrozenDictionary<string, string> dayWords = TableRows.Load("day-words").DistinctBy(cells => Arabic.Letters.Fold(cells[0]))
        .ToFrozenDictionary(cells => Arabic.Letters.Fold(cells[0]), cells => cells[1]);
    private readonly FrozenSet<string> agencies = TableRows.Load("agencies").SelectMany(cells => FoldedLine.Words(cells[0])).ToFrozenSet();

    /// <summary>Whether a line ends with nothing but agencies in brackets, as captions do: "الوزير لدى وصوله (أ ف ب)".</summary>
    public bool EndsSigned(string[] words)
    {
        if (words.Length < 3 || words[^1] != ")") return false;
        var open = Array.LastIndexOf(words, "(");
        if (open <= 0 || open == words.Length - 2) return false;
        for (var i = open + 1; i < words.Length - 1; i++)
            if (char.IsLetter(words[i][0]) ? !agencies.Contains(words[i]) : words[i] is not ("." or "/" or "-" or "،")) return false;
        return true;
    }

    /// <summary>Dateline or byline; null for any other line.</summary>
    public BlockKind? Read(string[] words)
    {
        if (words.Length > MostWords) return null;
        int unknown = 0, months = 0, weekdays = 0, numbers = 0, signers = 0, separators = 0, clocks = 0;
        foreach (var word in words)
        {
            if (char.IsAsciiDigit(word[0])) numbers++;
            else if (!char.IsLetter(word[0])) separators += word[0] is '/' or '-' or ':' or '.' ? 1 : 0;
            else if (dayWords.TryGetValue(word, out var kind))
            {
                if (kind == "month") months++;
                else if (kind == "weekday") weekdays++;
                else if (kind == "clock") clocks++;
            }
            else if (agencies.Contains(word)) signers++;
            else unknown++;
        }
        if (unknown > MostUnknown) return null;
        var hasDay = numbers > 0 && months > 0 || numbers >= 3 && separators >= 2 || weekdays > 0 && numbers > 0 || numbers > 0 && clocks >= 2;
        if (hasDay && (unknown == 0 || signers > 0 || numbers >= 2)) return BlockKind.Dateline;
        // "فرانس 24" has a number of its own.
        return signers > 0 && numbers <= 1 && months + weekdays + clocks == 0 && unknown <= 1 && signers >= unknown ? BlockKind.Byline : null;
    }
}
