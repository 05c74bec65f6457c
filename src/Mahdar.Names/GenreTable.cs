namespace Mahdar.Names;

/// <summary>Tells an encyclopedia from news by how usual its words are in each.</summary>
internal sealed class GenreTable
{
    /// <summary>A shorter text is news: so are all that the program reads, and few words tell little.</summary>
    private const int LeastWords = 1000;

    private readonly Dictionary<uint, sbyte> leanings;

    public GenreTable(IReadOnlyList<(uint Key, sbyte Leaning)> entries)
    {
        Entries = entries;
        leanings = entries.ToDictionary(entry => entry.Key, entry => entry.Leaning);
    }

    public static GenreTable Empty { get; } = new([]);

    /// <summary>For each word, by how many quarters of a binary logarithm it is more frequent in an encyclopedia than in news.</summary>
    public IReadOnlyList<(uint Key, sbyte Leaning)> Entries { get; }

    public TextGenre Read(IReadOnlyList<IReadOnlyList<string>> sentences)
    {
        var forms = new WordForms();
        long leaning = 0, words = 0;
        foreach (var sentence in sentences)
        {
            forms.Clear();
            for (var i = 0; i < sentence.Count; i++)
            {
                forms.Add(sentence[i]);
                leaning += leanings.GetValueOrDefault(WordTable.Key(forms.Hash(i)));
                words++;
            }
        }
        return words >= LeastWords && leaning > 0 ? TextGenre.Encyclopedia : TextGenre.News;
    }
}
