using Mahdar.Model;
using Mahdar.Scoring.Comparison;
using Mahdar.Scoring.Gold;

namespace Mahdar.Scoring.Kinds;

/// <summary>Statements by the words said, and then also by their speaker.</summary>
public static class StatementKind
{
    private const double LeastOverlap = 0.5;

    public static IEnumerable<Tally> Score(GoldReport gold, FoundReport found)
    {
        var statements = found.Minutes.Statements;
        var pairing = Pairs(gold, found);
        List<string> misses = [.. pairing.Missed.Select(i => Tell(gold.Statements[i]))], extras = [.. pairing.Extra.Select(j => Tell(statements[j], found))];
        yield return Tally.Of("statements: words", pairing.Pairs.Count, misses, extras);
        var wrong = pairing.Pairs.Where(pair => !Is(gold.Statements[pair.Gold].Speaker, statements[pair.Found].Speaker, found)).ToList();
        yield return Tally.Of("statements: words, speaker", pairing.Pairs.Count - wrong.Count,
            [.. misses, .. wrong.Select(pair => Tell(gold.Statements[pair.Gold]))], [.. extras, .. wrong.Select(pair => Tell(statements[pair.Found], found))]);
    }

    /// <summary>Statements of the gold and those found whose words are the same.</summary>
    internal static Pairing Pairs(GoldReport gold, FoundReport found)
    {
        var foundSpans = found.Minutes.Statements.Select(s => (Start: found.Points.At(s.Span.Start), End: found.Points.At(s.Span.End))).ToList();
        return Pairing.Of(Spans(found.Points, gold.Statements), foundSpans, (g, f) => g is { } span && Overlap(span, f) >= LeastOverlap ? Overlap(span, f) : 0);
    }

    /// <summary>Where the gold statements stand, each sought from the start of the one before it, then from the top.</summary>
    public static List<(int Start, int End)?> Spans(CodePoints text, IReadOnlyList<GoldStatement> statements)
    {
        var at = 0;
        var spans = new List<(int, int)?>();
        foreach (var statement in statements)
        {
            var span = SpanOf(text, statement, at);
            if (span is { } known) at = known.Start;
            spans.Add(span ?? SpanOf(text, statement, 0));
        }
        return spans;
    }

    /// <summary>From the first words to the last words after them, which may stand in the first only if they end beyond.</summary>
    private static (int Start, int End)? SpanOf(CodePoints text, GoldStatement statement, int from)
    {
        if (new WordPattern(statement.First).Find(text.Runes, from) is not { } first) return null;
        var last = new WordPattern(statement.Last);
        var lengthOfFirst = statement.First.EnumerateRunes().Count();
        (int, int)? best = null;
        for (var at = first.Start; last.Find(text.Runes, at) is { } match; at = Math.Max(match.End, match.Start + 1))
        {
            best = (first.Start, match.End);
            if (match.End - first.Start > lengthOfFirst) break;
        }
        return best;
    }

    private static double Overlap((int Start, int End) a, (int Start, int End) b)
    {
        var all = Math.Max(a.End, b.End) - Math.Min(a.Start, b.Start);
        return Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start)) / (double)(all == 0 ? 1 : all);
    }

    /// <summary>Whether an entity is whom the gold tells: a name, <c>CC</c>, <c>org:NAME</c> or <c>party:NAME</c>.</summary>
    internal static bool Is(string gold, string? id, FoundReport found)
    {
        var told = found.Entity(id);
        if (gold.StartsWith("org:", StringComparison.Ordinal) || gold.StartsWith("party:", StringComparison.Ordinal))
            return NameComparison.SameBody(gold.Split(':')[1], told?.Name);
        if (gold.Length == 2 && gold.All(char.IsAscii))
            return told is not null && (told.Ref == gold || found.Offices(told.Id).Any(office => office.Of == gold));
        return told is { Type: EntityType.Person } && NameComparison.Same(gold, told.Name);
    }

    private static string Tell(GoldStatement gold) => $"{gold.Speaker}: {gold.First}…{gold.Last}";

    private static string Tell(Statement statement, FoundReport found) => $"{found.Entity(statement.Speaker)?.Name}: {statement.Text[..Math.Min(50, statement.Text.Length)]}";
}
