using Mahdar.Model.Records;

namespace Mahdar.Resolution.Judgements;

/// <summary>
/// What people's judgements say of the claims of one kind, by their places: which must stand in one record, and which must not.
/// Claims put together count as one from the start, so whatever keeps one of them from another keeps all.
/// </summary>
internal sealed class Together
{
    private readonly int[] group;
    private readonly HashSet<(int, int)> apart = [];
    private readonly HashSet<int> judged = [];
    private readonly List<(int A, int B, Judgement By)> same = [];

    /// <param name="ids">Of the claims, in the order of their places.</param>
    public Together(IEnumerable<string> ids, Decisions decisions)
    {
        var named = decisions.Same.Concat(decisions.Different).SelectMany(pair => new[] { pair.A, pair.B }).ToHashSet(StringComparer.Ordinal);
        var (places, count) = (new Dictionary<string, int>(named.Count, StringComparer.Ordinal), 0);
        foreach (var id in ids)
        {
            if (named.Contains(id)) places[id] = count;
            count++;
        }
        group = [.. Enumerable.Range(0, count)];
        foreach (var (a, b, by) in decisions.Same)
            if (places.TryGetValue(a, out var one) && places.TryGetValue(b, out var other)) Join(one, other, by);
        foreach (var (a, b, _) in decisions.Different)
            if (places.TryGetValue(a, out var one) && places.TryGetValue(b, out var other)) Part(one, other);
    }

    /// <summary>The judgements by which claims stand together.</summary>
    public IReadOnlyList<(int A, int B, Judgement By)> Same => same;

    public bool HasApart => apart.Count > 0;

    /// <summary>The smallest place among the claims that stand together with this one.</summary>
    public int GroupOf(int claim)
    {
        while (group[claim] != claim) claim = group[claim];
        return claim;
    }

    /// <summary>Whether a judgement names this claim.</summary>
    public bool IsJudged(int claim) => judged.Contains(claim);

    public bool AreApart(IReadOnlyList<int> some, IReadOnlyList<int> others) =>
        apart.Count > 0 && some.Any(one => others.Any(other => AreApart(one, other)));

    public bool AreApart(int a, int b) => apart.Contains((GroupOf(a), GroupOf(b)));

    private void Join(int a, int b, Judgement by)
    {
        same.Add((a, b, by));
        judged.UnionWith([a, b]);
        var (low, high) = (Math.Min(GroupOf(a), GroupOf(b)), Math.Max(GroupOf(a), GroupOf(b)));
        group[high] = low;
    }

    private void Part(int one, int other)
    {
        judged.UnionWith([one, other]);
        var (a, b) = (GroupOf(one), GroupOf(other));
        if (a == b) return;
        apart.Add((a, b));
        apart.Add((b, a));
    }
}
