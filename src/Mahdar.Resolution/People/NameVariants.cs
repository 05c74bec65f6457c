using Mahdar.Resolution.Names;

namespace Mahdar.Resolution.People;

/// <summary>Puts spellings and longer and shorter forms of one name together, the surest first, as long as the persons made so far allow it.</summary>
internal sealed class NameVariants(KinshipRule rule, NameComparison comparison, PersonDrafts drafts)
{
    /// <summary>Twice: what has grown in the first round may tell more in the second.</summary>
    private const int Rounds = 2;

    private readonly record struct Pair(NameNode A, NameNode B, NameMatch Match, double Points);

    public void Join()
    {
        var names = drafts.All().SelectMany(draft => draft.Nodes.Where(node => !node.Name.IsLone).DistinctBy(node => node.Name.Key)).ToList();
        var near = new NamePairs(names);
        var pairs = ParallelEnumerable.Range(0, names.Count).SelectMany(a => near.With(a).Select(b => new Pair(names[a], names[b], Compare(names[a], names[b]), 0)).Where(pair => pair.Match.Relation != NameRelation.None)).ToList();
        for (var round = 0; round < Rounds; round++)
            foreach (var pair in Surest(pairs)) Join(pair);
    }

    private NameMatch Compare(NameNode a, NameNode b) => drafts.Of(a) == drafts.Of(b) ? NameMatch.None : comparison.Compare(a.Name, b.Name);

    private List<Pair> Surest(List<Pair> pairs) =>
        [.. pairs.Where(pair => drafts.Of(pair.A) != drafts.Of(pair.B)).Select(pair => pair with { Points = Weigh(pair, false).Points }).Where(pair => pair.Points >= KinshipRule.Enough)
            .OrderByDescending(pair => pair.Points).ThenBy(pair => pair.A.Number).ThenBy(pair => pair.B.Number)];

    /// <summary>Weighs again what has grown since, and asks whether the names that stand for both can be one.</summary>
    private void Join(Pair pair)
    {
        var (a, b) = (drafts.Of(pair.A), drafts.Of(pair.B));
        if (a == b) return;
        if (a.Nodes.Count + b.Nodes.Count > 2 && Weigh(pair, false).Points < (CanBeOne(a.Main, b.Main) ? KinshipRule.Enough : KinshipRule.Sure)) return;
        drafts.Join(pair.A, pair.B, () => Weigh(pair, true).LinkOf(pair.A.Id, pair.B.Id));
    }

    private Scale Weigh(Pair pair, bool withReasons) => rule.Weigh(drafts.Of(pair.A), drafts.Of(pair.B), pair.A, pair.B, pair.Match, withReasons);

    private bool CanBeOne(NameNode a, NameNode b) => a.Name.Key == b.Name.Key || comparison.Compare(a.Name, b.Name).Relation != NameRelation.None;
}
