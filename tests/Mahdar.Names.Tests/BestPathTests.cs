using System.Runtime.Intrinsics;

namespace Mahdar.Names.Tests;

/// <summary>The best path and its margins are those that trying every labelling gives.</summary>
public sealed class BestPathTests
{
    private const int Words = 3;

    [Fact]
    public void No_labelling_is_better_and_the_margin_is_the_loss_of_the_next_best()
    {
        var random = new Random(3);
        for (var round = 0; round < 60; round++)
        {
            var transitions = new Transitions(Enumerable.Range(0, Transitions.Size).Select(_ => (short)random.Next(-60, 60)).ToArray());
            var scores = Enumerable.Range(0, Words).Select(_ => Vector256.Create<short>(Enumerable.Range(0, NameLabels.Scored).Select(_ => (short)random.Next(-150, 100)).ToArray())).ToArray();
            var path = new BestPath(transitions);
            var labels = new byte[Words];
            path.Find(scores, labels);
            path.LookBack(scores);
            var all = Labellings().Select(other => (Labels: other, Score: Score(other, scores, transitions))).ToArray();
            var best = all.Max(other => other.Score);
            Score(labels, scores, transitions).ShouldBe(best);
            for (var word = 0; word < Words; word++)
                path.Margin(labels, word, word + 1).ShouldBe(best - all.Where(other => other.Labels[word] != labels[word]).Max(other => other.Score));
        }
    }

    private static int Score(byte[] labels, Vector256<short>[] scores, Transitions transitions)
    {
        var score = 0;
        for (var i = 0; i < labels.Length; i++)
            score += transitions[i == 0 ? NameLabels.Outside : labels[i - 1], labels[i]] + (labels[i] == NameLabels.Outside ? 0 : scores[i][labels[i]]);
        return score;
    }

    private static IEnumerable<byte[]> Labellings()
    {
        for (var number = 0; number < NameLabels.Count * NameLabels.Count * NameLabels.Count; number++)
        {
            byte[] labels = [(byte)(number % NameLabels.Count), (byte)(number / NameLabels.Count % NameLabels.Count), (byte)(number / NameLabels.Count / NameLabels.Count)];
            if (IsWhole(labels)) yield return labels;
        }
    }

    /// <summary>Whether every name that begins goes on to its end and nothing goes on that has not begun.</summary>
    private static bool IsWhole(byte[] labels)
    {
        var open = NameKind.None;
        foreach (var label in labels)
        {
            var begins = label == NameLabels.Outside || NameLabels.Begins(label);
            if (begins != (open == NameKind.None) || !begins && NameLabels.Kind(label) != open) return false;
            open = label != NameLabels.Outside && label % NameLabels.Parts < NameLabels.End ? NameLabels.Kind(label) : NameKind.None;
        }
        return open == NameKind.None;
    }
}
