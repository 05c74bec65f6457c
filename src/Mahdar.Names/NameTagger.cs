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
    private readonly ConcurrentBag<SentenceTagger> idle = [];

    internal NameTagger(NameModel model) => this.model = model;

    /// <summary>The tagger with the model that travels inside the program.</summary>
    public static NameTagger Default => Embedded.Value;

    /// <exception cref="InvalidDataException">The stream holds no model of this version.</exception>
    public static NameTagger Load(Stream model) => new(NameModelFile.Read(model));

    /// <summary>Adds the names in tokens <paramref name="firstToken"/> to <paramref name="endToken"/> of a passage, in order. A name crosses neither sentences nor lines.</summary>
    public void Tag(Passage passage, int firstToken, int endToken, List<NameSpan> into)
    {
        var tagger = Take();
        var start = firstToken;
        for (var i = firstToken; i <= endToken; i++)
        {
            if (i < endToken && !StartsSentence(passage, i)) continue;
            tagger.Words.Clear();
            var end = i > start && passage.Tokens[i - 1].Kind == TokenKind.Break ? i - 1 : i;
            for (var token = start; token < end; token++) tagger.Words.Add(passage, token);
            tagger.Tag(start, into);
            start = i;
        }
        idle.Add(tagger);
    }

    /// <summary>The names in one sentence, given as words the way annotated corpora cut them.</summary>
    public List<NameSpan> Tag(IReadOnlyList<string> words)
    {
        var names = new List<NameSpan>();
        var tagger = Take();
        tagger.Words.Clear();
        for (var i = 0; i < words.Count; i++) tagger.Words.Add(words[i]);
        tagger.Tag(0, names);
        idle.Add(tagger);
        return names;
    }

    private static bool StartsSentence(Passage passage, int token) =>
        token > 0 && (passage.Tokens[token - 1].Kind == TokenKind.Break || passage.SentenceOf(token) != passage.SentenceOf(token - 1));

    private static NameTagger LoadEmbedded()
    {
        using var stream = typeof(NameTagger).Assembly.GetManifestResourceStream("names.model")
            ?? throw new InvalidOperationException("This build holds no name model: train one with 'mahdar train names'.");
        return Load(stream);
    }

    private SentenceTagger Take() => idle.TryTake(out var tagger) ? tagger : new SentenceTagger(model);
}
