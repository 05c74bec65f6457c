using System.Runtime.Intrinsics;
using Mahdar.Names.Network;

namespace Mahdar.Names;

/// <summary>
/// Tags one document after another with buffers of its own; for one thread at a time. It reads twice: the second time each word
/// is told what its other occurrences were taken for.
/// </summary>
internal sealed class DocumentTagger
{
    private readonly NameModel model;
    private readonly SentenceScorer scorer;
    private readonly NetworkScorer? network;
    private readonly BestPath path;
    private readonly DocumentUsage usage = new();
    private readonly List<int> ends = [];
    private Vector256<short>[] scores = [];
    private WordProfile[] profiles = [];
    private byte[] labels = [];
    private int[] rows = [];
    private int[] pairRows = [];
    private ushort[] usages = [];
    private ushort[] pairs = [];

    public DocumentTagger(NameModel model)
    {
        this.model = model;
        scorer = new SentenceScorer(model);
        network = model.Network is { } learnt ? new NetworkScorer(model.Words, learnt, model.Genre) : null;
        path = new BestPath(model.Transitions);
    }

    /// <summary>The words of the document; each sentence is followed by a call of <see cref="EndSentence"/>.</summary>
    public WordForms Words { get; } = new();

    public ulong Stem(int word) => profiles[word].Stem;

    public int SentenceCount => ends.Count;

    /// <summary>The first word of a sentence, and the one after its last.</summary>
    public (int Start, int End) Sentence(int sentence) => (sentence == 0 ? 0 : ends[sentence - 1], ends[sentence]);

    public void Clear()
    {
        Words.Clear();
        ends.Clear();
    }

    public void EndSentence()
    {
        if (Words.Count > (ends.Count > 0 ? ends[^1] : 0)) ends.Add(Words.Count);
    }

    /// <summary>Adds the names among <see cref="Words"/> to a list.</summary>
    /// <param name="certainties">Takes, for each sentence, how much worse in logits its best other labelling is.</param>
    public void Tag(List<NameSpan> into, List<float>? certainties = null)
    {
        Grow();
        for (int i = 0, start = 0; i < ends.Count; start = ends[i++]) ReadFirst(start, ends[i]);
        CountUsage();
        for (int i = 0, start = 0; i < ends.Count; start = ends[i++]) ReadAgain(start, ends[i], into, certainties);
    }

    /// <summary>Reads once, for <see cref="Usages"/> alone.</summary>
    public void ReadFirst()
    {
        Grow();
        for (int i = 0, start = 0; i < ends.Count; start = ends[i++]) ReadFirst(start, ends[i]);
        CountUsage();
        for (int i = 0, start = 0; i < ends.Count; start = ends[i++]) LookUp(start, ends[i]);
    }

    /// <summary>After <see cref="Tag"/> or <see cref="ReadFirst()"/>: as what the rest of the document was taken for at first, for some words and their pairs.</summary>
    public (ushort[] Usages, ushort[] Pairs) Usages(int start, int end) =>
        usage.IsEmpty ? (new ushort[end - start], new ushort[end - start]) : (usages[start..end], pairs[start..end]);

    private void ReadFirst(int start, int end)
    {
        scorer.Score(Words, start, end, scores.AsSpan(start, end - start), profiles.AsSpan(start, end - start));
        network?.AddTo(scores.AsSpan(start, end - start), Words, profiles.AsSpan(start, end - start), start);
        path.Find(scores.AsSpan(start, end - start), labels.AsSpan(start, end - start));
    }

    private void ReadAgain(int start, int end, List<NameSpan> into, List<float>? certainties)
    {
        var changed = !usage.IsEmpty && LookUp(start, end);
        if (changed) AddUsage(start, end);
        var best = labels.AsSpan(start, end - start);
        if (!changed && certainties is null && !best.ContainsAnyExcept((byte)NameLabels.Outside)) return;
        path.Find(scores.AsSpan(start, end - start), best);
        path.LookBack(scores.AsSpan(start, end - start));
        certainties?.Add(path.Margin(best, 0, best.Length) / NameModel.Scale);
        for (var i = 0; i < best.Length; i++)
        {
            if (best[i] == NameLabels.Outside) continue;
            var last = NameLabels.LastOfName(best, i);
            into.Add(new NameSpan(start + i, start + last + 1, NameLabels.Kind(best[i]), path.Margin(best, i, last + 1) / NameModel.Scale));
            i = last;
        }
    }

    private void CountUsage()
    {
        usage.Clear();
        for (var i = 0; i < Words.Count; i++)
        {
            if (labels[i] == NameLabels.Outside) continue;
            usage.Open(profiles[i].Stem);
            if (!NameLabels.Begins(labels[i])) usage.Open(DocumentUsage.Pair(profiles[i - 1].Stem, profiles[i].Stem));
        }
        if (usage.IsEmpty) return;
        for (var i = 0; i < Words.Count; i++)
        {
            rows[i] = usage.Find(profiles[i].Stem);
            // A pair has a row only where both of its words have one.
            pairRows[i] = i == 0 || rows[i] < 0 || rows[i - 1] < 0 ? DocumentUsage.NoRow : usage.Find(DocumentUsage.Pair(profiles[i - 1].Stem, profiles[i].Stem));
            if (rows[i] >= 0) usage.Count(rows[i], NameLabels.Kind(labels[i]));
            if (pairRows[i] >= 0) usage.Count(pairRows[i], PairKind(i));
        }
    }

    /// <summary>What the pair of a word with the one before it is a part of.</summary>
    private NameKind PairKind(int word) =>
        labels[word] == NameLabels.Outside || NameLabels.Begins(labels[word]) ? NameKind.None : NameLabels.Kind(labels[word]);

    private bool LookUp(int start, int end)
    {
        var any = 0;
        for (var i = start; i < end; i++)
        {
            usages[i] = rows[i] < 0 ? (ushort)0 : usage.OfOthers(rows[i], NameLabels.Kind(labels[i]));
            pairs[i] = pairRows[i] < 0 ? (ushort)0 : usage.OfOthers(pairRows[i], PairKind(i));
            any |= usages[i] | pairs[i];
        }
        return any != 0;
    }

    private void AddUsage(int start, int end)
    {
        FeatureSink sink = new(stackalloc ulong[DocumentFeatures.Most]);
        for (var i = start; i < end; i++)
        {
            sink.Clear();
            DocumentFeatures.Write(usages.AsSpan(start, end - start), pairs.AsSpan(start, end - start), i - start, profiles[i].Usage, ref sink);
            scores[i] += model.Weights.Sum(sink.Features);
        }
    }

    private void Grow()
    {
        if (labels.Length >= Words.Count) return;
        var size = Words.Count * 2;
        scores = new Vector256<short>[size];
        profiles = new WordProfile[size];
        labels = new byte[size];
        rows = new int[size];
        pairRows = new int[size];
        usages = new ushort[size];
        pairs = new ushort[size];
    }
}
