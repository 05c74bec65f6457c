using System.Diagnostics;

namespace Mahdar.Testing;

/// <summary>Tells whether work takes time linear in the length of its input.</summary>
public static class Linear
{
    private const int Growth = 8;

    /// <summary>Eight times the input may take this much longer; a quadratic reader takes 64 times as long.</summary>
    private const double MostSlower = 28;

    /// <summary>Shorter times are noise.</summary>
    private const double Noise = 40;

    /// <summary>How much slower eight times the length is; 0 where both are too fast to tell.</summary>
    public static double Slowdown(Func<int, string> make, Action<string> work, int length)
    {
        string small = make(length), large = make(length * Growth);
        work(small);
        var best = double.MaxValue;
        for (var attempt = 0; attempt < 6 && best > MostSlower; attempt++)
        {
            double brief = Milliseconds(() => work(small)), full = Milliseconds(() => work(large));
            best = Math.Min(best, full < Noise ? 0 : full / Math.Max(brief, Noise / Growth));
        }
        return best;
    }

    public static bool IsLinear(double slowdown) => slowdown <= MostSlower;

    private static double Milliseconds(Action work)
    {
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed.TotalMilliseconds;
    }
}
