using System.Runtime.Intrinsics;
using System.Runtime.InteropServices;

namespace Mahdar.Names;

/// <summary>Tags one sentence after another with buffers of its own; for one thread at a time.</summary>
internal sealed class SentenceTagger
{
    private readonly NameModel model;
    private readonly WordCache cache;
    private readonly BestPath path;
    private readonly Vector256<short>[] before = new Vector256<short>[WordFeatures.Reach + 1];
    private readonly Vector256<short>[] after = new Vector256<short>[WordFeatures.Reach + 1];
    private WordProfile[] profiles = [];
    private Vector256<short>[] scores = [];
    private byte[] labels = [];

    public SentenceTagger(NameModel model)
    {
        this.model = model;
        cache = new WordCache(model);
        path = new BestPath(model.Transitions);
        for (var place = 1; place <= WordFeatures.Reach; place++)
        {
            before[place] = cache.EdgeSum(-place);
            after[place] = cache.EdgeSum(place);
        }
    }

    /// <summary>The words of the sentence to tag.</summary>
    public WordForms Words { get; } = new();

    /// <summary>Adds the names among <see cref="Words"/> to a list, numbered from <paramref name="offset"/>.</summary>
    public void Tag(int offset, List<NameSpan> into)
    {
        if (Words.Count == 0) return;
        Grow();
        AddWords();
        AddJoints();
        Decode(offset, into);
    }

    private void AddWords()
    {
        var count = Words.Count;
        Array.Clear(scores, 0, count);
        profiles.AsSpan(0, WordFeatures.Reach).Fill(WordFeatures.Edge);
        profiles.AsSpan(count + WordFeatures.Reach, WordFeatures.Reach).Fill(WordFeatures.Edge);
        for (var i = 0; i < count; i++)
        {
            var slot = cache.Find(Words.Hash(i), Words[i]);
            profiles[i + WordFeatures.Reach] = cache.Profile(slot);
            for (var place = -WordFeatures.Reach; place <= WordFeatures.Reach; place++)
                if (i - place >= 0 && i - place < count) scores[i - place] += cache.Sum(slot, place);
        }
        for (var place = 1; place <= WordFeatures.Reach; place++)
            for (var i = 0; i < Math.Min(place, count); i++)
            {
                scores[i] += before[place];
                scores[count - 1 - i] += after[place];
            }
    }

    private void AddJoints()
    {
        FeatureSink sink = new(stackalloc ulong[JointFeatures.Most]);
        for (var i = 0; i < Words.Count; i++)
        {
            sink.Clear();
            JointFeatures.Write(profiles, i + WordFeatures.Reach, ref sink);
            scores[i] += model.Weights.Sum(sink.Features);
        }
    }

    private void Decode(int offset, List<NameSpan> into)
    {
        var count = Words.Count;
        var lanes = MemoryMarshal.Cast<Vector256<short>, short>(scores.AsSpan(0, count));
        var best = labels.AsSpan(0, count);
        path.Find(lanes, best);
        var looked = false;
        for (var i = 0; i < count; i++)
        {
            if (best[i] == NameLabels.Outside) continue;
            if (!looked) path.LookBack(lanes, count);
            looked = true;
            var end = EndOfName(best, i);
            into.Add(new NameSpan(offset + i, offset + end, NameLabels.Kind(best[i]), path.Margin(best, i, end) / model.Scale));
            i = end - 1;
        }
    }

    private static int EndOfName(ReadOnlySpan<byte> labels, int first)
    {
        var i = first;
        while (labels[i] % NameLabels.Parts < NameLabels.End) i++;
        return i + 1;
    }

    private void Grow()
    {
        if (labels.Length >= Words.Count) return;
        labels = new byte[Words.Count * 2];
        scores = new Vector256<short>[Words.Count * 2];
        profiles = new WordProfile[Words.Count * 2 + 2 * WordFeatures.Reach];
    }
}
