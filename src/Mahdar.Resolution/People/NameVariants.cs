using Mahdar.Resolution.Names;

namespace Mahdar.Resolution.People;

/// <summary>Puts spellings and longer and shorter forms of one name together, the surest first, as long as the persons made so far allow it.</summary>
internal sealed class NameVariants(KinshipRule rule, NameComparison comparison, PersonDrafts drafts)
{
    private sealed record Pair(NameNode A, NameNode B, NameMatch Match, double Points);

    public void Join()
    {
        var names = drafts.All().Select(draft => draft.Main).Where(node => !node.Name.IsLone).ToList();
        var pairs = NamePairs.Of(names).AsParallel().Select(pair => PairOf(names[pair.A], names[pair.B])).OfType<Pair>()
            .OrderByDescending(pair => pair.Points).ThenBy(pair => pair.A.Number).ThenBy(pair => pair.B.Number).ToList();
        foreach (var pair in pairs) Join(pair);
    }

    private Pair? PairOf(NameNode a, NameNode b)
    {
        var match = comparison.Compare(a.Name, b.Name);
        if (match.Relation == NameRelation.None) return null;
        var points = rule.Weigh(drafts.Of(a), drafts.Of(b), a, b, match, false).Points;
        return points >= KinshipRule.Enough ? new Pair(a, b, match, points) : null;
    }

    /// <summary>Weighs again what has grown since, and asks whether the names that stand for both can be one.</summary>
    private void Join(Pair pair)
    {
        var (a, b) = (drafts.Of(pair.A), drafts.Of(pair.B));
        if (a == b) return;
        if (a.Nodes.Count + b.Nodes.Count > 2)
        {
            var points = rule.Weigh(a, b, pair.A, pair.B, pair.Match, false).Points;
            if (points < (CanBeOne(a.Main, b.Main) ? KinshipRule.Enough : KinshipRule.Sure)) return;
        }
        drafts.Join(pair.A, pair.B, () => rule.Weigh(a, b, pair.A, pair.B, pair.Match, true).LinkOf(pair.A.Id, pair.B.Id));
    }

    private bool CanBeOne(NameNode a, NameNode b) => a.Name.Key == b.Name.Key || comparison.Compare(a.Name, b.Name).Relation != NameRelation.None;
}
