namespace Mahdar.Names.Training;

/// <summary>
/// Counts as what a model reads each word throughout unlabelled news. A word that is a person's name in most places is likely one
/// in the places that tell nothing.
/// </summary>
internal sealed class UsageBuilder(WordTable words)
{
    private const int LeastCount = 3;

    private readonly Dictionary<uint, int[]> counts = [];

    public static WordTable Build(NameModel model, string newsPath)
    {
        var builder = new UsageBuilder(model.Words);
        var document = new DocumentTagger(model);
        var names = new List<NameSpan>();
        NewsCorpus.VisitArticles(newsPath, document, () =>
        {
            names.Clear();
            document.Tag(names);
            builder.Add(document.Words, names);
        });
        return builder.Finish();
    }

    private void Add(WordForms words, List<NameSpan> names)
    {
        var next = 0;
        for (var i = 0; i < words.Count; i++)
        {
            while (next < names.Count && names[next].EndToken <= i) next++;
            var kind = next < names.Count && names[next].FirstToken <= i ? names[next].Kind : NameKind.None;
            Count(words[i], kind);
        }
    }

    private void Count(ReadOnlySpan<char> form, NameKind kind)
    {
        Span<char> stem = stackalloc char[WordForms.LongestForm + 1];
        var key = WordTable.Key(WordHash.Of(stem[..Stem.Write(form, words, stem)]));
        if (!counts.TryGetValue(key, out var kinds)) counts[key] = kinds = new int[NameLabels.Kinds + 1];
        kinds[(int)kind]++;
    }

    private WordTable Finish()
    {
        var known = words.Entries.ToDictionary(entry => entry.Key, entry => entry.Value);
        foreach (var (key, kinds) in counts)
            if (known.TryGetValue(key, out var word) && kinds.Sum() >= LeastCount) known[key] = word with { Usage = WordUsage.Of(kinds) };
        return new WordTable(known.OrderBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value)).ToArray());
    }
}
