using Mahdar.Arabic;
using Mahdar.Model.Records;
using Mahdar.Resolution.Tables;

namespace Mahdar.Resolution.Conflicts;

/// <summary>Where two direct quotations of one statement say nearly the same, but with another number or a denial that the other lacks.</summary>
internal static class WordsConflicts
{
    private const double LeastShared = 0.6;

    private static readonly HashSet<string> Denials = [.. TableRows.Of("record/denials").Select(row => row["word"])];

    public static IEnumerable<Conflict> Of(StatementRecord record, IReadOnlySet<string> direct)
    {
        var quoted = record.Readings.Where(reading => reading.Claims.Any(direct.Contains)).ToList();
        if (quoted.Count < 2) yield break;
        var first = Words(quoted[0].Value);
        var clashing = quoted.Skip(1).Where(reading => Differ(first, Words(reading.Value))).ToList();
        if (clashing.Count > 0) yield return ConflictMaker.Of(ConflictKind.Words, [record.Id], [quoted[0], .. clashing], "conflict-words");
    }

    /// <summary>The shorter may end sooner, but what it has must stand in the other, save the very words that matter.</summary>
    private static bool Differ(string[] a, string[] b)
    {
        var (one, other) = (a.ToHashSet(), b.ToHashSet());
        var shared = one.Count(other.Contains);
        if (shared < 4 || shared < LeastShared * Math.Max(one.Count, other.Count)) return false;
        return Numbers(one) is var mine && Numbers(other) is var its && mine.Count > 0 && its.Count > 0 && !mine.IsSubsetOf(its) && !its.IsSubsetOf(mine)
            || Denies(a, b) != Denies(b, a);
    }

    private static HashSet<string> Numbers(HashSet<string> words) => [.. words.Where(word => word.All(char.IsAsciiDigit))];

    /// <summary>Whether a word of denial stands in one before a word that stands in the other without it.</summary>
    private static bool Denies(string[] a, string[] b)
    {
        for (var i = 0; i + 1 < a.Length; i++)
        {
            if (!Denials.Contains(a[i])) continue;
            var at = Array.IndexOf(b, a[i + 1]);
            if (at == 0 || (at > 0 && !Denials.Contains(b[at - 1]))) return true;
        }
        return false;
    }

    private static string[] Words(string text) =>
        Letters.Fold(text).Split([' ', '"', '«', '»', '،', ',', '.', '(', ')', ':', '؛'], StringSplitOptions.RemoveEmptyEntries);
}
