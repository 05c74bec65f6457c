using Mahdar.Arabic;

namespace Mahdar.Names;

/// <summary>
/// Finds the names of persons, places, organizations and other things in Arabic text, also those it has never seen. Safe to use from
/// many threads; any text gives an answer, the same one every time, in time linear in its length.
/// </summary>
public sealed class NameTagger
{
    /// <summary>So many sentences of an annotated corpus, which does not tell where its articles end, are read as one document.</summary>
    internal const int Window = 40;

    private static readonly Lazy<NameTagger> Embedded = new(LoadEmbedded);

    private readonly GenreTable genres;
    private readonly TaggerPool news;
    private readonly Lazy<TaggerPool> encyclopedia;

    internal NameTagger(NameModelFile file)
    {
        genres = file.Genres;
        var model = new NameModel(file.Words, file.News);
        NameModel Whole(NameModel linear, TextGenre genre) => file.Network is { } network ? linear.With(network, genre) : linear;
        news = new TaggerPool(Whole(model, TextGenre.News));
        encyclopedia = new Lazy<TaggerPool>(() => new TaggerPool(Whole(model.With(file.Encyclopedia), TextGenre.Encyclopedia)));
    }

    /// <summary>The tagger with the model that travels inside the program.</summary>
    public static NameTagger Default => Embedded.Value;

    /// <exception cref="InvalidDataException">The stream holds no model of this version.</exception>
    public static NameTagger Load(Stream model) => new(NameModelFile.Read(model));

    /// <summary>
    /// Adds the names in tokens <paramref name="firstToken"/> to <paramref name="endToken"/> of a passage, in order. A name crosses
    /// neither sentences nor lines. All of them are read as one document, in which one word tells of another.
    /// </summary>
    public void Tag(Passage passage, int firstToken, int endToken, List<NameSpan> into, TextGenre genre = TextGenre.News)
    {
        var tagger = Pool(genre).Take();
        tagger.Tag(passage, firstToken, endToken, into);
        Pool(genre).Return(tagger);
    }

    /// <summary>The names in one sentence, given as words the way annotated corpora cut them.</summary>
    public List<NameSpan> Tag(IReadOnlyList<string> words) => Tag([words], TextGenre.News)[0];

    /// <summary>The names in each sentence of a document or of many, given likewise.</summary>
    public IReadOnlyList<List<NameSpan>> Tag(IReadOnlyList<IReadOnlyList<string>> sentences, TextGenre genre)
    {
        var tagger = Pool(genre).Take();
        var names = sentences.Chunk(Window).SelectMany(tagger.Tag).ToList();
        Pool(genre).Return(tagger);
        return names;
    }

    /// <summary>What kind of text some sentences come from: news, unless they are many and their words say otherwise.</summary>
    public TextGenre GenreOf(IReadOnlyList<IReadOnlyList<string>> sentences) => genres.Read(sentences);

    private static NameTagger LoadEmbedded()
    {
        using var stream = typeof(NameTagger).Assembly.GetManifestResourceStream("names.model")
            ?? throw new InvalidOperationException("This build holds no name model: train one with 'mahdar train names'.");
        return Load(stream);
    }

    private TaggerPool Pool(TextGenre genre) => genre == TextGenre.News ? news : encyclopedia.Value;
}
