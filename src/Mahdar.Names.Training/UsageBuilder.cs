using System.Runtime.InteropServices;

namespace Mahdar.Names.Training;

/// <summary>
/// Counts as what a model reads each word, and each pair of neighbours, throughout unlabelled news. A word that is a person's name in most
/// places is likely one in the places that tell nothing.
/// </summary>
internal sealed class UsageBuilder(WordTable words)
{
    private const int LeastCount = 3;

    private readonly Dictionary<ulong, KindCounts> counts = [];
    private readonly Dictionary<ulong, KindCounts> pairs = [];

    public static WordTable Build(NameModel model, string newsPath)
    {
        var builder = new UsageBuilder(model.Words);
        var document = new DocumentTagger(model);
        var names = new List<NameSpan>();
        NewsCorpus.VisitArticles(newsPath, document, () =>
        {
            names.Clear();
            document.Tag(names);
            builder.Add(document, names);
        });
        return builder.Finish();
    }

    private void Add(DocumentTagger document, List<NameSpan> names)
    {
        var next = 0;
        for (var i = 0; i < document.Words.Count; i++)
        {
            while (next < names.Count && names[next].EndToken <= i) next++;
            var name = next < names.Count && names[next].FirstToken <= i ? names[next] : default;
            Count(counts, document.Stem(i), name.Kind);
            if (i > 0) Count(pairs, PairTable.Pair(document.Stem(i - 1), document.Stem(i)), name.FirstToken < i ? name.Kind : NameKind.None);
        }
    }

    private static void Count(Dictionary<ulong, KindCounts> counts, ulong key, NameKind kind) =>
        CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _)[(int)kind]++;

    private WordTable Finish()
    {
        var known = words.Entries.ToDictionary(entry => entry.Key, entry => entry.Value);
        foreach (var (stem, kinds) in counts)
            if (known.TryGetValue(WordTable.Key(stem), out var word) && Usage(kinds) is not 0 and var usage) known[WordTable.Key(stem)] = word with { Usage = usage };
        return new WordTable(known.OrderBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value)).ToArray(), Pairs(), words.Phrases);
    }

    private PairTable Pairs()
    {
        var named = new SortedDictionary<uint, ushort>();
        foreach (var (pair, kinds) in pairs)
            if (Usage(kinds) is var usage && WordUsage.Main(usage) > 1) named.TryAdd(WordTable.Key(pair), usage);
        return new PairTable(named.Select(pair => (pair.Key, pair.Value)).ToArray());
    }

    private static ushort Usage(in KindCounts kinds)
    {
        ReadOnlySpan<int> row = kinds;
        var total = 0;
        foreach (var count in row) total += count;
        return total >= LeastCount ? WordUsage.Of(row) : (ushort)0;
    }
}
