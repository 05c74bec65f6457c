using Mahdar.Resolution.Judgements;

namespace Mahdar.Resolution.Statements;

/// <summary>Puts the tellings of one statement together: the same speaker, near days, words that hold the same.</summary>
internal static class StatementGrouper
{
    /// <summary>The longest tellings of two groups must be this much alike for the groups to be joined by their members.</summary>
    private const float LeastOfHeads = 0.3f;

    public static StatementGroups Group(Material material)
    {
        var facts = Facts(material);
        var weights = new WordWeights(facts.Select(fact => fact.Claim.Words));
        var words = new WeightedWords[facts.Count];
        Parallel.For(0, facts.Count, i => words[i] = new WeightedWords(facts[i].Claim.Words, weights));
        return Join(facts, words, Pairs(facts, words), new Together([.. facts.Select(fact => fact.Claim.Id)], material.Decisions));
    }

    private static List<StatementFact> Facts(Material material)
    {
        var facts = new List<StatementFact>();
        for (var report = 0; report < material.Reports.Count; report++)
            foreach (var claim in material.Reports[report].Statements)
                facts.Add(new StatementFact(report, claim, SpeakerOf(material.Sides.Of(claim.Speaker, report), claim), material.Reports[report].Published));
        return facts;
    }

    private static string SpeakerOf(Side? side, Model.Claims.StatementClaim claim) =>
        side is not { } speaker ? claim.Id : speaker.Person >= 0 ? "#" + speaker.Person : speaker.Key + "/" + speaker.Role;

    private static List<StatementPair> Pairs(List<StatementFact> facts, WeightedWords[] words)
    {
        var matcher = new StatementMatcher(facts, words);
        var speakers = Enumerable.Range(0, facts.Count).GroupBy(at => facts[at].Speaker, StringComparer.Ordinal).Where(group => group.Count() > 1)
            .Select(group => group.OrderBy(at => facts[at].Told ?? DateOnly.MaxValue).ThenBy(at => facts[at].Claim.Id, StringComparer.Ordinal).ToList())
            .OrderByDescending(order => order.Count).ToList();
        var found = new List<StatementPair>[speakers.Count];
        Parallel.For(0, speakers.Count, i => found[i] = matcher.Pairs(speakers[i]));
        var pairs = found.SelectMany(list => list).ToList();
        pairs.Sort((a, b) => (b.Likeness.Score, a.A, a.B).CompareTo((a.Likeness.Score, b.A, b.B)));
        return pairs;
    }

    /// <summary>The most alike first; a pair joins two groups only where their longest tellings are alike too, so that no chain forms.</summary>
    private static StatementGroups Join(List<StatementFact> facts, WeightedWords[] words, List<StatementPair> pairs, Together together)
    {
        var groups = new Groups(facts.Count, at => words[at].Total);
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
            if (a == b || words[a].With(words[b]).Score < LeastOfHeads) continue;
            if (together.HasApart && groups.Members(a).Any(one => groups.Members(b).Any(other => together.AreApart(one, other)))) continue;
            groups.Join(a, b);
            links.Add(pair);
        }
        return new StatementGroups(facts, groups.All(), links) { Occasions = [.. pairs.Where(pair => facts[pair.A].Told is null != facts[pair.B].Told is null)] };
    }
}
