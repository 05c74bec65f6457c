using System.Runtime.InteropServices;

namespace Mahdar.Resolution.Statements;

/// <summary>
/// Finds the pairs of one speaker's tellings that are one statement. Only tellings that share two of their strongest words are compared,
/// and only within days of each other, so that the work stays in proportion to the number of tellings.
/// </summary>
internal sealed class StatementMatcher(StatementFacts facts, WeightedWords words)
{
    /// <summary>A sentence is repeated as news for some days; said again later it is another statement.</summary>
    public const int Days = 4;

    private const int Strongest = 8, StrongestOfAnyTime = 24, FewWords = 4, MostAlike = 400;

    /// <summary>So much in common points to one occasion, where one of the reports has no day.</summary>
    private const float LeastOfOccasion = 0.28f;

    /// <param name="order">The speaker's tellings in the order of days; those without a day last.</param>
    public List<StatementPair> Pairs(ReadOnlySpan<int> order)
    {
        var pairs = new List<StatementPair>();
        if (order.Length < 2) return pairs;
        var index = new Dictionary<uint, List<int>>();
        var seen = new Dictionary<int, int>();
        var strongest = facts.TimeOf(order[^1]) is null ? StrongestOfAnyTime : Strongest;
        foreach (var at in order)
        {
            seen.Clear();
            foreach (var word in words.Strongest(at, strongest))
            {
                ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(index, word, out _);
                list ??= [];
                for (int i = list.Count - 1, looked = 0; i >= 0 && looked < MostAlike && IsNear(list[i], at); i--, looked++)
                    CollectionsMarshal.GetValueRefOrAddDefault(seen, list[i], out _)++;
                list.Add(at);
            }
            foreach (var (other, shared) in seen)
                if ((shared > 1 || Math.Min(words.Count(other), words.Count(at)) <= FewWords) && Compare(other, at) is { } pair) pairs.Add(pair);
        }
        return pairs;
    }

    /// <summary>How alike two tellings are, where that makes them one statement.</summary>
    private StatementPair? Compare(int a, int b)
    {
        var likeness = words.Between(a, b);
        var pair = new StatementPair(Math.Min(a, b), Math.Max(a, b), likeness);
        if (IsSame(likeness, Math.Min(words.Count(a), words.Count(b)), facts.ReportOf(a) == facts.ReportOf(b))) return pair;
        return facts.TimeOf(a) is null != facts.TimeOf(b) is null && likeness is { Held: > LeastOfOccasion, Words: > 3 } ? pair with { IsSame = false } : null;
    }

    /// <summary>Whether tellings so alike are one: the shorter they are, the more must be shared; in one report, most of both.</summary>
    private static bool IsSame(Likeness likeness, int words, bool inOneReport)
    {
        if (words <= FewWords) return likeness is { Joint: > 0.7f };
        return inOneReport ? likeness is { Joint: > 0.5f, Words: > 2 } : likeness is { Held: > 0.5f, Joint: > 0.18f, Words: > 2 };
    }

    private bool IsNear(int a, int b) =>
        facts.TimeOf(a) is not { } one || facts.TimeOf(b) is not { } other || Math.Abs(one.DayNumber - other.DayNumber) <= Days;
}
