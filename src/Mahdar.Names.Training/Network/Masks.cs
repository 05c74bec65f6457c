using Mahdar.Learning;

namespace Mahdar.Names.Training.Network;

/// <summary>Which numbers are left out by chance; the others grow so that the sum stays.</summary>
internal static class Masks
{
    public static void Draw(Span<float> mask, float share, Chance chance)
    {
        for (var i = 0; i < mask.Length; i++) mask[i] = chance.Fraction() < share ? 0 : 1 / (1 - share);
    }

    public static void Apply(ReadOnlySpan<float> mask, Span<float> values)
    {
        for (var i = 0; i < mask.Length; i++) values[i] *= mask[i];
    }
}
