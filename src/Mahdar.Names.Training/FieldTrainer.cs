using System.Runtime.Intrinsics;
using Mahdar.Learning;

namespace Mahdar.Names.Training;

/// <summary>
/// Learns a linear-chain conditional random field: after each sentence, weights move by the difference between the labels it has and
/// those the field expects.
/// </summary>
internal sealed class FieldTrainer
{
    /// <summary>Words about which the field is this sure teach nothing.</summary>
    private const float LeastLesson = 1e-3f;

    private const int TransitionRow = 24;
    private readonly TrainingOptions options;
    private readonly WeightLearner features;
    private readonly WeightLearner transitions;
    private readonly NameModel? basis;
    private readonly float[]? basisWeights;
    private readonly float[] averages;
    private readonly float[] transitionAverages = new float[NameLabels.Count * TransitionRow];
    private readonly SentenceLattice lattice = new();
    private readonly Chance chance;
    private readonly List<int> kept = [];

    /// <param name="basis">A model whose weights are added to those learnt, and are not learnt; null for none.</param>
    public FieldTrainer(IReadOnlyList<ulong> index, NameModel? basis, TrainingOptions options)
    {
        var featureCount = index.Count;
        this.basis = basis;
        basisWeights = basis is null ? null : BasisWeights(index, basis);
        this.options = options;
        chance = new Chance(options.Seed);
        features = new WeightLearner(featureCount * NameLabels.Scored, options);
        averages = new float[featureCount * NameLabels.Scored];
        transitions = new WeightLearner(NameLabels.Count * TransitionRow, options with { Sparsity = 0 });
    }

    /// <summary>The weights of each feature for the scored labels, averaged over the later rounds: steadier than those of any one.</summary>
    public ReadOnlySpan<float> FeatureWeights => averages;

    /// <summary>What it weighs that one label follows another, averaged likewise.</summary>
    public float Transition(int before, int label) => transitionAverages[before * TransitionRow + label];

    public void Train(IReadOnlyList<TrainingSentence> sentences, Action<int, double>? report = null)
    {
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        for (var round = 0; round < options.Rounds; round++)
        {
            chance.Shuffle(order);
            var loss = 0d;
            foreach (var i in order) loss += Learn(sentences[i]);
            if (round >= options.Rounds / 2) Average();
            report?.Invoke(round + 1, loss);
        }
    }

    private void Average()
    {
        var share = 1f / (options.Rounds - options.Rounds / 2);
        for (var i = 0; i < averages.Length; i++) averages[i] += features.Weights[i] * share;
        for (var i = 0; i < transitionAverages.Length; i++) transitionAverages[i] += transitions.Weights[i] * share;
    }

    private double Learn(TrainingSentence sentence)
    {
        lattice.Reset(sentence.Labels.Length);
        for (var before = 0; before < NameLabels.Count; before++)
            for (var label = 0; label < NameLabels.Count; label++) lattice.SetTransition(before, label, transitions.Weights[before * TransitionRow + label] + (basis?.Transitions[before, label] ?? 0) / NameModel.Scale);
        var active = Active(sentence);
        for (var i = 0; i < sentence.Labels.Length; i++) Score(active[i], lattice.Scores(i));
        var loss = lattice.Expect(sentence.Labels);
        for (var i = 0; i < sentence.Labels.Length; i++) Correct(active[i], lattice.Gradient(i), sentence.Weight);
        for (var before = 0; before < NameLabels.Count; before++) CorrectTransitions(before, sentence.Weight);
        return loss * sentence.Weight;
    }

    /// <summary>The features to learn from this time. What the rest of the document says is now and then left out as a whole, as it is in a first reading.</summary>
    private int[][] Active(TrainingSentence sentence)
    {
        var active = Known(sentence);
        if (sentence.DocumentFeatures is null || chance.Fraction() < options.FirstReadings) return active;
        for (var i = 0; i < active.Length; i++) active[i] = [.. active[i], .. Some(sentence.DocumentFeatures[i])];
        return active;
    }

    /// <summary>Some of the features, by chance: so the field learns not to lean on any one of them, as it must with words it has never seen.</summary>
    private int[] Some(int[] features) => options.Dropout == 0 ? features : Array.FindAll(features, _ => chance.Fraction() >= options.Dropout);

    /// <summary>
    /// The features that the sentence alone gives. Some words are made unknown: whatever tells them from all others is left out, for them
    /// and for their neighbours.
    /// </summary>
    private int[][] Known(TrainingSentence sentence)
    {
        if (options.Unknown == 0) return Array.ConvertAll(sentence.Features, Some);
        var unknown = new bool[sentence.Features.Length];
        for (var i = 0; i < unknown.Length; i++) unknown[i] = chance.Fraction() < options.Unknown;
        var active = new int[unknown.Length][];
        for (var i = 0; i < active.Length; i++) active[i] = Some(sentence.Features[i], sentence.Named[i], Hidden(unknown, i));
        return active;
    }

    /// <summary>A bit for each unknown word around one.</summary>
    private static byte Hidden(bool[] unknown, int word)
    {
        byte hidden = 0;
        for (var place = -WordFeatures.Reach; place <= WordFeatures.Reach; place++)
            if ((uint)(word + place) < (uint)unknown.Length && unknown[word + place]) hidden |= FeatureSink.Bit(place);
        return hidden;
    }

    private int[] Some(int[] features, byte[] named, byte hidden)
    {
        kept.Clear();
        for (var i = 0; i < features.Length; i++)
            if ((named[i] & hidden) == 0 && chance.Fraction() >= options.Dropout) kept.Add(features[i]);
        return kept.ToArray();
    }

    private static float[] BasisWeights(IReadOnlyList<ulong> index, NameModel basis)
    {
        var weights = new float[index.Count * NameLabels.Scored];
        for (var feature = 0; feature < index.Count; feature++)
        {
            var row = basis.Weights.Sum([index[feature]]);
            for (var label = 0; label < NameLabels.Scored; label++) weights[feature * NameLabels.Scored + label] = row[label] / NameModel.Scale;
        }
        return weights;
    }

    private void Score(int[] active, Span<float> scores)
    {
        Vector256<float> low = default, high = default;
        foreach (var feature in active)
        {
            low += features.Row(feature * NameLabels.Scored);
            high += features.Row(feature * NameLabels.Scored + WeightLearner.Lanes);
            if (basisWeights is null) continue;
            low += Vector256.Create(basisWeights.AsSpan(feature * NameLabels.Scored));
            high += Vector256.Create(basisWeights.AsSpan(feature * NameLabels.Scored + WeightLearner.Lanes));
        }
        low.CopyTo(scores);
        high.CopyTo(scores[WeightLearner.Lanes..]);
    }

    private void Correct(int[] active, ReadOnlySpan<float> gradient, float weight)
    {
        var low = Vector256.Create(gradient) * weight;
        var high = Vector256.Create(gradient[WeightLearner.Lanes..]) * weight;
        var largest = Vector256.Max(Vector256.Abs(low), Vector256.Abs(high));
        if (!Vector256.GreaterThanAny(largest, Vector256.Create(LeastLesson))) return;
        foreach (var feature in active)
        {
            features.Step(feature * NameLabels.Scored, low);
            features.Step(feature * NameLabels.Scored + WeightLearner.Lanes, high);
        }
    }

    private void CorrectTransitions(int before, float weight)
    {
        var row = lattice.TransitionGradient(before);
        for (var at = 0; at < TransitionRow; at += WeightLearner.Lanes)
            transitions.Step(before * TransitionRow + at, Vector256.Create(row[at..]) * weight);
    }
}
