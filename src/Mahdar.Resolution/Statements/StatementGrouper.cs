using Mahdar.Resolution.Judgements;

namespace Mahdar.Resolution.Statements;

/// <summary>Puts the tellings of one statement together: the same speaker, near days, words that hold the same.</summary>
internal static class StatementGrouper
{
    /// <summary>The longest tellings of two groups must be this much alike for the groups to be joined by their members.</summary>
    private const float LeastOfHeads = 0.3f;

    public static StatementGroups Group(Material material)
    {
        var facts = new StatementFacts(material);
        var words = new WeightedWords(facts);
        return Join(facts, words, Pairs(facts, words), new Together(Enumerable.Range(0, facts.Count).Select(at => facts.IdOf(at).ToString()), material.Decisions));
    }

    private static List<StatementPair> Pairs(StatementFacts facts, WeightedWords words)
    {
        var matcher = new StatementMatcher(facts, words);
        var (order, starts) = BySpeaker(facts);
        var speakers = Enumerable.Range(0, facts.Speakers).Where(speaker => starts[speaker + 1] - starts[speaker] > 1).OrderByDescending(speaker => starts[speaker + 1] - starts[speaker]).ToArray();
        var found = new List<StatementPair>[speakers.Length];
        Parallel.For(0, speakers.Length, i =>
        {
            var tellings = order.AsSpan(starts[speakers[i]]..starts[speakers[i] + 1]);
            tellings.Sort((a, b) => (facts.TimeOf(a) ?? DateOnly.MaxValue).CompareTo(facts.TimeOf(b) ?? DateOnly.MaxValue) is not 0 and var day ? day : facts.IdOf(a).CompareTo(facts.IdOf(b)));
            found[i] = matcher.Pairs(tellings);
        });
        var pairs = found.SelectMany(list => list).ToList();
        pairs.Sort((a, b) => (b.Likeness.Score, a.A, a.B).CompareTo((a.Likeness.Score, b.A, b.B)));
        return pairs;
    }

    /// <summary>The tellings of each speaker together, and where those of each begin.</summary>
    private static (int[] Order, int[] Starts) BySpeaker(StatementFacts facts)
    {
        var starts = new int[facts.Speakers + 1];
        for (var at = 0; at < facts.Count; at++)
            if (facts.SpeakerOf(at) is >= 0 and var speaker) starts[speaker + 1]++;
        for (var speaker = 1; speaker < starts.Length; speaker++) starts[speaker] += starts[speaker - 1];
        var (order, next) = (new int[starts[^1]], starts.ToArray());
        for (var at = 0; at < facts.Count; at++)
            if (facts.SpeakerOf(at) is >= 0 and var speaker) order[next[speaker]++] = at;
        return (order, starts);
    }

    /// <summary>The most alike first; a pair joins two groups only where their longest tellings are alike too, so that no chain forms.</summary>
    private static StatementGroups Join(StatementFacts facts, WeightedWords words, List<StatementPair> pairs, Together together)
    {
        var groups = new Groups(facts.Count, words.Total);
        var links = new List<StatementPair>();
        foreach (var (a, b, by) in together.Same)
        {
            groups.Join(a, b);
            links.Add(new StatementPair(a, b, new Likeness(0, 1, 1), by));
        }
        foreach (var pair in pairs)
        {
            if (!pair.IsSame) continue;
            var (a, b) = (groups.HeadOf(pair.A), groups.HeadOf(pair.B));
            if (a == b || words.Between(a, b).Score < LeastOfHeads) continue;
            if (together.HasApart && groups.Members(a).Any(one => groups.Members(b).Any(other => together.AreApart(one, other)))) continue;
            groups.Join(a, b);
            links.Add(pair);
        }
        return new StatementGroups(facts, groups.All(), links) { Occasions = [.. pairs.Where(pair => facts.TimeOf(pair.A) is null != facts.TimeOf(pair.B) is null)] };
    }
}
