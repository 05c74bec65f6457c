namespace Mahdar.Names.Training;

/// <summary>As what the rest of the document takes each word of a sentence, and the pair of each with the word before: <see cref="DocumentUsage"/>.</summary>
internal sealed record DocumentReading(ushort[] Usages, ushort[] Pairs)
{
    public static List<DocumentReading> Read(NameModel model, IReadOnlyList<LabelledSentence> sentences)
    {
        var document = new DocumentTagger(model);
        var readings = new List<DocumentReading>();
        foreach (var window in sentences.Chunk(NameTagger.Window))
        {
            document.Clear();
            foreach (var sentence in window)
            {
                foreach (var word in sentence.Words) document.Words.Add(word);
                document.EndSentence();
            }
            document.ReadFirst();
            for (var sentence = 0; sentence < document.SentenceCount; sentence++) readings.Add(Of(document, sentence));
        }
        return readings;
    }

    /// <summary>The reading of one sentence of a document that was read.</summary>
    public static DocumentReading Of(DocumentTagger document, int sentence)
    {
        var (start, end) = document.Sentence(sentence);
        var (usages, pairs) = document.Usages(start, end);
        return new DocumentReading(usages, pairs);
    }
}
