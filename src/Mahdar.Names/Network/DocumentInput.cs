using System.Runtime.Intrinsics;

namespace Mahdar.Names.Network;

/// <summary>What a document is about: the mean of its words' vectors, and what that brings to the gates and labels of each word.</summary>
internal sealed class DocumentInput(NetworkModel network)
{
    private readonly Matrix[] inputs = Array.ConvertAll(network.Inputs, input => input.Rows(WordInput.Document, WordInput.Vector));
    private readonly Matrix output = network.Output.Rows(WordInput.Document, WordInput.Vector);
    private readonly float[] vector = new float[WordInput.Vector];
    private readonly float[][] gates = [new float[GatedLayer.Gates], new float[GatedLayer.Gates]];
    private readonly float[] labels = new float[NameLabels.Scored];

    public ReadOnlySpan<float> Labels => labels;

    public ReadOnlySpan<float> Gates(int side) => gates[side];

    public void Clear() => Array.Clear(vector);

    public void Add(ReadOnlySpan<float> word)
    {
        for (var i = 0; i < vector.Length; i += Matrix.Lanes) (Vector256.Create(vector, i) + Vector256.Create(word[i..])).CopyTo(vector, i);
    }

    /// <summary>The vector of a document of so many words, of the sum of theirs.</summary>
    public static void Scale(Span<float> sum, int words)
    {
        for (var i = 0; i < sum.Length; i++) sum[i] *= WordInput.DocumentScale / Math.Max(1, words);
    }

    public void Finish(int words)
    {
        Scale(vector, words);
        for (var side = 0; side < gates.Length; side++)
        {
            Array.Clear(gates[side]);
            inputs[side].AddProduct(vector, gates[side]);
        }
        Array.Clear(labels);
        output.AddProduct(vector, labels);
    }
}
