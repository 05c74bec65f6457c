using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Mahdar.Names.Training;

/// <summary>
/// Weights in rows of eight lanes, learnt with a step for each weight by itself and both penalties (FTRL-Proximal, McMahan 2013). Eight
/// lanes always, whatever the processor has, so that sums come out the same.
/// </summary>
internal sealed class WeightLearner(int size, TrainingOptions options)
{
    public const int Lanes = 8;

    private readonly float[] weights = new float[size];
    private readonly float[] sums = new float[size];
    private readonly float[] squares = new float[size];

    public ReadOnlySpan<float> Weights => weights;

    public Vector256<float> Row(int at) => Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(weights), (nuint)at);

    /// <summary>Takes one step down the gradient of the loss.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Step(int at, Vector256<float> gradient)
    {
        ref var weight = ref MemoryMarshal.GetArrayDataReference(weights);
        ref var sum = ref MemoryMarshal.GetArrayDataReference(sums);
        ref var square = ref MemoryMarshal.GetArrayDataReference(squares);
        var rate = 1 / options.Rate;
        var oldSquare = Vector256.LoadUnsafe(ref square, (nuint)at);
        var newSquare = oldSquare + gradient * gradient;
        var root = Vector256.Sqrt(newSquare);
        var change = (root - Vector256.Sqrt(oldSquare)) * rate;
        var newSum = Vector256.LoadUnsafe(ref sum, (nuint)at) + gradient - change * Vector256.LoadUnsafe(ref weight, (nuint)at);
        newSum.StoreUnsafe(ref sum, (nuint)at);
        newSquare.StoreUnsafe(ref square, (nuint)at);
        var size = Vector256.Max(Vector256.Abs(newSum) - Vector256.Create(options.Sparsity), Vector256<float>.Zero);
        var scaled = size / (root * rate + Vector256.Create(rate + options.Decay));
        var negative = Vector256.GreaterThan(newSum, Vector256<float>.Zero);
        Vector256.ConditionalSelect(negative, -scaled, scaled).StoreUnsafe(ref weight, (nuint)at);
    }
}
