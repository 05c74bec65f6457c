using System.Globalization;

namespace Mahdar.Reading.Fetching;

/// <summary>The rules of a robots.txt (RFC 9309) for one robot.</summary>
public sealed class Robots
{
    private const int MostRules = 5000;

    private readonly List<(string Pattern, bool Allows)> rules = [];

    /// <summary>Without a robots.txt everything is allowed.</summary>
    public static Robots Open { get; } = new();

    /// <summary>The time that a robot should wait between requests; null where nothing is said.</summary>
    public TimeSpan? Delay { get; private set; }

    public static Robots Read(string text, string robot)
    {
        var (own, any) = (new Robots(), new Robots());
        var isOwnNamed = false;
        var groups = new List<Robots>();
        var inNames = false;
        foreach (var line in text.Split('\n'))
        {
            var (key, value) = Field(line);
            if (key == "user-agent")
            {
                if (!inNames) groups.Clear();
                inNames = true;
                if (value == "*") groups.Add(any);
                else if (robot.StartsWith(value, StringComparison.OrdinalIgnoreCase) && value.Length > 0)
                {
                    groups.Add(own);
                    isOwnNamed = true;
                }
                continue;
            }
            if (key is not null) inNames = false;
            foreach (var group in groups) group.Take(key, value);
        }
        return isOwnNamed ? own : any;
    }

    /// <summary>Whether a path with its query may be fetched: the longest rule that fits decides, and of equals the one that allows.</summary>
    public bool Allows(string path)
    {
        var (longest, allows) = (-1, true);
        foreach (var rule in rules)
            if (rule.Pattern.Length >= longest && Fits(rule.Pattern, path) && (rule.Pattern.Length > longest || rule.Allows)) (longest, allows) = (rule.Pattern.Length, rule.Allows);
        return allows;
    }

    private void Take(string? key, string value)
    {
        if (key is "allow" or "disallow" && value.Length > 0 && rules.Count < MostRules) rules.Add((value, key == "allow"));
        if (key == "crawl-delay" && double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds < 3600) Delay = TimeSpan.FromSeconds(seconds);
    }

    private static (string? Key, string Value) Field(string line)
    {
        var comment = line.IndexOf('#', StringComparison.Ordinal);
        var content = comment < 0 ? line : line[..comment];
        var colon = content.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? (null, "") : (content[..colon].Trim().ToLowerInvariant(), content[(colon + 1)..].Trim());
    }

    /// <summary>* stands for anything, $ at the end for the end.</summary>
    private static bool Fits(string pattern, string path)
    {
        var isWhole = pattern.EndsWith('$');
        var parts = (isWhole ? pattern[..^1] : pattern).Split('*');
        if (!path.StartsWith(parts[0], StringComparison.Ordinal)) return false;
        var at = parts[0].Length;
        for (var i = 1; i < parts.Length; i++)
        {
            var found = i == parts.Length - 1 && isWhole ? Math.Max(at, path.Length - parts[i].Length) : path.IndexOf(parts[i], at, StringComparison.Ordinal);
            if (found < 0 || found > path.Length || !path.AsSpan(found).StartsWith(parts[i], StringComparison.Ordinal)) return false;
            at = found + parts[i].Length;
        }
        return !isWhole || at == path.Length;
    }
}
