using System.Collections.Frozen;
using Mahdar.Reading.Blocks;

namespace Mahdar.Reading;

/// <summary>
/// Makes whole paragraphs of a text that was broken to a width, as mails, PDFs and the sources of some pages are:
/// a line end within a sentence becomes a blank, so that every place in the text stays where it is.
/// </summary>
internal static class LineJoiner
{
    /// <summary>Lines broken off, and of these such as plainly go on, from which on a text counts as broken to a width.</summary>
    private const int FewestBroken = 6, FewestPlain = 2;

    /// <summary>Lines of a head (title, day, byline) may be any that ends no sentence before the first that does; of fewer words than this, but more than one, they stay lines.</summary>
    private const int FewestWordsInHead = 5;

    private const int MostLinesOfQuotation = 4;

    /// <summary>Where only some lines are broken off, they are no longer than this.</summary>
    private const int WidestLine = 100;

    private static readonly FrozenSet<string> unfinished = TableRows.Load("unfinished").Select(cells => Arabic.Letters.Fold(cells[0])).ToFrozenSet();

    /// <summary>The text itself where its lines are paragraphs.</summary>
    public static string Join(string text)
    {
        List<int> broken = [], sure = [];
        int plain = 0, ends = 0;
        bool quoted = false, titled = false, begun = false;
        for (var start = 0; text.IndexOf('\n', start) is var end && end >= 0; start = end + 1)
        {
            var line = text.AsSpan(start, end - start).Trim();
            if (line.IsEmpty) continue;
            var head = !titled || !begun && line.Count(' ') + 1 is > 1 and < FewestWordsInHead;
            titled = true;
            if (IsBlank(text, end + 1))
            {
                quoted = false;
                continue;
            }
            ends++;
            if (line.Count('"') % 2 != 0) quoted = !quoted;
            if (IsFinished(line[^1], quoted))
            {
                (quoted, begun) = (false, true);
                continue;
            }
            // A few lines broken off within a text of paragraphs: only where none can end.
            if (begun && (LastWord(line) == "و" || line.Length <= WidestLine && (quoted ? ClosesQuotation(text, end + 1) : IsHalf(LastWord(line))))) sure.Add(end);
            var isPlain = quoted || line[^1] is '،' or ',' || unfinished.Contains(LastWord(line));
            if (isPlain) plain++;
            if (isPlain || !head) broken.Add(end);
        }
        return broken.Count < FewestBroken || plain < FewestPlain || broken.Count * 2 < ends ? sure.Count == 0 ? text : Joined(text, sure) : Joined(text, broken);
    }

    private static string Joined(string text, List<int> broken) => string.Create(text.Length, (text, broken), static (joined, state) =>
    {
        state.text.CopyTo(joined);
        foreach (var end in state.broken)
        {
            joined[end] = ' ';
            if (joined[end - 1] == '\r') joined[end - 1] = ' ';
        }
    });

    /// <summary>The next line holds nothing, or there is none.</summary>
    private static bool IsBlank(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        return text.AsSpan(start, (end < 0 ? text.Length : end) - start).IsWhiteSpace();
    }

    /// <summary>A word that ends no paragraph; of these على may be a name.</summary>
    private static bool IsHalf(string word) => word is not "علي" && unfinished.Contains(word);

    /// <summary>One of the next lines of the paragraph closes the quotation that is open.</summary>
    private static bool ClosesQuotation(string text, int start)
    {
        for (var lines = 0; lines < MostLinesOfQuotation && !IsBlank(text, start); lines++)
        {
            var end = text.IndexOf('\n', start);
            var line = text.AsSpan(start, (end < 0 ? text.Length : end) - start);
            if (line.Length > WidestLine) return false;
            if (line.Count('"') % 2 != 0) return true;
            if (end < 0) return false;
            start = end + 1;
        }
        return false;
    }

    private static bool IsFinished(char last, bool quoted) => last is '.' or '!' or '?' or '؟' or ':' or '…' or '»' or ')' || last == '"' && !quoted;

    private static string LastWord(ReadOnlySpan<char> line)
    {
        var start = line.LastIndexOf(' ') + 1;
        return Arabic.Letters.Fold(line[start..].ToString());
    }
}
