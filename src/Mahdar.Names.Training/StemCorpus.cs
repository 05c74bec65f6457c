namespace Mahdar.Names.Training;

/// <summary>Unlabelled news as numbers of stems, the most frequent first, each sentence between <see cref="Edge"/>s.</summary>
/// <param name="Stems">The stems in the order of their numbers.</param>
/// <param name="Counts">How often each occurs.</param>
/// <param name="Text">The numbers of the words, one after the other.</param>
internal sealed record StemCorpus(string[] Stems, int[] Counts, int[] Text)
{
    public const int Edge = 0, Rare = 1;

    private const string EdgeStem = "\n", RareStem = "\r";

    /// <summary>Stems that occur less than <paramref name="least"/> times become <see cref="Rare"/>.</summary>
    public static StemCorpus Read(string path, WordTable words, int least)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var ofHash = new Dictionary<ulong, int>();
        var counts = new List<int>();
        var text = new List<int>();
        NewsCorpus.Visit(path, sentence =>
        {
            text.Add(-1);
            for (var i = 0; i < sentence.Count; i++)
            {
                if (!ofHash.TryGetValue(sentence.Hash(i), out var number)) ofHash[sentence.Hash(i)] = number = Number(sentence[i]);
                counts[number]++;
                text.Add(number);
            }
        });
        text.Add(-1);
        return Sort(numbers, counts, text, least);

        int Number(ReadOnlySpan<char> form)
        {
            Span<char> stem = stackalloc char[WordForms.LongestForm + 1];
            var written = stem[..Stem.Write(form, words, stem)].ToString();
            if (numbers.TryGetValue(written, out var number)) return number;
            counts.Add(0);
            return numbers[written] = counts.Count - 1;
        }
    }

    private static StemCorpus Sort(Dictionary<string, int> numbers, List<int> counts, List<int> text, int least)
    {
        var kept = numbers.Where(pair => counts[pair.Value] >= least)
            .OrderByDescending(pair => counts[pair.Value]).ThenBy(pair => pair.Key, StringComparer.Ordinal).ToList();
        var renumbered = new int[counts.Count];
        Array.Fill(renumbered, Rare);
        for (var i = 0; i < kept.Count; i++) renumbered[kept[i].Value] = i + 2;
        var renumberedText = text.Select(number => number < 0 ? Edge : renumbered[number]).ToArray();
        var finalCounts = new int[kept.Count + 2];
        foreach (var number in renumberedText) finalCounts[number]++;
        return new StemCorpus([EdgeStem, RareStem, .. kept.Select(pair => pair.Key)], finalCounts, renumberedText);
    }
}
