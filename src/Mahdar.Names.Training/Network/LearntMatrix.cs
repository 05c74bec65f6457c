using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Mahdar.Learning;
using Mahdar.Names.Network;

namespace Mahdar.Names.Training.Network;

/// <summary>A matrix that learns (Adam, Kingma 2015).</summary>
internal sealed class LearntMatrix
{
    private const float Memory = 0.9f, SquareMemory = 0.999f, Least = 1e-8f, MostGradient = 1f;

    private readonly float[] gradients;
    private readonly float[] means;
    private readonly float[] squares;

    public LearntMatrix(int inputs, int outputs, Chance chance)
    {
        Matrix = new Matrix(inputs, outputs);
        var most = MathF.Sqrt(6f / (inputs + outputs));
        for (var i = 0; i < Matrix.Weights.Length; i++) Matrix.Weights[i] = (chance.Fraction() * 2 - 1) * most;
        gradients = new float[Matrix.Weights.Length];
        means = new float[gradients.Length];
        squares = new float[gradients.Length];
    }

    public Matrix Matrix { get; }

    /// <summary>Adds to the gradient of the input, and to that of the weights, what follows from the gradient of the output.</summary>
    public void Back(ReadOnlySpan<float> input, ReadOnlySpan<float> output, Span<float> inputGradient)
    {
        var outputs = Matrix.Outputs;
        for (var i = 0; i < Matrix.Inputs; i++)
        {
            ref var weight = ref Matrix.Weights[i * outputs];
            ref var gradient = ref gradients[i * outputs];
            ref var out0 = ref MemoryMarshal.GetReference(output);
            var own = Vector256.Create(input[i]);
            var sum = Vector256<float>.Zero;
            for (nuint at = 0; at < (nuint)outputs; at += Matrix.Lanes)
            {
                var error = Vector256.LoadUnsafe(ref out0, at);
                sum = Vector256.FusedMultiplyAdd(error, Vector256.LoadUnsafe(ref weight, at), sum);
                Vector256.FusedMultiplyAdd(own, error, Vector256.LoadUnsafe(ref gradient, at)).StoreUnsafe(ref gradient, at);
            }
            var halves = sum.GetLower() + sum.GetUpper();
            inputGradient[i] += (halves[0] + halves[1]) + (halves[2] + halves[3]);
        }
    }

    /// <summary>Adds to the gradient of one row.</summary>
    public void AddGradient(int row, ReadOnlySpan<float> gradient)
    {
        for (var i = 0; i < gradient.Length; i++) gradients[row * Matrix.Outputs + i] += gradient[i];
    }

    /// <summary>Takes a step down the gradient gathered since the last one.</summary>
    public void Step(float rate, int steps)
    {
        var correction = rate * MathF.Sqrt(1 - Power(SquareMemory, steps)) / (1 - Power(Memory, steps));
        for (var at = 0; at < gradients.Length; at += Matrix.Lanes)
        {
            var gradient = Vector256.Min(Vector256.Max(Vector256.Create(gradients, at), Vector256.Create(-MostGradient)), Vector256.Create(MostGradient));
            var mean = Vector256.Create(means, at) * Memory + gradient * (1 - Memory);
            var square = Vector256.Create(squares, at) * SquareMemory + gradient * gradient * (1 - SquareMemory);
            mean.CopyTo(means, at);
            square.CopyTo(squares, at);
            (Vector256.Create<float>(Matrix.Weights[at..]) - mean * correction / (Vector256.Sqrt(square) + Vector256.Create(Least))).CopyTo(Matrix.Weights[at..]);
        }
        Array.Clear(gradients);
    }

    private static float Power(float of, int times)
    {
        float power = 1, square = of;
        for (; times > 0; times >>= 1, square *= square)
            if ((times & 1) != 0) power *= square;
        return power;
    }
}
