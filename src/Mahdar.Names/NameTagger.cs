using System.Collections.Concurrent;
using Mahdar.Arabic;

namespace Mahdar.Names;

/// <summary>
/// Finds the names of persons, places, organizations and other things in Arabic text, also those it has never seen. Safe to use from
/// many threads; any text gives an answer, the same one every time, in time linear in its length.
/// </summary>
public sealed class NameTagger
{
    private static readonly Lazy<NameTagger> Embedded = new(LoadEmbedded);

    private readonly NameModel model;
    private readonly ConcurrentBag<PassageTagger> idle = [];

    internal NameTagger(NameModel model) => this.model = model;

    /// <summary>The tagger with the model that travels inside the program.</summary>
    public static NameTagger Default => Embedded.Value;

    /// <exception cref="InvalidDataException">The stream holds no model of this version.</exception>
    public static NameTagger Load(Stream model) => new(NameModelFile.Read(model));

    /// <summary>
    /// Adds the names in tokens <paramref name="firstToken"/> to <paramref name="endToken"/> of a passage, in order. A name crosses
    /// neither sentences nor lines. All of them are read as one document, in which one word tells of another.
    /// </summary>
    public void Tag(Passage passage, int firstToken, int endToken, List<NameSpan> into)
    {
        var tagger = Take();
        tagger.Tag(passage, firstToken, endToken, into);
        idle.Add(tagger);
    }

    /// <summary>The names in one sentence, given as words the way annotated corpora cut them.</summary>
    public List<NameSpan> Tag(IReadOnlyList<string> words) => Tag([words])[0];

    /// <summary>The names in each sentence of a document.</summary>
    public IReadOnlyList<List<NameSpan>> Tag(IReadOnlyList<IReadOnlyList<string>> sentences)
    {
        var tagger = Take();
        var names = tagger.Tag(sentences);
        idle.Add(tagger);
        return names;
    }

    private static NameTagger LoadEmbedded()
    {
        using var stream = typeof(NameTagger).Assembly.GetManifestResourceStream("names.model")
            ?? throw new InvalidOperationException("This build holds no name model: train one with 'mahdar train names'.");
        return Load(stream);
    }

    private PassageTagger Take() => idle.TryTake(out var tagger) ? tagger : new PassageTagger(model);
}
