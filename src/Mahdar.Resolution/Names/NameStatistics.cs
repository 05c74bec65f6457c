namespace Mahdar.Resolution.Names;

/// <summary>How many other people may bear a name, judged by how many of all names have its first and its last word.</summary>
internal sealed class NameStatistics
{
    private readonly Dictionary<string, int> first = [], last = [];
    private readonly int names;

    /// <param name="all">Each name once.</param>
    public NameStatistics(IEnumerable<NameWords> all)
    {
        foreach (var name in all)
        {
            if (name.IsLone) continue;
            names++;
            first[name.Words[0]] = first.GetValueOrDefault(name.Words[0]) + 1;
            last[name.Words[^1]] = last.GetValueOrDefault(name.Words[^1]) + 1;
        }
    }

    /// <summary>How many names begin, or end, with a word.</summary>
    public int Beginning(string word) => first.GetValueOrDefault(word);

    public int End(string word) => last.GetValueOrDefault(word);

    /// <summary>The names expected to be written alike by chance: about 0 for a rare name, above 1 for the commonest.</summary>
    public double Namesakes(NameWords name)
    {
        if (name.IsLone || names == 0) return 1;
        var expected = (double)(first.GetValueOrDefault(name.Words[0]) - 1) * (last.GetValueOrDefault(name.Words[^1]) - 1) / names;
        return expected / Math.Pow(10, name.Words.Length - 2);
    }
}
