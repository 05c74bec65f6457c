using System.Runtime.Intrinsics;

namespace Mahdar.Names.Network;

/// <summary>Adds what the network makes of a sentence, read in both directions, to the scores of its labels.</summary>
internal sealed class NetworkScorer(WordTable words, NetworkModel network, TextGenre genre)
{
    private const int Size = GatedLayer.Size, Gates = GatedLayer.Gates, Labels = NameLabels.Scored, Row = NetworkWords.Row, States = NetworkModel.Layers * Size;

    private static readonly float[] Silence = new float[Size];

    private readonly NetworkWords known = new(words, network, genre);
    private readonly GatedLayer[] layers = Array.ConvertAll(network.Recurrents, matrix => new GatedLayer(matrix));
    private readonly float[] gates = new float[Gates];
    private float[] rows = [], states = [];

    /// <param name="profiles">Those of the words of the sentence, which are the words of <paramref name="forms"/> from <paramref name="start"/>.</param>
    public void AddTo(Span<Vector256<short>> scores, WordForms forms, ReadOnlySpan<WordProfile> profiles, int start)
    {
        Grow(scores.Length);
        for (var i = 0; i < scores.Length; i++) known.Read(forms.Hash(start + i), forms[start + i], profiles[i], rows.AsSpan(i * Row, Row));
        // No layer waits for another, so the processor works on all of them at once.
        for (var step = 0; step < scores.Length; step++)
            for (var layer = 0; layer < layers.Length; layer++) Step(layer, step, scores.Length);
        for (var i = 0; i < scores.Length; i++)
        {
            var labels = rows.AsSpan(i * Row + NetworkWords.Labels, Labels);
            network.OutputOfStates.AddProduct(states.AsSpan(i * States, States), labels);
            scores[i] += Units(labels);
        }
    }

    private void Step(int layer, int step, int count)
    {
        var backwards = layer % 2 != 0;
        var word = backwards ? count - 1 - step : step;
        var before = step == 0 ? Silence : State(backwards ? word + 1 : word - 1, layer);
        layers[layer].Step(rows.AsSpan(word * Row + layer * Gates, Gates), before, gates, State(word, layer));
    }

    private Span<float> State(int word, int layer) => states.AsSpan(word * States + layer * Size, Size);

    private void Grow(int count)
    {
        if (states.Length >= count * States) return;
        rows = new float[count * 2 * Row];
        states = new float[count * 2 * States];
    }

    private static Vector256<short> Units(ReadOnlySpan<float> sum)
    {
        var most = Vector256.Create(NameModel.MostOfNetwork);
        var low = Vector256.Min(Vector256.Max(Vector256.Create(sum) * NameModel.Scale, -most), most);
        var high = Vector256.Min(Vector256.Max(Vector256.Create(sum[Matrix.Lanes..]) * NameModel.Scale, -most), most);
        return Vector256.Narrow(Vector256.ConvertToInt32(low), Vector256.ConvertToInt32(high));
    }
}
