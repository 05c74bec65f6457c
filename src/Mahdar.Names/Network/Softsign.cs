using System.Runtime.Intrinsics;

namespace Mahdar.Names.Network;

/// <summary>x / (1 + |x|): bends like a hyperbolic tangent, and comes out the same on every machine.</summary>
internal static class Softsign
{
    public static Vector256<float> Of(Vector256<float> x) => x / (Vector256<float>.One + Vector256.Abs(x));

    /// <summary>From 0 to 1: how far a gate is open.</summary>
    public static Vector256<float> Gate(Vector256<float> x) => (Vector256<float>.One + Of(x)) * 0.5f;

    /// <summary>How steep the curve is where it has this value.</summary>
    public static Vector256<float> Slope(Vector256<float> value)
    {
        var rest = Vector256<float>.One - Vector256.Abs(value);
        return rest * rest;
    }

    /// <summary>The same for a gate.</summary>
    public static Vector256<float> GateSlope(Vector256<float> gate) => Slope(gate + gate - Vector256<float>.One) * 0.5f;
}
