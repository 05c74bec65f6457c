using Mahdar.Arabic;

namespace Mahdar.Resolution.Names;

/// <summary>How unlike two spellings of one word are: an edit distance in which letters that write one foreign sound, and long vowels, weigh less.</summary>
internal static class LetterDistance
{
    private const int Longest = 24;
    private const double Impossible = 1e6;
    private const double Article = 0.3, Vowel = 0.25, EndVowel = 0.6, Doubled = 0.1, Swapped = 0.5, Other = 1;

    private static readonly (string Pair, double Cost)[] Alike =
    [
        ("جغ", 0.15), ("غك", 0.25), ("قك", 0.25), ("جك", 0.3), ("جق", 0.3), ("غق", 0.25), ("جي", 0.5), ("خك", 0.4), ("خه", 0.35), ("حه", 0.3), ("حخ", 0.35),
        ("تط", 0.15), ("دض", 0.2), ("تد", 0.6), ("تث", 0.25), ("ثس", 0.25), ("ثذ", 0.3), ("ذز", 0.2), ("ذد", 0.25), ("زظ", 0.25), ("ضظ", 0.2), ("سص", 0.15), ("سز", 0.25),
        ("صز", 0.3), ("سش", 0.35), ("زج", 0.4), ("شج", 0.4), ("فب", 0.5), ("فو", 0.35), ("بو", 0.4), ("او", 0.35), ("اي", 0.35), ("وي", 0.35), ("اه", 0.25), ("اع", 0.4),
        ("نم", 0.6), ("هغ", 0.5),
    ];

    // Reads the pairs above: it must stand after them.
    private static readonly double[,] Costs = BuildCosts();

    /// <summary>0 for the same letters, about 1 for wholly different ones; relative to the length, where short words count as four letters.</summary>
    /// <param name="limit">What is further apart may be given as 1: most words are soon seen to be.</param>
    public static double Between(string a, string b, double limit = 1)
    {
        if (a == b) return 0;
        if (a.Length > Longest || b.Length > Longest) return 1;
        var x = Letters.WithoutArticle(a);
        var y = Letters.WithoutArticle(b);
        var length = Math.Max(4, (x.Length + y.Length) / 2.0);
        var edits = Edits(a, b, limit * length);
        if (x.Length < a.Length || y.Length < b.Length) edits = Math.Min(edits, Edits(x, y, limit * length) + (a.Length - x.Length == b.Length - y.Length ? 0 : Article));
        return Math.Min(1, edits / length);
    }

    /// <summary>What it costs to make one of the other; where that is more than <paramref name="most"/>, that or more.</summary>
    private static double Edits(ReadOnlySpan<char> a, ReadOnlySpan<char> b, double most)
    {
        Span<double> row = stackalloc double[Longest + 1], last = stackalloc double[Longest + 1], before = stackalloc double[Longest + 1];
        var leastBefore = 0.0;
        last[0] = 0;
        for (var j = 0; j < b.Length; j++) last[j + 1] = last[j] + Drop(b, j);
        for (var i = 0; i < a.Length; i++)
        {
            var least = row[0] = last[0] + Drop(a, i);
            for (var j = 0; j < b.Length; j++)
            {
                row[j + 1] = Math.Min(last[j] + Change(a, i, b, j), Math.Min(last[j + 1] + Drop(a, i), row[j] + Drop(b, j)));
                if (i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j]) row[j + 1] = Math.Min(row[j + 1], before[j - 1] + Swapped);
                least = Math.Min(least, row[j + 1]);
            }
            // From here it only becomes more; letters swapped reach back by two.
            if (least > most && leastBefore > most) return Impossible;
            leastBefore = least;
            var free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[b.Length];
    }

    /// <summary>A long vowel may be written or not; at the end of a word it more often makes another name.</summary>
    private static double Drop(ReadOnlySpan<char> word, int at)
    {
        var c = word[at];
        if (at > 0 && word[at - 1] == c) return Doubled;
        var isLast = at == word.Length - 1;
        if (c == Letters.Ha && isLast) return Vowel;
        if (c == Letters.Hamza) return Vowel;
        return !IsVowel(c) ? Other : isLast || at == 0 ? EndVowel : Vowel;
    }

    private static double Change(ReadOnlySpan<char> a, int i, ReadOnlySpan<char> b, int j)
    {
        var (x, y) = (a[i], b[j]);
        if (x == y) return 0;
        var cost = x < Costs.GetLength(0) + Letters.Hamza && y < Costs.GetLength(0) + Letters.Hamza && x >= Letters.Hamza && y >= Letters.Hamza
            ? Costs[x - Letters.Hamza, y - Letters.Hamza] : Other;
        var atEnd = i == a.Length - 1 && j == b.Length - 1;
        return atEnd && IsVowel(x) && IsVowel(y) ? EndVowel : cost;
    }

    private static bool IsVowel(char c) => c is Letters.Alef or Letters.Waw or Letters.Ya;

    private static double[,] BuildCosts()
    {
        const int letters = 0x64a - 0x621 + 1;
        var costs = new double[letters, letters];
        for (var i = 0; i < letters; i++)
            for (var j = 0; j < letters; j++) costs[i, j] = i == j ? 0 : Other;
        foreach (var (pair, cost) in Alike)
            (costs[pair[0] - Letters.Hamza, pair[1] - Letters.Hamza], costs[pair[1] - Letters.Hamza, pair[0] - Letters.Hamza]) = (cost, cost);
        return costs;
    }
}
