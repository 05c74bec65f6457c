using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Mahdar.Names.Network;

/// <summary>
/// A gated recurrent layer (GRU, Cho 2014) without its input weights: what each word brings to the two gates and to the new state is handed in.
/// </summary>
internal sealed class GatedLayer(Matrix recurrent)
{
    public const int Size = 32, Gates = 3 * Size;

    public Matrix Recurrent => recurrent;

    /// <summary>Makes the next state of the last one.</summary>
    /// <param name="own">What the word brings: keep gate, reset gate, new state.</param>
    /// <param name="gates">Takes the gates and the new state before they are mixed.</param>
    /// <param name="past">Takes what the last state brings.</param>
    public void Step(ReadOnlySpan<float> own, ReadOnlySpan<float> state, Span<float> gates, Span<float> past, Span<float> next)
    {
        past[..Gates].Clear();
        recurrent.AddProduct(state, past);
        ref var o = ref MemoryMarshal.GetReference(own);
        ref var p = ref MemoryMarshal.GetReference(past);
        ref var g = ref MemoryMarshal.GetReference(gates);
        for (nuint i = 0; i < Size; i += Matrix.Lanes)
        {
            var keep = Softsign.Gate(Vector256.LoadUnsafe(ref o, i) + Vector256.LoadUnsafe(ref p, i));
            var reset = Softsign.Gate(Vector256.LoadUnsafe(ref o, i + Size) + Vector256.LoadUnsafe(ref p, i + Size));
            var fresh = Softsign.Of(Vector256.LoadUnsafe(ref o, i + 2 * Size) + reset * Vector256.LoadUnsafe(ref p, i + 2 * Size));
            keep.StoreUnsafe(ref g, i);
            reset.StoreUnsafe(ref g, i + Size);
            fresh.StoreUnsafe(ref g, i + 2 * Size);
            (keep * Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(state), i) + (Vector256<float>.One - keep) * fresh).StoreUnsafe(ref MemoryMarshal.GetReference(next), i);
        }
    }
}
