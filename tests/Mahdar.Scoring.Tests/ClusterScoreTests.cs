using Mahdar.Scoring.Clusters;

namespace Mahdar.Scoring.Tests;

public class ClusterScoreTests
{
    [Fact]
    public void The_same_clusters_under_other_names_are_perfect()
    {
        var score = ClusterScore.Of([("a", "1"), ("a", "1"), ("b", "2")]);
        (score.Items, score.Clusters, score.PairF1, score.BCubedF1).ShouldBe((3, 2, 1, 1));
    }

    [Fact]
    public void What_is_put_together_wrongly_costs_precision_and_what_is_torn_apart_recall()
    {
        // a: 1 1 2, b: 1. Pairs put together: 3, of which 1 belongs together; pairs that belong together: 3.
        var score = ClusterScore.Of([("a", "1"), ("a", "1"), ("a", "2"), ("b", "1")]);
        score.PairPrecision.ShouldBe(1 / 3.0, 1e-9);
        score.PairRecall.ShouldBe(1 / 3.0, 1e-9);
        score.BCubedPrecision.ShouldBe((2 / 3.0 + 2 / 3.0 + 1 + 1 / 3.0) / 4, 1e-9);
        score.BCubedRecall.ShouldBe((2 / 3.0 + 2 / 3.0 + 1 / 3.0 + 1) / 4, 1e-9);
    }

    [Fact]
    public void Nothing_is_no_error() => ClusterScore.Of([]).PairF1.ShouldBe(1);
}
