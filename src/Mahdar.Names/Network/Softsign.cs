using System.Runtime.Intrinsics;

namespace Mahdar.Names.Network;

/// <summary>x / (1 + |x|): bends like a hyperbolic tangent, and comes out the same on every machine.</summary>
internal static class Softsign
{
    /// <summary>A gate, from 0 to 1, and a new state, from -1 to 1, with one division for both.</summary>
    public static (Vector256<float> Gate, Vector256<float> State) Both(Vector256<float> gate, Vector256<float> state)
    {
        var (bend, other) = (Vector256<float>.One + Vector256.Abs(gate), Vector256<float>.One + Vector256.Abs(state));
        var share = Vector256<float>.One / (bend * other);
        return ((Vector256<float>.One + gate * other * share) * 0.5f, state * bend * share);
    }

    /// <summary>How steep the curve is where it has this value.</summary>
    public static Vector256<float> Slope(Vector256<float> value)
    {
        var rest = Vector256<float>.One - Vector256.Abs(value);
        return rest * rest;
    }

    /// <summary>The same for a gate.</summary>
    public static Vector256<float> GateSlope(Vector256<float> gate) => Slope(gate + gate - Vector256<float>.One) * 0.5f;
}
