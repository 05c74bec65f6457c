using Mahdar.Model.Records;
using Mahdar.Resolution.Readings;

namespace Mahdar.Resolution.Events;

/// <summary>What speaks for and against two claims being of one event, with how much it weighs; gathered only where somebody will read it.</summary>
internal sealed class Grounds
{
    private readonly List<(double Points, Reason Reason)> all = [];

    public void Add(double points, string key, params object[] values) => all.Add((points, Because.Of(key, values)));

    public IReadOnlyList<Reason> For => [.. all.Where(ground => ground.Points > 0).OrderByDescending(ground => ground.Points).Select(ground => ground.Reason)];

    public IReadOnlyList<Reason> Against => [.. all.Where(ground => ground.Points < 0).OrderBy(ground => ground.Points).Select(ground => ground.Reason)];
}
