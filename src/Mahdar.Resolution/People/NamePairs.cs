namespace Mahdar.Resolution.People;

/// <summary>
/// Names worth comparing: those that share the consonants of two words, of the whole, or of one word and the state. In a large block each is
/// compared only with those next to it in the order of their consonants, so that the work stays close to linear.
/// </summary>
internal static class NamePairs
{
    private const int Window = 16, LooseWindow = 6;

    /// <summary>In the keys of blocks that share one word only.</summary>
    private const char Loose = '+';

    /// <summary>Pairs of places in the list, the smaller first, sorted, each once.</summary>
    public static List<(int A, int B)> Of(IReadOnlyList<NameNode> names)
    {
        var blocks = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < names.Count; i++)
            foreach (var key in Keys(names[i]).Distinct())
            {
                if (!blocks.TryGetValue(key, out var block)) blocks[key] = block = [];
                block.Add(i);
            }
        var whole = names.Select(name => string.Join(' ', name.Name.Skeletons)).ToArray();
        var pairs = new List<ulong>();
        foreach (var (key, block) in blocks)
        {
            var window = key.Contains(Loose) ? LooseWindow : Window;
            if (block.Count > window) block.Sort((a, b) => string.CompareOrdinal(whole[a], whole[b]) is not 0 and var order ? order : a.CompareTo(b));
            for (var i = 0; i < block.Count; i++)
                for (var j = i + 1; j < Math.Min(block.Count, i + 1 + window); j++)
                    pairs.Add(((ulong)Math.Min(block[i], block[j]) << 32) | (uint)Math.Max(block[i], block[j]));
        }
        pairs.Sort();
        var distinct = new List<(int, int)>();
        for (var i = 0; i < pairs.Count; i++)
            if (i == 0 || pairs[i] != pairs[i - 1]) distinct.Add(((int)(pairs[i] >> 32), (int)(uint)pairs[i]));
        return distinct;
    }

    private static IEnumerable<string> Keys(NameNode name)
    {
        var parts = name.Name.Skeletons;
        if (parts.Length < 2) yield break;
        yield return string.Concat(parts);
        for (var i = 0; i < Math.Min(parts.Length, 5); i++)
            for (var j = i + 1; j < Math.Min(parts.Length, 5); j++)
                yield return string.CompareOrdinal(parts[i], parts[j]) < 0 ? $"{parts[i]} {parts[j]}" : $"{parts[j]} {parts[i]}";
        // A slip in one word leaves the other as it is, and most often the first letter of its own.
        yield return $"{parts[0]}{Loose}{parts[^1][0]}";
        yield return $"{Loose}{parts[0][0]} {parts[^1]}";
        var home = name.Profile.State().State ?? name.Profile.Organization().Organization;
        if (home is null) yield break;
        yield return $"{home.Key}{Loose}{parts[0]}";
        yield return $"{home.Key}{Loose} {parts[^1]}";
    }
}
