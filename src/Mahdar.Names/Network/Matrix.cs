using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Mahdar.Names.Network;

/// <summary>A matrix of weights, a row for each input. Each sum is made in the same order with the same roundings whatever the processor, so that every machine gives the same.</summary>
internal sealed class Matrix
{
    public const int Lanes = 8;

    /// <summary>Columns worked on at once: as many as fit into registers.</summary>
    private const int Block = 64, LabelBlock = 16;

    private const int LineBytes = 64;

    /// <summary>Rows begin where lines of the processor's memory begin: a vector that lies on two lines costs twice as much.</summary>
    private readonly float[] weights;

    private readonly int first, inputs, outputs;

    public Matrix(int inputs, int outputs)
    {
        (this.inputs, this.outputs) = (inputs, outputs);
        weights = GC.AllocateArray<float>(inputs * outputs + LineBytes / sizeof(float), pinned: true);
        first = (int)(-Marshal.UnsafeAddrOfPinnedArrayElement(weights, 0) & LineBytes - 1) / sizeof(float);
    }

    public Matrix(int inputs, int outputs, ReadOnlySpan<float> weights) : this(inputs, outputs) => weights.CopyTo(Weights);

    public int Inputs => inputs;

    public int Outputs => outputs;

    public Span<float> Weights => weights.AsSpan(first, inputs * outputs);

    /// <summary>Adds to <paramref name="output"/> what the matrix makes of <paramref name="input"/>.</summary>
    public void AddProduct(ReadOnlySpan<float> input, Span<float> output)
    {
        var column = 0;
        for (; column + Block <= outputs; column += Block)
            if (Vector512.IsHardwareAccelerated) AddWideBlock(input, output[column..], column);
            else AddBlock(input, output[column..], column);
        for (; column < outputs; column += LabelBlock) AddLabels(input, output[column..], column);
    }

    /// <summary>Some of the rows.</summary>
    public Matrix Rows(int first, int count) => new(count, outputs, Weights.Slice(first * outputs, count * outputs));

    private void AddBlock(ReadOnlySpan<float> input, Span<float> output, int column)
    {
        ref var weight = ref weights[first + column];
        ref var sum = ref MemoryMarshal.GetReference(output);
        var (a, b, c, d) = (Vector256.LoadUnsafe(ref sum), Vector256.LoadUnsafe(ref sum, 8), Vector256.LoadUnsafe(ref sum, 16), Vector256.LoadUnsafe(ref sum, 24));
        var (e, f, g, h) = (Vector256.LoadUnsafe(ref sum, 32), Vector256.LoadUnsafe(ref sum, 40), Vector256.LoadUnsafe(ref sum, 48), Vector256.LoadUnsafe(ref sum, 56));
        nuint row = 0;
        for (var i = 0; i < inputs; i++, row += (nuint)outputs)
        {
            var own = Vector256.Create(input[i]);
            a = Vector256.FusedMultiplyAdd(own, Vector256.LoadUnsafe(ref weight, row), a);
            b = Vector256.FusedMultiplyAdd(own, Vector256.LoadUnsafe(ref weight, row + 8), b);
            c = Vector256.FusedMultiplyAdd(own, Vector256.LoadUnsafe(ref weight, row + 16), c);
            d = Vector256.FusedMultiplyAdd(own, Vector256.LoadUnsafe(ref weight, row + 24), d);
            e = Vector256.FusedMultiplyAdd(own, Vector256.LoadUnsafe(ref weight, row + 32), e);
            f = Vector256.FusedMultiplyAdd(own, Vector256.LoadUnsafe(ref weight, row + 40), f);
            g = Vector256.FusedMultiplyAdd(own, Vector256.LoadUnsafe(ref weight, row + 48), g);
            h = Vector256.FusedMultiplyAdd(own, Vector256.LoadUnsafe(ref weight, row + 56), h);
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

    private void AddWideBlock(ReadOnlySpan<float> input, Span<float> output, int column)
    {
        ref var weight = ref weights[first + column];
        ref var sum = ref MemoryMarshal.GetReference(output);
        var (a, b, c, d) = (Vector512.LoadUnsafe(ref sum), Vector512.LoadUnsafe(ref sum, 16), Vector512.LoadUnsafe(ref sum, 32), Vector512.LoadUnsafe(ref sum, 48));
        nuint row = 0;
        for (var i = 0; i < inputs; i++, row += (nuint)outputs)
        {
            var own = Vector512.Create(input[i]);
            a = Vector512.FusedMultiplyAdd(own, Vector512.LoadUnsafe(ref weight, row), a);
            b = Vector512.FusedMultiplyAdd(own, Vector512.LoadUnsafe(ref weight, row + 16), b);
            c = Vector512.FusedMultiplyAdd(own, Vector512.LoadUnsafe(ref weight, row + 32), c);
            d = Vector512.FusedMultiplyAdd(own, Vector512.LoadUnsafe(ref weight, row + 48), d);
        }
        a.StoreUnsafe(ref sum);
        b.StoreUnsafe(ref sum, 16);
        c.StoreUnsafe(ref sum, 32);
        d.StoreUnsafe(ref sum, 48);
    }

    /// <summary>Few columns: every other row is added up by itself, so that no sum waits long for the last.</summary>
    private void AddLabels(ReadOnlySpan<float> input, Span<float> output, int column)
    {
        ref var weight = ref weights[first + column];
        ref var sum = ref MemoryMarshal.GetReference(output);
        var (a, b) = (Vector256.LoadUnsafe(ref sum), Vector256.LoadUnsafe(ref sum, 8));
        var (c, d) = (Vector256<float>.Zero, Vector256<float>.Zero);
        nuint row = 0;
        for (var i = 0; i < inputs; i += 2, row += 2 * (nuint)outputs)
        {
            var (even, odd) = (Vector256.Create(input[i]), Vector256.Create(input[i + 1]));
            a = Vector256.FusedMultiplyAdd(even, Vector256.LoadUnsafe(ref weight, row), a);
            b = Vector256.FusedMultiplyAdd(even, Vector256.LoadUnsafe(ref weight, row + 8), b);
            c = Vector256.FusedMultiplyAdd(odd, Vector256.LoadUnsafe(ref weight, row + (nuint)outputs), c);
            d = Vector256.FusedMultiplyAdd(odd, Vector256.LoadUnsafe(ref weight, row + (nuint)outputs + 8), d);
        }
        (a + c).StoreUnsafe(ref sum);
        (b + d).StoreUnsafe(ref sum, 8);
    }
}
