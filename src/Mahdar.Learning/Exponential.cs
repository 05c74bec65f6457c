namespace Mahdar.Learning;

/// <summary>
/// e to the x from additions and multiplications alone: the library's own differs in the last bit from machine to machine, and a model
/// must come out the same everywhere.
/// </summary>
public static class Exponential
{
    private const double Log2E = 1.4426950408889634, Ln2High = 0.693147180369123816490, Ln2Low = 1.90821492927058770002e-10;

    public static double Of(double x)
    {
        if (x < -700) return 0;
        if (x > 700) x = 700;
        var power = Math.Floor(x * Log2E + 0.5);
        var rest = x - power * Ln2High - power * Ln2Low;
        double sum = 1, term = 1;
        for (var i = 1; i <= 11; i++)
        {
            term = term * rest / i;
            sum += term;
        }
        return sum * BitConverter.Int64BitsToDouble((long)power + 1023 << 52);
    }
}
