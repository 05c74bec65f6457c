namespace Mahdar.Storage.Sqlite;

/// <summary>The values of a row as one number: of all rows of a store no two are expected to have the same.</summary>
internal static class RowHash
{
    private const ulong First = 14695981039346656037, Second = 0x9E3779B97F4A7C15, FirstPrime = 1099511628211, SecondPrime = 0xC2B2AE3D27D4EB4F;

    public static UInt128 Of(ReadOnlySpan<object?> row)
    {
        var (one, other) = (First, Second);
        foreach (var value in row)
            switch (value)
            {
                case string text:
                    foreach (var c in text) Take(c, ref one, ref other);
                    Take(0x10000, ref one, ref other);
                    break;
                case null:
                    Take(0x10001, ref one, ref other);
                    break;
                case double number:
                    Take(BitConverter.DoubleToUInt64Bits(number), ref one, ref other);
                    break;
                default:
                    Take((ulong)Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture) + 0x10002, ref one, ref other);
                    break;
            }
        return new UInt128(one, other);
    }

    private static void Take(ulong value, ref ulong one, ref ulong other)
    {
        one = (one ^ value) * FirstPrime;
        other = ulong.RotateLeft((other ^ value) * SecondPrime, 29);
    }
}
