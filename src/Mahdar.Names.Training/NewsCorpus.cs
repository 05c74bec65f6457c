using System.IO.Compression;
using System.Text.Json;
using Mahdar.Arabic;

namespace Mahdar.Names.Training;

/// <summary>Unlabelled news, sentence by sentence: the titles and texts of a gzipped file of one JSON object a line.</summary>
internal static class NewsCorpus
{
    private static readonly Vocabulary NoWords = new([]);

    /// <summary>Calls <paramref name="visit"/> with the words of each sentence; the buffer is used again.</summary>
    public static void Visit(string path, Action<WordForms> visit, Action? endArticle = null)
    {
        var words = new WordForms();
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            using var article = JsonDocument.Parse(line);
            foreach (var property in new[] { "title", "text" })
                if (article.RootElement.TryGetProperty(property, out var text)) Visit(text.GetString() ?? "", words, visit);
            endArticle?.Invoke();
        }
    }

    /// <summary>Fills the tagger with one article after the other, and calls <paramref name="visit"/> for each.</summary>
    public static void VisitArticles(string path, DocumentTagger document, Action visit)
    {
        document.Clear();
        Visit(
            path,
            sentence =>
            {
                document.Words.Add(sentence);
                document.EndSentence();
            },
            () =>
            {
                visit();
                document.Clear();
            });
    }

    private static void Visit(string text, WordForms words, Action<WordForms> visit)
    {
        var passage = new Passage(text, NoWords);
        foreach (var sentence in passage.Sentences)
        {
            words.Clear();
            for (var i = sentence.First; i < sentence.End; i++)
                if (passage.Tokens[i].Kind != TokenKind.Break) words.Add(passage, i);
            visit(words);
        }
    }
}
