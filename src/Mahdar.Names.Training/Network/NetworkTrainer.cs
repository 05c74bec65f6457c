using Mahdar.Learning;
using Mahdar.Names.Network;

namespace Mahdar.Names.Training.Network;

/// <summary>Learns a recurrent network in both directions whose outputs are the scores of a linear-chain conditional random field.</summary>
internal sealed class NetworkTrainer
{
    private const int States = GatedLayer.Size, Gates = GatedLayer.Gates, Outputs = NetworkModel.Outputs, TransitionRow = 24;

    private readonly NetworkOptions options;
    private readonly Chance chance;
    private readonly LearntInputs words;
    private readonly LearntMatrix[] inputs;
    private readonly LearntLayer[] layers;
    private readonly LearntMatrix output;
    private readonly LearntMatrix transitions;
    private readonly SentenceLattice lattice = new();
    private float[] owns = [], ownGradients = [], stateGradients = [], wordGradients = [], seen = [], masks = [];
    private int steps;

    public NetworkTrainer(int features, NetworkOptions options)
    {
        this.options = options;
        chance = new Chance(options.Seed);
        words = new LearntInputs(features, options, chance);
        inputs = Enumerable.Range(0, NetworkModel.Layers).Select(_ => new LearntMatrix(WordInput.Size, Gates, chance)).ToArray();
        layers = Enumerable.Range(0, NetworkModel.Layers).Select(layer => new LearntLayer(layer % 2 != 0, chance)).ToArray();
        output = new LearntMatrix(Outputs, NameLabels.Scored, chance);
        transitions = new LearntMatrix(NameLabels.Count, TransitionRow, chance);
        transitions.Matrix.Weights.Clear();
    }

    /// <param name="lastRate">What the step of the matrices falls to, from that of the options.</param>
    public void Train(IReadOnlyList<NetworkSentence> sentences, int rounds, float lastRate, Action<int, double>? report = null)
    {
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        var total = (float)rounds * sentences.Count;
        for (var round = 0; round < rounds; round++)
        {
            chance.Shuffle(order);
            var loss = 0d;
            for (var i = 0; i < order.Length; i++)
            {
                loss += Learn(sentences[order[i]]);
                if ((i + 1) % options.Batch == 0) Step(options.Rate + (lastRate - options.Rate) * (round * order.Length + i) / total);
            }
            report?.Invoke(round + 1, loss);
        }
    }

    /// <summary>What was learnt, for the features that these keys stand for.</summary>
    public NetworkModel Finish(VectorTable vectors, IReadOnlyList<ulong> features)
    {
        var pairs = new short[Transitions.Size];
        for (var before = 0; before < NameLabels.Count; before++)
            for (var label = 0; label < NameLabels.Count; label++) pairs[before * NameLabels.Count + label] = (short)MathF.Round(Transition(before, label) * NameModel.Scale);
        return new NetworkModel(vectors, words.Round(features), Array.ConvertAll(inputs, input => input.Matrix), Array.ConvertAll(layers, layer => layer.Recurrent.Matrix), output.Matrix, pairs);
    }

    private float Transition(int before, int label) => transitions.Matrix.Weights[before * TransitionRow + label];

    private double Learn(NetworkSentence sentence)
    {
        var count = sentence.Labels.Length;
        Grow(count);
        words.Draw(sentence);
        Forward(count);
        lattice.Reset(count);
        for (var before = 0; before < NameLabels.Count; before++)
            for (var label = 0; label < NameLabels.Count; label++) lattice.SetTransition(before, label, Transition(before, label));
        for (var i = 0; i < count; i++)
        {
            lattice.Scores(i).Clear();
            output.Matrix.AddProduct(Seen(i), lattice.Scores(i));
        }
        var loss = lattice.Expect(sentence.Labels);
        BackFromLabels(count, sentence.Weight);
        BackFromStates(count);
        return loss;
    }

    private void Forward(int count)
    {
        for (var side = 0; side < layers.Length; side++)
        {
            Array.Clear(owns, 0, count * Gates);
            for (var i = 0; i < count; i++) inputs[side].Matrix.AddProduct(words.Word(i), owns.AsSpan(i * Gates, Gates));
            layers[side].Run(owns, count);
            for (var i = 0; i < count; i++) layers[side].State(i).CopyTo(Seen(i)[(WordInput.Size + side * States)..]);
        }
        for (var i = 0; i < count; i++)
        {
            words.Word(i).CopyTo(Seen(i));
            Masks.Draw(Mask(i), options.StateDropout, chance);
            Masks.Apply(Mask(i), Seen(i)[WordInput.Size..]);
        }
    }

    private void BackFromLabels(int count, float weight)
    {
        Span<float> gradient = stackalloc float[Outputs];
        Span<float> errors = stackalloc float[TransitionRow];
        for (var i = 0; i < count; i++)
        {
            gradient.Clear();
            Scale(lattice.Gradient(i), weight, errors);
            output.Back(Seen(i), errors[..NameLabels.Scored], gradient);
            gradient[..WordInput.Size].CopyTo(wordGradients.AsSpan(i * WordInput.Size));
            var states = gradient[WordInput.Size..];
            Masks.Apply(Mask(i), states);
            for (var side = 0; side < layers.Length; side++) states.Slice(side * States, States).CopyTo(stateGradients.AsSpan((side * count + i) * States));
        }
        for (var before = 0; before < NameLabels.Count; before++)
        {
            Scale(lattice.TransitionGradient(before), weight, errors);
            transitions.AddGradient(before, errors);
        }
    }

    private static void Scale(ReadOnlySpan<float> values, float by, Span<float> into)
    {
        for (var i = 0; i < values.Length; i++) into[i] = values[i] * by;
    }

    private void BackFromStates(int count)
    {
        for (var side = 0; side < layers.Length; side++)
        {
            layers[side].Back(stateGradients.AsSpan(side * count * States, count * States), ownGradients, count);
            for (var i = 0; i < count; i++) inputs[side].Back(words.Word(i), ownGradients.AsSpan(i * Gates, Gates), wordGradients.AsSpan(i * WordInput.Size, WordInput.Size));
        }
        for (var i = 0; i < count; i++) words.Back(i, wordGradients.AsSpan(i * WordInput.Size, WordInput.Vector));
    }

    private void Step(float rate)
    {
        steps++;
        LearntMatrix[] all = [.. inputs, .. layers.Select(layer => layer.Recurrent), output, transitions];
        foreach (var matrix in all) matrix.Step(rate, steps);
    }

    private Span<float> Seen(int word) => seen.AsSpan(word * Outputs, Outputs);

    private Span<float> Mask(int word) => masks.AsSpan(word * NetworkModel.Layers * States, NetworkModel.Layers * States);

    private void Grow(int count)
    {
        if (owns.Length >= count * Gates) return;
        var size = count * 2;
        owns = new float[size * Gates];
        ownGradients = new float[size * Gates];
        stateGradients = new float[size * NetworkModel.Layers * States];
        wordGradients = new float[size * WordInput.Size];
        seen = new float[size * Outputs];
        masks = new float[size * NetworkModel.Layers * States];
    }
}
