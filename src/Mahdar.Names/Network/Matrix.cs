using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Mahdar.Names.Network;

/// <summary>A matrix of weights, a row for each input; eight lanes always and no fused steps, so that every machine gives the same.</summary>
internal sealed class Matrix(int inputs, int outputs, float[] weights)
{
    public const int Lanes = 8;

    /// <summary>Columns worked on at once: as many as fit into registers.</summary>
    private const int Block = 64;

    public Matrix(int inputs, int outputs) : this(inputs, outputs, new float[inputs * outputs])
    {
    }

    public int Inputs => inputs;

    public int Outputs => outputs;

    public float[] Weights => weights;

    /// <summary>Adds to <paramref name="output"/> what the matrix makes of <paramref name="input"/>.</summary>
    public void AddProduct(ReadOnlySpan<float> input, Span<float> output)
    {
        var column = 0;
        for (; column + Block <= outputs; column += Block) AddBlock(input, output[column..], column);
        for (; column < outputs; column += Lanes) AddLanes(input, output[column..], column);
    }

    /// <summary>Some of the rows.</summary>
    public Matrix Rows(int first, int count) => new(count, outputs, weights[(first * outputs)..((first + count) * outputs)]);

    private void AddBlock(ReadOnlySpan<float> input, Span<float> output, int column)
    {
        ref var weight = ref weights[column];
        ref var sum = ref MemoryMarshal.GetReference(output);
        var (a, b, c, d) = (Vector256.LoadUnsafe(ref sum), Vector256.LoadUnsafe(ref sum, 8), Vector256.LoadUnsafe(ref sum, 16), Vector256.LoadUnsafe(ref sum, 24));
        var (e, f, g, h) = (Vector256.LoadUnsafe(ref sum, 32), Vector256.LoadUnsafe(ref sum, 40), Vector256.LoadUnsafe(ref sum, 48), Vector256.LoadUnsafe(ref sum, 56));
        nuint row = 0;
        for (var i = 0; i < inputs; i++, row += (nuint)outputs)
        {
            var own = Vector256.Create(input[i]);
            a += own * Vector256.LoadUnsafe(ref weight, row);
            b += own * Vector256.LoadUnsafe(ref weight, row + 8);
            c += own * Vector256.LoadUnsafe(ref weight, row + 16);
            d += own * Vector256.LoadUnsafe(ref weight, row + 24);
            e += own * Vector256.LoadUnsafe(ref weight, row + 32);
            f += own * Vector256.LoadUnsafe(ref weight, row + 40);
            g += own * Vector256.LoadUnsafe(ref weight, row + 48);
            h += own * Vector256.LoadUnsafe(ref weight, row + 56);
        }
        a.StoreUnsafe(ref sum);
        b.StoreUnsafe(ref sum, 8);
        c.StoreUnsafe(ref sum, 16);
        d.StoreUnsafe(ref sum, 24);
        e.StoreUnsafe(ref sum, 32);
        f.StoreUnsafe(ref sum, 40);
        g.StoreUnsafe(ref sum, 48);
        h.StoreUnsafe(ref sum, 56);
    }

    private void AddLanes(ReadOnlySpan<float> input, Span<float> output, int column)
    {
        ref var weight = ref weights[column];
        var sum = Vector256.Create<float>(output);
        for (var i = 0; i < inputs; i++) sum += Vector256.Create(input[i]) * Vector256.LoadUnsafe(ref weight, (nuint)(i * outputs));
        sum.CopyTo(output);
    }
}
