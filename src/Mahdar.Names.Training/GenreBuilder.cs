namespace Mahdar.Names.Training;

/// <summary>Counts how usual words are in news and in an encyclopedia.</summary>
internal static class GenreBuilder
{
    private const int LeastCount = 8, Million = 1_000_000;

    /// <summary>A word that is far more usual in one than in the other tells only so much.</summary>
    private const int MostLeaning = 16;

    /// <param name="news">Corpora of news; a word is as usual in news as in the one of them that has it most.</param>
    public static GenreTable Build(IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> news, IReadOnlyList<IReadOnlyList<string>> encyclopedia)
    {
        var others = news.Select(Count).ToArray();
        var own = Count(encyclopedia);
        var entries = new SortedDictionary<uint, sbyte>();
        foreach (var key in own.Counts.Keys.Concat(others.SelectMany(other => other.Counts.Keys)).Distinct())
        {
            if (own.Counts.GetValueOrDefault(key) + others.Max(other => other.Counts.GetValueOrDefault(key)) < LeastCount) continue;
            var leaning = Level(own, key) - others.Max(other => Level(other, key));
            var unseen = !own.Counts.ContainsKey(key) && leaning > 0;
            if (leaning != 0 && !unseen) entries[key] = (sbyte)Math.Clamp(leaning, -MostLeaning, MostLeaning);
        }
        return new GenreTable(entries.Select(pair => (pair.Key, pair.Value)).ToList());
    }

    /// <summary>The level of a word's count in a million words, with one occurrence granted.</summary>
    private static int Level((Dictionary<uint, int> Counts, long Total) corpus, uint key) =>
        WordCounts.Level((int)((corpus.Counts.GetValueOrDefault(key) + 1L) * Million / Math.Max(1, corpus.Total) + 1));

    private static (Dictionary<uint, int> Counts, long Total) Count(IReadOnlyList<IReadOnlyList<string>> sentences)
    {
        var forms = new WordForms();
        var counts = new Dictionary<uint, int>();
        var total = 0L;
        foreach (var sentence in sentences)
        {
            forms.Clear();
            for (var i = 0; i < sentence.Count; i++)
            {
                forms.Add(sentence[i]);
                var key = WordTable.Key(forms.Hash(i));
                counts[key] = counts.GetValueOrDefault(key) + 1;
                total++;
            }
        }
        return (counts, total);
    }
}
