using Mahdar.Arabic;
using Mahdar.Model;

namespace Mahdar.Storage;

/// <summary>The stretch of a text that has most of the words searched, each under any clitics and spelling.</summary>
public sealed class PassageFinder
{
    private const int LongestPassage = 280;

    private readonly List<HashSet<string>> wanted;

    /// <param name="words">For each word searched, the terms that stand for it.</param>
    public PassageFinder(IEnumerable<IReadOnlyList<string>> words) => wanted = [.. words.Select(terms => terms.ToHashSet(StringComparer.Ordinal))];

    /// <summary>The passage and the words in it; the start of the text where none of them stands there.</summary>
    public (Span Passage, IReadOnlyList<Span> Words) Find(string text)
    {
        var hits = Hits(text);
        if (hits.Count == 0) return (new Span(0, Math.Min(text.Length, LongestPassage)), []);
        var best = Enumerable.Range(0, hits.Count).MaxBy(first => Variety(hits, first))!;
        var inside = hits.Skip(best).TakeWhile(hit => hit.Span.End - hits[best].Span.Start <= LongestPassage / 2).Select(hit => hit.Span).ToList();
        return (Around(text, inside[0].Start, inside[^1].End), inside);
    }

    private List<(Span Span, int Word)> Hits(string text)
    {
        var hits = new List<(Span, int)>();
        SearchTerms.EachWord(text, (start, end, word) =>
        {
            var terms = SearchTerms.Of(word);
            var at = wanted.FindIndex(set => terms.Any(set.Contains));
            if (at >= 0) hits.Add((new Span(start, end), at));
        });
        return hits;
    }

    /// <summary>How many different words stand close after one; the nearer together, the better.</summary>
    private static double Variety(List<(Span Span, int Word)> hits, int first)
    {
        var near = hits.Skip(first).TakeWhile(hit => hit.Span.End - hits[first].Span.Start <= LongestPassage / 2).ToList();
        return near.Select(hit => hit.Word).Distinct().Count() - ((near[^1].Span.End - near[0].Span.Start) / (double)(LongestPassage * 2));
    }

    /// <summary>Some words before and after, within the line.</summary>
    private static Span Around(string text, int start, int end)
    {
        var room = Math.Max(0, LongestPassage - (end - start)) / 2;
        var from = Math.Max(start - room, start == 0 ? 0 : text.LastIndexOf('\n', start - 1) + 1);
        var lineEnd = text.IndexOf('\n', end);
        var to = Math.Min(end + room, lineEnd < 0 ? text.Length : lineEnd);
        while (from > 0 && from < start && !char.IsWhiteSpace(text[from - 1])) from++;
        while (to < text.Length && to > end && !char.IsWhiteSpace(text[to])) to--;
        return new Span(from, to);
    }
}
