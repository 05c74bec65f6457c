using Mahdar.Arabic;
using Mahdar.Resolution.Names;

namespace Mahdar.Resolution.People;

/// <summary>
/// Names worth comparing: those that share the consonants of two words, of the whole, or of one word and the state. In a large block each is
/// compared only with those next to it in the order of their consonants, so that the work stays close to linear. The pairs are far more than the names, and never
/// all at hand.
/// </summary>
internal sealed class NamePairs
{
    private const int Window = 16, LooseWindow = 6;

    /// <summary>Names in the order of their consonants.</summary>
    private readonly int[] ordered;

    /// <summary>Each name in each of its blocks: block after block, within one in the order of consonants.</summary>
    private readonly Entry[] entries;

    /// <summary>Where each name's entries are, those of the first name first; and where those of each name begin.</summary>
    private readonly int[] places, starts;

    public NamePairs(IReadOnlyList<NameNode> names)
    {
        var whole = names.Select(name => string.Join(' ', name.Name.Skeletons)).ToArray();
        ordered = [.. Enumerable.Range(0, names.Count)];
        Array.Sort(ordered, (a, b) => string.CompareOrdinal(whole[a], whole[b]) is not 0 and var order ? order : a.CompareTo(b));
        entries = [.. ordered.SelectMany((name, rank) => Blocks(names[name]).Distinct().Select(block => new Entry(block, rank)))];
        Array.Sort(entries);
        starts = new int[names.Count + 1];
        foreach (var entry in entries) starts[ordered[entry.Rank] + 1]++;
        for (var name = 0; name < names.Count; name++) starts[name + 1] += starts[name];
        (places, var next) = (new int[entries.Length], starts[..^1]);
        for (var at = 0; at < entries.Length; at++) places[next[ordered[entries[at].Rank]]++] = at;
    }

    /// <summary>The names after this one in the list that it is to be compared with, each once, in order.</summary>
    public List<int> With(int name)
    {
        var others = new List<int>();
        foreach (var place in places.AsSpan(starts[name]..starts[name + 1]))
        {
            var block = entries[place].Block;
            var window = IsLoose(block) ? LooseWindow : Window;
            for (var at = place + 1; at < entries.Length && at <= place + window && entries[at].Block == block; at++) Take(ordered[entries[at].Rank]);
            for (var at = place - 1; at >= 0 && at >= place - window && entries[at].Block == block; at--) Take(ordered[entries[at].Rank]);
        }
        others.Sort();
        var distinct = 0;
        for (var i = 0; i < others.Count; i++)
            if (i == 0 || others[i] != others[i - 1]) others[distinct++] = others[i];
        others.RemoveRange(distinct, others.Count - distinct);
        return others;

        void Take(int other)
        {
            if (other > name) others.Add(other);
        }
    }

    private static IEnumerable<ulong> Blocks(NameNode name)
    {
        var parts = name.Name.Skeletons;
        if (parts.Length < 2) yield break;
        yield return Strict(1, parts.Aggregate(TextHash.Empty, (before, part) => TextHash.Then(before, part)), 0);
        var words = Array.ConvertAll(parts, part => WordHash.Of(part));
        for (var i = 0; i < Math.Min(parts.Length, 5); i++)
            for (var j = i + 1; j < Math.Min(parts.Length, 5); j++) yield return Strict(2, Math.Min(words[i], words[j]), Math.Max(words[i], words[j]));
        // A slip in one word leaves the other as it is, and most often the first letter of its own.
        yield return Loose(3, words[0], parts[^1][0]);
        yield return Loose(4, words[^1], parts[0][0]);
        var home = name.Profile.State().State ?? name.Profile.Organization().Organization;
        if (home is null) yield break;
        yield return Loose(5, WordHash.Of(home.Key), words[0]);
        yield return Loose(6, WordHash.Of(home.Key), words[^1]);
    }

    private static ulong Strict(ulong kind, ulong a, ulong b) => WordHash.Join(kind, WordHash.Join(a, b)) & ~1ul;

    /// <summary>A block that shares one word only.</summary>
    private static ulong Loose(ulong kind, ulong a, ulong b) => WordHash.Join(kind, WordHash.Join(a, b)) | 1;

    private static bool IsLoose(ulong block) => (block & 1) == 1;

    private readonly record struct Entry(ulong Block, int Rank) : IComparable<Entry>
    {
        public int CompareTo(Entry other) => Block.CompareTo(other.Block) is not 0 and var block ? block : Rank.CompareTo(other.Rank);
    }
}
