using System.Globalization;

namespace Mahdar.Benchmarks;

internal sealed record BenchmarkOptions(IReadOnlyList<string> Paths, int Workers, int Runs)
{
    public static BenchmarkOptions Of(string[] args)
    {
        var paths = new List<string>();
        int workers = Environment.ProcessorCount, runs = 1;
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] is "--workers" or "--runs" && i + 1 < args.Length)
            {
                var value = int.Parse(args[i + 1], CultureInfo.InvariantCulture);
                if (args[i] == "--workers") workers = value;
                else runs = value;
                i++;
            }
            else paths.Add(args[i]);
        }
        return new BenchmarkOptions(paths, workers, runs);
    }
}
