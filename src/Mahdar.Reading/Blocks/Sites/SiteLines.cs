using System.Collections.Frozen;
using Mahdar.Model;

namespace Mahdar.Reading.Blocks.Sites;

/// <summary>What was learned of sites: the lines that they put above and below their reports.</summary>
public sealed class SiteLines(IEnumerable<SiteLine> lines)
{
    private readonly FrozenSet<SiteLine> lines = lines.ToFrozenSet();

    public static SiteLines None { get; } = new([]);

    /// <summary>Sorted.</summary>
    public IReadOnlyList<SiteLine> All => [.. lines.OrderBy(line => line.Site, StringComparer.Ordinal).ThenBy(line => line.IsAbove).ThenBy(line => line.Words, StringComparer.Ordinal)];

    public bool Contain(SiteLine line) => lines.Contains(line);

    public bool IsEmpty => lines.Count == 0;
}
