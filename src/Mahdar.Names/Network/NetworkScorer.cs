using System.Runtime.Intrinsics;

namespace Mahdar.Names.Network;

/// <summary>Adds what the network makes of a sentence, read in both directions, to the scores of its labels.</summary>
internal sealed class NetworkScorer(WordTable words, NetworkModel network, TextGenre genre)
{
    private const int Size = GatedLayer.Size, Gates = GatedLayer.Gates, Labels = NameLabels.Scored;

    private readonly NetworkWords known = new(words, network, genre);
    private readonly DocumentInput document = new(network);
    private readonly GatedLayer[] layers = Array.ConvertAll(network.Recurrents, matrix => new GatedLayer(matrix));
    private readonly Matrix[] outputs = [network.Output.Rows(WordInput.Size, Size), network.Output.Rows(WordInput.Size + Size, Size)];
    private readonly float[] own = new float[Gates], gates = new float[Gates], past = new float[Gates];
    private float[] sums = [];

    /// <summary>Looks at what the whole document is about.</summary>
    public void Begin(WordForms forms)
    {
        document.Clear();
        for (var i = 0; i < forms.Count; i++) document.Add(known.Find(forms.Hash(i), forms[i])[NetworkWords.Vector..]);
        document.Finish(forms.Count);
    }

    public void AddTo(Span<Vector256<short>> scores, WordForms forms, int start)
    {
        if (sums.Length < scores.Length * Labels) sums = new float[scores.Length * 2 * Labels];
        Read(forms, start, scores.Length, forwards: true);
        Read(forms, start, scores.Length, forwards: false);
        for (var i = 0; i < scores.Length; i++) scores[i] += Units(sums.AsSpan(i * Labels, Labels));
    }

    private void Read(WordForms forms, int start, int count, bool forwards)
    {
        Span<float> state = stackalloc float[Size];
        state.Clear();
        var side = forwards ? 0 : 1;
        for (var step = 0; step < count; step++)
        {
            var i = forwards ? step : count - 1 - step;
            var word = known.Find(forms.Hash(start + i), forms[start + i]);
            var sum = sums.AsSpan(i * Labels, Labels);
            if (forwards) Add(word.Slice(NetworkWords.Labels, Labels), document.Labels, sum);
            Add(word.Slice(side * Gates, Gates), document.Gates(side), own);
            layers[side].Step(own, state, gates, past, state);
            outputs[side].AddProduct(state, sum);
        }
    }

    private static void Add(ReadOnlySpan<float> one, ReadOnlySpan<float> other, Span<float> sum)
    {
        for (var i = 0; i < sum.Length; i += Matrix.Lanes) (Vector256.Create(one[i..]) + Vector256.Create(other[i..])).CopyTo(sum[i..]);
    }

    private static Vector256<short> Units(ReadOnlySpan<float> sum)
    {
        var most = Vector256.Create(NameModel.MostOfNetwork);
        var low = Vector256.Min(Vector256.Max(Vector256.Create(sum) * NameModel.NetworkScale, -most), most);
        var high = Vector256.Min(Vector256.Max(Vector256.Create(sum[Matrix.Lanes..]) * NameModel.NetworkScale, -most), most);
        return Vector256.Narrow(Vector256.ConvertToInt32(low), Vector256.ConvertToInt32(high));
    }
}
