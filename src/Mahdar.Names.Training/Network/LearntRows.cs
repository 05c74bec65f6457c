using System.Runtime.Intrinsics;
using Mahdar.Names.Network;

namespace Mahdar.Names.Training.Network;

/// <summary>A vector for each feature of a word, each weight with a step of its own (AdaGrad, Duchi 2011).</summary>
internal sealed class LearntRows(int count, float rate)
{
    public const int Size = WordInput.Vector;

    private const float Least = 1e-4f;

    private readonly float[] weights = new float[count * Size];
    private readonly float[] squares = new float[count * Size];

    public void AddTo(Span<float> input, int feature)
    {
        for (var i = 0; i < Size; i += Matrix.Lanes)
            (Vector256.Create<float>(input[i..]) + Vector256.Create(weights, feature * Size + i)).CopyTo(input[i..]);
    }

    public void Step(int feature, ReadOnlySpan<float> gradient, float decay)
    {
        for (var i = 0; i < Size; i += Matrix.Lanes)
        {
            var at = feature * Size + i;
            var weight = Vector256.Create(weights, at);
            var error = Vector256.Create(gradient[i..]) + weight * decay;
            var square = Vector256.Create(squares, at) + error * error;
            square.CopyTo(squares, at);
            (weight - error * rate / (Vector256.Sqrt(square) + Vector256.Create(Least))).CopyTo(weights, at);
        }
    }

    /// <summary>The vectors as small integers, each feature left out as often in training as its vector is made shorter.</summary>
    public VectorTable Round(IReadOnlyList<ulong> features, float share)
    {
        var numbers = new SortedDictionary<uint, int>();
        for (var feature = 0; feature < features.Count; feature++) numbers.TryAdd(WeightTable.Key(features[feature]), feature);
        var rounded = numbers.Values.SelectMany(feature => Enumerable.Range(feature * Size, Size)).Select(at => (sbyte)Math.Clamp(MathF.Round(weights[at] * share / VectorTable.Unit), -sbyte.MaxValue, sbyte.MaxValue));
        return new VectorTable([.. numbers.Keys], rounded.ToArray());
    }
}
