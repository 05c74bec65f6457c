using System.Runtime.Intrinsics;
using Mahdar.Names.Network;

namespace Mahdar.Names.Training.Network;

/// <summary>
/// Learns a recurrent network in both directions whose outputs are the scores of a linear-chain conditional random field.
/// </summary>
internal sealed class NetworkTrainer
{
    private const int States = GatedLayer.Size, Gates = GatedLayer.Gates, Outputs = NetworkModel.Outputs, TransitionRow = 24;

    private readonly NetworkOptions options;
    private readonly Chance chance;
    private readonly LearntRows rows;
    private readonly LearntMatrix[] inputs;
    private readonly LearntLayer[] layers;
    private readonly LearntMatrix output;
    private readonly LearntMatrix transitions;
    private readonly SentenceLattice lattice = new();
    private readonly List<int>[] active = Enumerable.Range(0, 4096).Select(_ => new List<int>()).ToArray();
    private readonly float[] nothing = new float[WordInput.Vector];
    private float[] words = [], owns = [], ownGradients = [], stateGradients = [], seen = [], masks = [];
    private int steps;

    public NetworkTrainer(int features, NetworkOptions options)
    {
        this.options = options;
        chance = new Chance(options.Seed);
        rows = new LearntRows(features, options.RowRate);
        inputs = [new(WordInput.Size, Gates, chance), new(WordInput.Size, Gates, chance)];
        layers = [new(false, chance), new(true, chance)];
        output = new LearntMatrix(Outputs, NameLabels.Scored, chance);
        transitions = new LearntMatrix(NameLabels.Count, TransitionRow, chance);
        Array.Clear(transitions.Matrix.Weights);
    }

    public float Transition(int before, int label) => transitions.Matrix.Weights[before * TransitionRow + label];

    public void Train(IReadOnlyList<NetworkSentence> sentences, Action<int, double>? report = null)
    {
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        var total = options.Rounds * sentences.Count;
        for (var round = 0; round < options.Rounds; round++)
        {
            chance.Shuffle(order);
            var loss = 0d;
            for (var i = 0; i < order.Length; i++)
            {
                loss += Learn(sentences[order[i]]);
                if ((i + 1) % options.Batch == 0) Step(options.Rate * (1 - (round * order.Length + i) / (float)total));
            }
            report?.Invoke(round + 1, loss);
        }
    }

    /// <summary>The scores of the labels of each word, once learnt.</summary>
    public float[] Score(NetworkSentence sentence)
    {
        var count = sentence.Labels.Length;
        Grow(count);
        Take(sentence, learning: false);
        Forward(count, learning: false);
        var scores = new float[count * NameLabels.Scored];
        for (var i = 0; i < count; i++) output.Matrix.AddProduct(seen.AsSpan(i * Outputs, Outputs), scores.AsSpan(i * NameLabels.Scored, NameLabels.Scored));
        return scores;
    }

    /// <summary>What was learnt, for the features that these keys stand for.</summary>
    public NetworkModel Finish(VectorTable vectors, IReadOnlyList<ulong> features)
    {
        var labels = new short[Transitions.Size];
        for (var before = 0; before < NameLabels.Count; before++)
            for (var label = 0; label < NameLabels.Count; label++) labels[before * NameLabels.Count + label] = (short)MathF.Round(Transition(before, label) * NameModel.NetworkScale);
        return new NetworkModel(vectors, rows.Round(features, 1 - options.Dropout), Array.ConvertAll(inputs, input => input.Matrix), Array.ConvertAll(layers, layer => layer.Recurrent.Matrix), output.Matrix, labels);
    }

    private double Learn(NetworkSentence sentence)
    {
        var count = sentence.Labels.Length;
        Grow(count);
        Take(sentence, learning: true);
        Forward(count, learning: true);
        lattice.Reset(count);
        for (var before = 0; before < NameLabels.Count; before++)
            for (var label = 0; label < NameLabels.Count; label++) lattice.SetTransition(before, label, Transition(before, label));
        for (var i = 0; i < count; i++)
        {
            lattice.Scores(i).Clear();
            output.Matrix.AddProduct(seen.AsSpan(i * Outputs, Outputs), lattice.Scores(i));
        }
        var loss = lattice.Expect(sentence.Labels);
        Back(sentence);
        return loss;
    }

    /// <summary>Puts together the vectors of the words.</summary>
    private void Take(NetworkSentence sentence, bool learning)
    {
        var about = learning && chance.Fraction() < options.DocumentDropout ? nothing : sentence.Document;
        for (var i = 0; i < sentence.Labels.Length; i++)
        {
            var word = words.AsSpan(i * WordInput.Size, WordInput.Size);
            about.CopyTo(word[WordInput.Document..]);
            sentence.Vectors[i].CopyTo(word);
            word[WordInput.One] = 1;
            word[WordInput.Encyclopedia] = sentence.Encyclopedia ? 1 : 0;
            active[i].Clear();
            var unknown = learning && chance.Fraction() < options.Unknown;
            for (var f = 0; f < sentence.Features[i].Length; f++)
                if (!learning || !(unknown && sentence.Named[i][f]) && chance.Fraction() >= options.Dropout) active[i].Add(sentence.Features[i][f]);
            var scale = learning ? 1 : 1 - options.Dropout;
            if (scale == 1)
                foreach (var feature in active[i]) rows.AddTo(word, feature);
            else
            {
                Span<float> sum = stackalloc float[WordInput.Vector];
                sum.Clear();
                foreach (var feature in active[i]) rows.AddTo(sum, feature);
                for (var k = 0; k < sum.Length; k++) word[k] += sum[k] * scale;
            }
            if (!learning || options.InputDropout == 0) continue;
            for (var k = 0; k < WordInput.Vector; k++)
            {
                var mask = chance.Fraction() < options.InputDropout ? 0 : 1 / (1 - options.InputDropout);
                masks[i * Outputs + k] = mask;
                word[k] *= mask;
            }
        }
    }

    private void Forward(int count, bool learning)
    {
        for (var side = 0; side < 2; side++)
        {
            Array.Clear(owns, 0, count * Gates);
            for (var i = 0; i < count; i++) inputs[side].Matrix.AddProduct(words.AsSpan(i * WordInput.Size, WordInput.Size), owns.AsSpan(i * Gates, Gates));
            layers[side].Run(owns, count);
            for (var i = 0; i < count; i++) layers[side].State(i).CopyTo(seen.AsSpan(i * Outputs + WordInput.Size + side * States));
        }
        for (var i = 0; i < count; i++)
        {
            words.AsSpan(i * WordInput.Size, WordInput.Size).CopyTo(seen.AsSpan(i * Outputs));
            if (!learning) continue;
            for (var k = WordInput.Size; k < Outputs; k++)
            {
                var mask = chance.Fraction() < options.StateDropout ? 0 : 1 / (1 - options.StateDropout);
                masks[i * Outputs + k] = mask;
                seen[i * Outputs + k] *= mask;
            }
        }
    }

    private void Back(NetworkSentence sentence)
    {
        var count = sentence.Labels.Length;
        Span<float> seenGradient = stackalloc float[Outputs];
        var wordGradients = new float[count * WordInput.Size];
        Array.Clear(stateGradients, 0, 2 * count * States);
        for (var i = 0; i < count; i++)
        {
            seenGradient.Clear();
            output.Back(seen.AsSpan(i * Outputs, Outputs), lattice.Gradient(i), seenGradient);
            seenGradient[..WordInput.Size].CopyTo(wordGradients.AsSpan(i * WordInput.Size));
            for (var k = 0; k < States; k++)
            {
                stateGradients[i * States + k] = seenGradient[WordInput.Size + k] * masks[i * Outputs + WordInput.Size + k];
                stateGradients[(count + i) * States + k] = seenGradient[WordInput.Size + States + k] * masks[i * Outputs + WordInput.Size + States + k];
            }
        }
        for (var before = 0; before < NameLabels.Count; before++) transitions.AddGradient(before, lattice.TransitionGradient(before));
        for (var side = 0; side < 2; side++)
        {
            layers[side].Back(stateGradients.AsSpan(side * count * States, count * States), ownGradients, count);
            for (var i = 0; i < count; i++)
                inputs[side].Back(words.AsSpan(i * WordInput.Size, WordInput.Size), ownGradients.AsSpan(i * Gates, Gates), wordGradients.AsSpan(i * WordInput.Size, WordInput.Size));
        }
        for (var i = 0; i < count; i++)
        {
            var gradient = wordGradients.AsSpan(i * WordInput.Size, WordInput.Vector);
            if (options.InputDropout > 0)
                for (var k = 0; k < gradient.Length; k++) gradient[k] *= masks[i * Outputs + k];
            foreach (var feature in active[i]) rows.Step(feature, gradient, options.Decay);
        }
    }

    private void Step(float rate)
    {
        steps++;
        foreach (var matrix in inputs) matrix.Step(rate, steps);
        foreach (var layer in layers) layer.Recurrent.Step(rate, steps);
        output.Step(rate, steps);
        transitions.Step(rate, steps);
    }

    private void Grow(int count)
    {
        if (words.Length >= count * WordInput.Size) return;
        var size = count * 2;
        words = new float[size * WordInput.Size];
        owns = new float[size * Gates];
        ownGradients = new float[size * Gates];
        stateGradients = new float[size * 2 * States];
        seen = new float[size * Outputs];
        masks = new float[size * Outputs];
    }
}
