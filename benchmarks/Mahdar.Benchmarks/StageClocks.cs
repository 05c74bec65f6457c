using System.Collections.Concurrent;

namespace Mahdar.Benchmarks;

/// <summary>The clocks of the stages inside the extraction, in the order in which they first ran.</summary>
internal sealed class StageClocks
{
    private readonly ConcurrentDictionary<string, (int Order, StageClock Clock)> clocks = new();

    /// <summary>What an extractor tells its stages to.</summary>
    public void Add(string stage, TimeSpan took) => clocks.GetOrAdd(stage, name => (clocks.Count, new StageClock("  " + name))).Clock.Add(took);

    public IReadOnlyList<(string Stage, double Seconds)> Sums => [.. clocks.Values.OrderBy(entry => entry.Order).Select(entry => entry.Clock.Sum)];
}
