using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Mahdar.Names.Network;

/// <summary>
/// A recurrent layer with one gate (minimal gated unit, Zhou 2016) without its input weights: what each word brings to the gate and to the new state
/// is handed in.
/// </summary>
internal sealed class GatedLayer(Matrix recurrent)
{
    public const int Size = 32, Gates = 2 * Size;

    public Matrix Recurrent => recurrent;

    /// <summary>Makes the next state of the last one.</summary>
    /// <param name="own">What the word brings: gate, new state.</param>
    /// <param name="gates">Takes the gate and the new state before they are mixed.</param>
    public void Step(ReadOnlySpan<float> own, ReadOnlySpan<float> state, Span<float> gates, Span<float> next)
    {
        own[..Gates].CopyTo(gates);
        recurrent.AddProduct(state, gates);
        ref var g = ref MemoryMarshal.GetReference(gates);
        for (nuint i = 0; i < Size; i += Matrix.Lanes)
        {
            var (keep, fresh) = Softsign.Both(Vector256.LoadUnsafe(ref g, i), Vector256.LoadUnsafe(ref g, i + Size));
            keep.StoreUnsafe(ref g, i);
            fresh.StoreUnsafe(ref g, i + Size);
            (keep * Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(state), i) + (Vector256<float>.One - keep) * fresh).StoreUnsafe(ref MemoryMarshal.GetReference(next), i);
        }
    }
}
