using System.Runtime.Intrinsics;

namespace Mahdar.Names;

/// <summary>Scores the labels of each word of a sentence by the word and its neighbours.</summary>
internal sealed class SentenceScorer
{
    private const int Reach = WordFeatures.Reach;

    private readonly NameModel model;
    private readonly WordCache cache;
    private readonly Vector256<short>[] before = new Vector256<short>[Reach + 1];
    private readonly Vector256<short>[] after = new Vector256<short>[Reach + 1];
    private WordProfile[] padded = [];

    public SentenceScorer(NameModel model)
    {
        this.model = model;
        cache = new WordCache(model);
        for (var place = 1; place <= Reach; place++)
        {
            before[place] = cache.EdgeSum(-place);
            after[place] = cache.EdgeSum(place);
        }
    }

    /// <summary>Writes the scores and profiles of words <paramref name="start"/> to <paramref name="end"/>.</summary>
    public void Score(WordForms words, int start, int end, Span<Vector256<short>> scores, Span<WordProfile> profiles)
    {
        scores.Clear();
        AddWords(words, start, end, scores, profiles);
        AddEdges(scores);
        AddJoints(scores, profiles);
    }

    private void AddWords(WordForms words, int start, int end, Span<Vector256<short>> scores, Span<WordProfile> profiles)
    {
        for (var i = 0; i < end - start; i++)
        {
            var slot = cache.Find(words.Hash(start + i), words[start + i]);
            profiles[i] = cache.Profile(slot);
            for (var place = -Reach; place <= Reach; place++)
                if ((uint)(i - place) < (uint)scores.Length) scores[i - place] += cache.Sum(slot, place);
        }
    }

    private void AddEdges(Span<Vector256<short>> scores)
    {
        for (var place = 1; place <= Reach; place++)
            for (var i = 0; i < Math.Min(place, scores.Length); i++)
            {
                scores[i] += before[place];
                scores[^(i + 1)] += after[place];
            }
    }

    private void AddJoints(Span<Vector256<short>> scores, ReadOnlySpan<WordProfile> profiles)
    {
        if (padded.Length < profiles.Length + 2 * Reach) padded = new WordProfile[profiles.Length * 2 + 2 * Reach];
        padded.AsSpan(0, Reach).Fill(WordFeatures.Edge);
        profiles.CopyTo(padded.AsSpan(Reach));
        padded.AsSpan(profiles.Length + Reach, Reach).Fill(WordFeatures.Edge);
        model.Words.Mark(padded.AsSpan(Reach, profiles.Length));
        FeatureSink sink = new(stackalloc ulong[JointFeatures.Most]);
        for (var i = 0; i < scores.Length; i++)
        {
            sink.Clear();
            JointFeatures.Write(padded, i + Reach, ref sink);
            scores[i] += model.Weights.Sum(sink.Features);
        }
    }
}
