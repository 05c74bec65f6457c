namespace Mahdar.Resolution.Names;

/// <summary>Sets the words of two names against each other, in their order.</summary>
internal sealed class NameComparison(WordLikeness likeness)
{
    /// <summary>Words further apart are no spellings of one.</summary>
    public const double Limit = 0.27;

    private const double Skipped = 0.25, Joined = 0.08, Impossible = 1e6;

    public NameMatch Compare(NameWords a, NameWords b)
    {
        var (shorter, longer) = a.Words.Length <= b.Words.Length ? (a, b) : (b, a);
        var match = Align(shorter, longer, MayBeJoined(shorter, longer));
        return match.Relation == NameRelation.None && a.Words.Length == 2 && b.Words.Length == 2 ? Swapped(a, b) : match;
    }

    /// <summary>Family name first in one, last in the other.</summary>
    private NameMatch Swapped(NameWords a, NameWords b)
    {
        var worst = Math.Max(Between(a, 0, b, 1), Between(a, 1, b, 0)) + Joined;
        return worst <= Limit / 2 ? new NameMatch(NameRelation.Spelling, worst) : NameMatch.None;
    }

    /// <summary>Whether what is two words in one may be one in the other: only where the consonants of a word are those of two.</summary>
    private static bool MayBeJoined(NameWords a, NameWords b) => HasJoined(a.Skeletons, b.Skeletons) || HasJoined(b.Skeletons, a.Skeletons);

    private static bool HasJoined(string[] words, string[] parts)
    {
        foreach (var word in words)
            for (var i = 0; i + 1 < parts.Length; i++)
                if (word.Length > parts[i].Length && word.StartsWith(parts[i], StringComparison.Ordinal) && word[^1] == parts[i + 1][^1]) return true;
        return false;
    }

    private NameMatch Align(NameWords shorter, NameWords longer, bool joins)
    {
        var (n, m) = (shorter.Words.Length, longer.Words.Length);
        if (n > 12 || m > 12) return NameMatch.None;
        // Best total of an alignment of the first i and j words that leaves no word of the shorter out.
        Span<double> best = stackalloc double[(n + 1) * (m + 1)];
        Span<byte> steps = stackalloc byte[(n + 1) * (m + 1)];
        for (var i = 0; i <= n; i++)
            for (var j = 0; j <= m; j++)
            {
                var at = i * (m + 1) + j;
                best[at] = i == 0 && j == 0 ? 0 : Impossible;
                if (j > 0) Try(best, steps, at, best[at - 1] + Skipped, 1);
                if (i > 0 && j > 0) Try(best, steps, at, best[at - m - 2] + Word(Between(shorter, i - 1, longer, j - 1)), 2);
                if (!joins) continue;
                if (i > 0 && j > 1) Try(best, steps, at, best[at - m - 3] + Word(likeness.Between(shorter.Words[i - 1], longer.Words[j - 2] + longer.Words[j - 1])) + Joined, 3);
                if (i > 1 && j > 0) Try(best, steps, at, best[at - 2 * (m + 1) - 1] + Word(likeness.Between(shorter.Words[i - 2] + shorter.Words[i - 1], longer.Words[j - 1])) + Joined, 4);
            }
        return best[^1] < Impossible ? Read(shorter, longer, steps) : NameMatch.None;
    }

    private static void Try(Span<double> best, Span<byte> steps, int at, double cost, byte step)
    {
        if (cost < best[at]) (best[at], steps[at]) = (cost, step);
    }

    private double Between(NameWords a, int i, NameWords b, int j) => likeness.Between(a.Words[i], a.Hashes[i], b.Words[j], b.Hashes[j]);

    private static double Word(double distance) => distance <= Limit ? distance : Impossible;

    private NameMatch Read(NameWords shorter, NameWords longer, ReadOnlySpan<byte> steps)
    {
        var (i, j, worst, skipped) = (shorter.Words.Length, longer.Words.Length, 0.0, 0);
        var (first, last) = (false, false);
        var firstOfShorter = longer.Words.Length;
        while (i > 0 || j > 0)
        {
            var step = steps[i * (longer.Words.Length + 1) + j];
            var (takesI, takesJ) = step switch { 1 => (0, 1), 2 => (1, 1), 3 => (1, 2), _ => (2, 1) };
            if (step == 1) skipped++;
            else
            {
                worst = Math.Max(worst, likeness.Between(string.Concat(shorter.Words.AsSpan(i - takesI, takesI)), string.Concat(longer.Words.AsSpan(j - takesJ, takesJ))));
                last |= j == longer.Words.Length;
                first |= j == takesJ;
                firstOfShorter = j - takesJ;
            }
            (i, j) = (i - takesI, j - takesJ);
        }
        if (skipped == 0) return new(NameRelation.Spelling, worst);
        if (first && last) return new(NameRelation.Inner, worst);
        if (first) return new(NameRelation.Beginning, worst);
        return last && firstOfShorter == 1 && !longer.IsFather[1] && IsLeftOut(longer.Words[0]) ? new(NameRelation.End, worst) : NameMatch.None;
    }

    /// <summary>Whether all words of an ending stand at the end of a longer name: a surname of several words.</summary>
    public bool EndsWith(NameWords name, NameWords ending, out double worst)
    {
        worst = 0;
        var offset = name.Words.Length - ending.Words.Length;
        if (offset < 1) return false;
        for (var i = 0; i < ending.Words.Length; i++) worst = Math.Max(worst, Between(name, offset + i, ending, i));
        return worst <= Limit;
    }

    /// <summary>Whether the last words of two names are no further apart.</summary>
    public bool IsLike(NameWords a, NameWords b, double most) => Between(a, a.Words.Length - 1, b, b.Words.Length - 1) <= most;

    /// <summary>A first name that is often left out; without another one the rest is the father's name.</summary>
    private static bool IsLeftOut(string word) => word is "محمد";
}
